package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The order to transfer members to a branch for a time (chuyển sinh hoạt đảng tạm thời). They stay
 * on the rolls of their home branches and keep all that they have there.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Second extends Restructuring permits ImmutableSecond {

  private static final Bilingual TERM =
      Bilingual.of("chuyển sinh hoạt đảng tạm thời", "second members");

  Second() {}

  /**
   * Begins the order: who.
   *
   * @param members the texts of the ids of members of this hierarchy, at least one
   * @return the rest of the order to be said
   */
  public static To members(String... members) {
    return new To(ids(members), Optional.empty());
  }

  /**
   * Begins the order: who, of an organisation outside the hierarchy.
   *
   * @param home the name of their home organisation, not blank
   * @param members the texts of their member ids, at least one
   * @return the rest of the order to be said
   */
  public static To outsiders(String home, String... members) {
    return new To(ids(members), Optional.of(home));
  }

  private static ImmutableList<MemberId> ids(String... members) {
    return Stream.of(members).map(MemberId::of).collect(ImmutableList.toImmutableList());
  }

  /** Says to which branch and for what time. */
  public static final class To {
    private final ImmutableList<MemberId> members;
    private final Optional<String> home;

    To(ImmutableList<MemberId> members, Optional<String> home) {
      this.members = members;
      this.home = home;
    }

    /**
     * Goes on: to which branch.
     *
     * @param branch the text of the branch's id
     * @return the rest of the order to be said
     */
    public During to(String branch) {
      return new During(members, home, UnitId.of(branch));
    }
  }

  /** Says for what time. */
  public static final class During {
    private final ImmutableList<MemberId> members;
    private final Optional<String> home;
    private final UnitId branch;

    During(ImmutableList<MemberId> members, Optional<String> home, UnitId branch) {
      this.members = members;
      this.home = home;
      this.branch = branch;
    }

    /**
     * Ends the order.
     *
     * @param since the first day of the stay, inclusive
     * @param until the last day of the stay, inclusive, not before the first
     * @return the order
     * @throws IllegalArgumentException if nobody is named, or the last day is before the first
     */
    public Second during(LocalDate since, LocalDate until) {
      ImmutableList.Builder<Guest> guests = ImmutableList.builder();
      for (MemberId member : members) {
        guests.add(
            Guest.builder().member(member).outsideHome(home).since(since).until(until).build());
      }
      return ImmutableSecond.make(branch, guests.build());
    }
  }

  /**
   * Returns where they stay.
   *
   * @return the branch's id
   */
  public abstract UnitId branch();

  /**
   * Returns who stays there, and how long.
   *
   * @return the guests, at least one
   */
  public abstract ImmutableList<Guest> guests();

  @Value.Check
  void namesSomebody() {
    if (guests().isEmpty()) {
      throw new IllegalArgumentException(
          "The secondment to " + branch() + " names nobody; name members.");
    }
  }

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    String who =
        guests().stream().map(guest -> guest.member().value()).collect(Collectors.joining(", "));
    return Bilingual.of(
        "Chuyển sinh hoạt tạm thời đến " + branch() + ": " + who,
        "Second to " + branch() + ": " + who);
  }

  @Override
  final void execute(Execution execution) {
    execution.find(branch(), Branch.class).ifPresent(branch -> receive(branch, execution));
  }

  private void receive(Branch branch, Execution execution) {
    Set<MemberId> named = new HashSet<>();
    for (Guest guest : guests()) {
      MemberId member = guest.member();
      if (!named.add(member)) {
        execution.refuse(Reason.Kind.ALLOCATED_TWICE, member, branch());
      } else if (branch.hasMember(member) || branch.hasGuest(member)) {
        execution.refuse(Reason.Kind.GUEST_AT_HOME, member, branch());
      } else if (guest.outsideHome().isEmpty() && !execution.knows(member, branch)) {
        execution.refuse(Reason.Kind.UNKNOWN_MEMBER, member, branch());
      }
    }
    if (execution.isRefused()) {
      return;
    }
    Branch received =
        branch.withGuests(
            ImmutableList.<Guest>builder().addAll(branch.guests()).addAll(guests()).build());
    execution.edit().replace(received);
    execution.commit((d, o) -> Seconded.of(d, o, branch, received, guests()));
  }
}
