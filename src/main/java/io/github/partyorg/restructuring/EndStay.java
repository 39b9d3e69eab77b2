package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The order to end stays (kết thúc sinh hoạt đảng tạm thời), in a branch or outside the hierarchy.
 *
 * <p>A person from outside who held a seat here loses it with the stay.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class EndStay extends Restructuring permits ImmutableEndStay {

  private static final Bilingual TERM = Bilingual.of("kết thúc sinh hoạt tạm thời", "end stays");

  EndStay() {}

  /**
   * Begins the order: whose stays.
   *
   * @param members the texts of the members' ids, at least one
   * @return what remains to be said
   */
  public static At of(String... members) {
    return of(Stream.of(members).map(MemberId::of).toList());
  }

  /**
   * Begins the order: whose stays.
   *
   * @param members the members' ids, at least one
   * @return what remains to be said
   */
  public static At of(Iterable<MemberId> members) {
    return new At(ImmutableSet.copyOf(members));
  }

  /** Says where stays end. */
  public static final class At {

    private final ImmutableSet<MemberId> members;

    At(ImmutableSet<MemberId> members) {
      this.members = members;
    }

    /**
     * Ends the order: in which branch.
     *
     * @param branch the text of the branch's id
     * @return the order
     * @throws IllegalArgumentException if no member is named
     */
    public EndStay at(String branch) {
      return at(UnitId.of(branch));
    }

    /**
     * Ends the order: in which branch.
     *
     * @param branch the branch's id
     * @return the order
     * @throws IllegalArgumentException if no member is named
     */
    public EndStay at(UnitId branch) {
      return ImmutableEndStay.make(Optional.of(branch), members);
    }

    /**
     * Ends the order: outside the hierarchy.
     *
     * @return the order
     * @throws IllegalArgumentException if no member is named
     */
    public EndStay outside() {
      return ImmutableEndStay.make(Optional.empty(), members);
    }
  }

  /** {@return the id of the branch that they stay in, or empty if they stay outside} */
  public abstract Optional<UnitId> branch();

  /** {@return the ids of the members whose stays end, at least one} */
  public abstract ImmutableSet<MemberId> members();

  @Value.Check
  void namesSomebody() {
    if (members().isEmpty()) {
      throw new IllegalArgumentException(
          "The order to end stays at " + place() + " names nobody; name members.");
    }
  }

  private String place() {
    return branch().map(UnitId::value).orElse("organisations outside");
  }

  @Override
  public final Bilingual term() {
    return TERM;
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
      comeBack(execution);
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
        lost.addAll(Vacancies.leftBy(guest.member(), line, execution.edit(), act));
      }
    }
    return lost.build();
  }

  private void comeBack(Execution execution) {
    SetMultimap<UnitId, MemberId> byHome =
        MultimapBuilder.linkedHashKeys().linkedHashSetValues().build();
    for (MemberId member : members()) {
      Optional<Branch> home = execution.hierarchy().branchOf(member);
      boolean isAway =
          home.isPresent()
              && Iterables.any(home.get().absences(), away -> away.member().equals(member));
      if (isAway) {
        byHome.put(home.get().id(), member);
      } else {
        UnitId place = home.map(Branch::id).orElse(execution.hierarchy().root().id());
        execution.refuse(Reason.Kind.NOT_A_GUEST, member, place);
      }
    }
    if (execution.isRefused()) {
      return;
    }
    ImmutableList.Builder<Unit> before = ImmutableList.builder();
    ImmutableList.Builder<Unit> after = ImmutableList.builder();
    ImmutableList.Builder<Absence> ended = ImmutableList.builder();
    byHome
        .asMap()
        .forEach(
            (id, back) -> {
              Branch home = execution.hierarchy().branch(id);
              ImmutableList.Builder<Absence> away = ImmutableList.builder();
              home.absences().forEach(one -> (back.contains(one.member()) ? ended : away).add(one));
              Branch joined = home.withAbsences(away.build());
              before.add(home);
              after.add(joined);
              execution.edit().replace(joined);
            });
    execution.commit(
        act -> StaysChanged.endedOutside(act, before.build(), after.build(), ended.build()));
  }
}
