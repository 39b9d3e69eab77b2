package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The order to end the stays of guests in a branch (kết thúc sinh hoạt tạm thời). They stay on the
 * rolls of their home branches.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Recall extends Restructuring permits ImmutableRecall {

  private static final Bilingual TERM =
      Bilingual.of("kết thúc sinh hoạt tạm thời", "recall guests");

  Recall() {}

  /**
   * Begins the order: whose stays end.
   *
   * @param guests the texts of the guests' member ids, at least one
   * @return the rest of the order to be said
   */
  public static From guests(String... guests) {
    return guests(Stream.of(guests).map(MemberId::of).toList());
  }

  /**
   * Begins the order: whose stays end.
   *
   * @param guests the guests' member ids, at least one
   * @return the rest of the order to be said
   */
  public static From guests(Iterable<MemberId> guests) {
    return new From(ImmutableSet.copyOf(guests));
  }

  /** Says from which branch guests are recalled. */
  public static final class From {
    private final ImmutableSet<MemberId> guests;

    From(ImmutableSet<MemberId> guests) {
      this.guests = guests;
    }

    /**
     * Ends the order.
     *
     * @param branch the text of the branch's id
     * @return the order
     * @throws IllegalArgumentException if nobody is named
     */
    public Recall from(String branch) {
      return ImmutableRecall.make(UnitId.of(branch), guests);
    }
  }

  /**
   * Returns where the stays end.
   *
   * @return the branch's id
   */
  public abstract UnitId branch();

  /**
   * Returns whose stays end.
   *
   * @return the guests' member ids, at least one
   */
  public abstract ImmutableSet<MemberId> guests();

  @Value.Check
  void namesSomebody() {
    if (guests().isEmpty()) {
      throw new IllegalArgumentException(
          "The recall from " + branch() + " names nobody; name guests.");
    }
  }

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Kết thúc sinh hoạt tạm thời của " + guests() + " tại " + branch(),
        "Recall " + guests() + " from " + branch());
  }

  @Override
  final void execute(Execution execution) {
    execution.find(branch(), Branch.class).ifPresent(branch -> recall(branch, execution));
  }

  private void recall(Branch branch, Execution execution) {
    ImmutableList.Builder<Guest> staying = ImmutableList.builder();
    ImmutableList.Builder<Guest> recalled = ImmutableList.builder();
    for (Guest guest : branch.guests()) {
      (guests().contains(guest.member()) ? recalled : staying).add(guest);
    }
    for (MemberId guest : guests()) {
      if (!branch.hasGuest(guest)) {
        execution.refuse(Reason.Kind.NOT_A_GUEST, guest, branch());
      }
    }
    if (execution.isRefused()) {
      return;
    }
    Branch left = branch.withGuests(staying.build());
    execution.edit().replace(left);
    execution.commit((d, o) -> Recalled.of(d, o, branch, left, recalled.build()));
  }
}
