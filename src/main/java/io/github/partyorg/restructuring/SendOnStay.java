package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The order to send members on a stay (chuyển sinh hoạt đảng tạm thời): to another branch, outside
 * the hierarchy, or here from outside.
 *
 * <p>They stay on the roll of the home branch, and count there.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class SendOnStay extends Restructuring permits ImmutableSendOnStay {

  private static final Bilingual TERM =
      Bilingual.of("chuyển sinh hoạt đảng tạm thời", "send on a stay");

  SendOnStay() {}

  /**
   * Begins the order: which members of the hierarchy.
   *
   * @param members the texts of the members' ids, at least one
   * @return what remains to be said
   */
  public static To members(String... members) {
    return members(Stream.of(members).map(MemberId::of).toList());
  }

  /**
   * Begins the order: which members of the hierarchy.
   *
   * @param members the members' ids, at least one
   * @return what remains to be said
   */
  public static To members(Iterable<MemberId> members) {
    return new To(ImmutableList.copyOf(members), Optional.empty());
  }

  /**
   * Begins the order: which members of an organisation outside the hierarchy come to stay.
   *
   * @param home the name of the home organisation, not blank
   * @param members the texts of the members' ids, at least one
   * @return what remains to be said
   */
  public static Host outsiders(String home, String... members) {
    return new Host(
        Stream.of(members).map(MemberId::of).collect(ImmutableList.toImmutableList()),
        Optional.of(home));
  }

  /** Says in which branch members stay. */
  public static sealed class Host permits To {

    final ImmutableList<MemberId> members;
    final Optional<String> home;

    Host(ImmutableList<MemberId> members, Optional<String> home) {
      this.members = members;
      this.home = home;
    }

    /**
     * Goes on: in which branch.
     *
     * @param branch the text of the branch's id
     * @return what remains to be said
     */
    public final During to(String branch) {
      return to(UnitId.of(branch));
    }

    /**
     * Goes on: in which branch.
     *
     * @param branch the branch's id
     * @return what remains to be said
     */
    public final During to(UnitId branch) {
      return new During(members, home, Optional.of(branch), Optional.empty());
    }
  }

  /** Says in which branch, or in which organisation outside, members stay. */
  public static final class To extends Host {

    To(ImmutableList<MemberId> members, Optional<String> home) {
      super(members, home);
    }

    /**
     * Goes on: outside the hierarchy.
     *
     * @param organization the name of the organisation, not blank
     * @return what remains to be said
     */
    public During outside(String organization) {
      return new During(members, home, Optional.empty(), Optional.of(organization));
    }
  }

  /** Says how long members stay. */
  public static final class During {

    private final ImmutableList<MemberId> members;
    private final Optional<String> home;
    private final Optional<UnitId> branch;
    private final Optional<String> outside;

    During(
        ImmutableList<MemberId> members,
        Optional<String> home,
        Optional<UnitId> branch,
        Optional<String> outside) {
      this.members = members;
      this.home = home;
      this.branch = branch;
      this.outside = outside;
    }

    /**
     * Ends the order: how long.
     *
     * @param since the first day, inclusive
     * @param until the last day, inclusive
     * @return the order
     * @throws IllegalArgumentException if no member is named, an organisation is blank or the last
     *     day is before the first
     */
    public SendOnStay during(LocalDate since, LocalDate until) {
      ImmutableList.Builder<Guest> guests = ImmutableList.builder();
      ImmutableList.Builder<Absence> absences = ImmutableList.builder();
      for (MemberId member : members) {
        branch.ifPresent(
            host ->
                guests.add(
                    Guest.builder()
                        .member(member)
                        .outsideHome(home)
                        .since(since)
                        .until(until)
                        .build()));
        outside.ifPresent(place -> absences.add(Absence.of(member, place, since, until)));
      }
      return ImmutableSendOnStay.make(branch, guests.build(), absences.build());
    }
  }

  /** {@return the id of the branch that they stay in, or empty if they stay outside} */
  public abstract Optional<UnitId> branch();

  /** {@return the stays in that branch} */
  public abstract ImmutableList<Guest> guests();

  /** {@return the stays outside} */
  public abstract ImmutableList<Absence> absences();

  @Value.Check
  void namesSomebody() {
    if (guests().isEmpty() && absences().isEmpty()) {
      throw new IllegalArgumentException("The stay at " + place() + " names nobody; name members.");
    }
  }

  private String place() {
    return branch().map(UnitId::value).orElse("an organisation outside");
  }

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    String who =
        Stream.concat(
                guests().stream().map(Guest::member), absences().stream().map(Absence::member))
            .map(MemberId::value)
            .collect(Collectors.joining(", "));
    String where = branch().map(UnitId::value).orElseGet(() -> absences().get(0).organization());
    return Bilingual.of(
        "Chuyển sinh hoạt tạm thời đến " + where + ": " + who,
        "Send on a stay to " + where + ": " + who);
  }

  @Override
  final void execute(Execution execution) {
    if (branch().isPresent()) {
      execution.find(branch().get(), Branch.class).ifPresent(host -> receive(host, execution));
    } else {
      leave(execution);
    }
  }

  private void receive(Branch branch, Execution execution) {
    Set<MemberId> named = new HashSet<>();
    for (Guest guest : guests()) {
      MemberId member = guest.member();
      if (!named.add(member)) {
        execution.refuse(Reason.Kind.ALLOCATED_TWICE, member, branch.id());
      } else if (branch.hasMember(member) || branch.hasGuest(member)) {
        execution.refuse(Reason.Kind.GUEST_AT_HOME, member, branch.id());
      } else if (guest.outsideHome().isEmpty() && !execution.knows(member, branch)) {
        execution.refuse(Reason.Kind.UNKNOWN_MEMBER, member, branch.id());
      }
    }
    if (execution.isRefused()) {
      return;
    }
    Branch received =
        branch.withGuests(
            ImmutableList.<Guest>builder().addAll(branch.guests()).addAll(guests()).build());
    execution.edit().replace(received);
    execution.commit(act -> StaysChanged.begun(act, branch, received, guests()));
  }

  private void leave(Execution execution) {
    ListMultimap<UnitId, Absence> byHome =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    Set<MemberId> named = new HashSet<>();
    for (Absence absence : absences()) {
      MemberId member = absence.member();
      Optional<Branch> home = execution.hierarchy().branchOf(member);
      if (home.isEmpty()) {
        execution.refuse(Reason.Kind.UNKNOWN_MEMBER, member, execution.hierarchy().root().id());
      } else if (!named.add(member)) {
        execution.refuse(Reason.Kind.ALLOCATED_TWICE, member, home.get().id());
      } else if (home.get().absences().stream().anyMatch(a -> a.member().equals(member))) {
        execution.refuse(Reason.Kind.ALREADY_RECORDED, member, home.get().id());
      } else {
        byHome.put(home.get().id(), absence);
      }
    }
    if (execution.isRefused()) {
      return;
    }
    ImmutableList.Builder<Unit> before = ImmutableList.builder();
    ImmutableList.Builder<Unit> after = ImmutableList.builder();
    byHome
        .asMap()
        .forEach(
            (id, away) -> {
              Branch home = execution.hierarchy().branch(id);
              Branch left =
                  home.withAbsences(
                      ImmutableList.<Absence>builder()
                          .addAll(home.absences())
                          .addAll(away)
                          .build());
              before.add(home);
              after.add(left);
              execution.edit().replace(left);
            });
    execution.commit(
        act -> StaysChanged.begunOutside(act, before.build(), after.build(), absences()));
  }
}
