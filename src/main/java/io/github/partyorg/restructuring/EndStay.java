package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The order to end stays (kết thúc sinh hoạt đảng tạm thời), in a branch or outside the hierarchy.
 *
 * <p>A person from outside loses seats here when the stay ends.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class EndStay extends Restructuring permits ImmutableEndStay {

  private static final Bilingual TERM = Bilingual.of("kết thúc sinh hoạt tạm thời", "end stays");

  /** Also the stays that end because of another order. */
  static final Bilingual DONE = Bilingual.of("kết thúc sinh hoạt tạm thời", "stay ended");

  EndStay() {
    super(TERM, DONE);
  }

  /**
   * Starts the order: stays in a branch end.
   *
   * @param members the texts of the members' ids, at least one
   * @return the next step
   */
  public static In<EndStay> of(String... members) {
    return of(Stream.of(members).map(MemberId::of).toList());
  }

  /**
   * Starts the order: stays in a branch end.
   *
   * @param members the members' ids, at least one
   * @return the next step
   */
  public static In<EndStay> of(Iterable<MemberId> members) {
    ImmutableList<MemberId> named = ImmutableList.copyOf(members);
    return branch -> ImmutableEndStay.make(Optional.of(branch), named);
  }

  /**
   * {@return an order to end stays outside the hierarchy}
   *
   * @param members the texts of the members' ids, at least one
   * @throws IllegalArgumentException if no member is named
   */
  public static EndStay outside(String... members) {
    return outside(Stream.of(members).map(MemberId::of).toList());
  }

  /**
   * {@return an order to end stays outside the hierarchy}
   *
   * @param members the members' ids, at least one
   * @throws IllegalArgumentException if no member is named
   */
  public static EndStay outside(Iterable<MemberId> members) {
    return ImmutableEndStay.make(Optional.empty(), members);
  }

  /** {@return the id of the branch that they stay in, or empty if they stay outside} */
  public abstract Optional<UnitId> branch();

  /** {@return the ids of the members on a stay, at least one} */
  public abstract ImmutableSet<MemberId> members();

  @Value.Check
  void namesSomebody() {
    if (members().isEmpty()) {
      throw new IllegalArgumentException(
          "The order to end stays at " + place() + " names no member; name members.");
    }
  }

  private String place() {
    return branch().map(UnitId::value).orElse("organisations outside");
  }

  @Override
  public final Bilingual summary() {
    String vietnamese = branch().map(UnitId::value).orElse("nơi ngoài hệ thống");
    return Bilingual.of(
        "Kết thúc sinh hoạt tạm thời của " + members() + " tại " + vietnamese,
        "End the stays of " + members() + " at " + place());
  }

  @Override
  final void execute(Execution execution) {
    if (branch().isPresent()) {
      execution.find(branch().get(), Branch.class).ifPresent(host -> end(host, execution));
    } else {
      new StaysOutside(execution).end(members());
    }
  }

  private void end(Branch host, Execution execution) {
    ImmutableList.Builder<Guest> staying = ImmutableList.builder();
    ImmutableList.Builder<Guest> ended = ImmutableList.builder();
    for (Guest guest : host.guests()) {
      (members().contains(guest.member()) ? ended : staying).add(guest);
    }
    for (MemberId guest : members()) {
      if (!host.hasGuest(guest)) {
        execution.refuse(Reason.Kind.NOT_A_GUEST, guest, host.id());
      }
    }
    if (execution.isRefused()) {
      return;
    }
    Branch left = host.withGuests(staying.build());
    execution.edit().replace(left);
    ImmutableList<Guest> gone = ended.build();
    execution.commit(
        Effect.of(act -> StaysChanged.ended(act, host, left, gone))
            .followedBy(act -> seatsLost(host, gone, execution, act)));
  }

  /** Vacates the seats of persons from outside in and above the branch that they leave. */
  private static ImmutableList<Change> seatsLost(
      Branch host, ImmutableList<Guest> gone, Execution execution, Act act) {
    ImmutableList<UnitId> line = execution.hierarchy().path(host.id()).ids();
    ImmutableList.Builder<Change> lost = ImmutableList.builder();
    for (Guest guest : gone) {
      if (guest.outsideHome().isPresent()) {
        lost.addAll(Vacancies.leftBy(guest.member(), line, execution, act));
      }
    }
    return lost.build();
  }
}
