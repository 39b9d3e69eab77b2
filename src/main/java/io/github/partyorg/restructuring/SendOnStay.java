package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Absence;
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
  static final Bilingual DONE = Bilingual.of("chuyển sinh hoạt tạm thời", "sent on a stay");

  SendOnStay() {
    super(TERM, DONE);
  }

  /**
   * Starts the order: members of the hierarchy go.
   *
   * @param members the texts of the members' ids, at least one
   * @return the next step
   */
  public static Away<During> of(String... members) {
    return of(Stream.of(members).map(MemberId::of).toList());
  }

  /**
   * Starts the order: members of the hierarchy go.
   *
   * @param members the members' ids, at least one
   * @return the next step
   */
  public static Away<During> of(Iterable<MemberId> members) {
    ImmutableList<MemberId> named = ImmutableList.copyOf(members);
    return new Away<>(
        branch -> (since, until) -> received(named, Optional.empty(), branch, since, until),
        place -> (since, until) -> sentAway(named, place, since, until));
  }

  /**
   * Starts the order: persons from outside the hierarchy come.
   *
   * @param members the texts of their ids, at least one
   * @return the next step
   */
  public static FromOutside<To<During>> outsiders(String... members) {
    return outsiders(Stream.of(members).map(MemberId::of).toList());
  }

  /**
   * Starts the order: persons from outside the hierarchy come.
   *
   * @param members their ids, at least one
   * @return the next step
   */
  public static FromOutside<To<During>> outsiders(Iterable<MemberId> members) {
    ImmutableList<MemberId> named = ImmutableList.copyOf(members);
    return home ->
        branch -> (since, until) -> received(named, Optional.of(home), branch, since, until);
  }

  /** Says how long members stay. */
  @FunctionalInterface
  public interface During {

    /**
     * Completes the order: states the first and last day.
     *
     * @param since the first day, inclusive
     * @param until the last day, inclusive
     * @return the order
     * @throws IllegalArgumentException if no member is named, an organisation is blank or the last
     *     day is before the first
     */
    SendOnStay during(LocalDate since, LocalDate until);
  }

  private static SendOnStay received(
      Iterable<MemberId> members,
      Optional<String> home,
      UnitId branch,
      LocalDate since,
      LocalDate until) {
    ImmutableList.Builder<Guest> guests = ImmutableList.builder();
    for (MemberId member : members) {
      Guest.Builder guest = Guest.builder().member(member).since(since).until(until);
      home.ifPresent(guest::outsideHome);
      guests.add(guest.build());
    }
    return ImmutableSendOnStay.make(Optional.of(branch), guests.build(), ImmutableList.of());
  }

  private static SendOnStay sentAway(
      Iterable<MemberId> members, String place, LocalDate since, LocalDate until) {
    ImmutableList.Builder<Absence> absences = ImmutableList.builder();
    for (MemberId member : members) {
      absences.add(Absence.of(member, place, since, until));
    }
    return ImmutableSendOnStay.make(Optional.empty(), ImmutableList.of(), absences.build());
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
      throw new IllegalArgumentException(
          "The stay at " + place() + " names no member; name members.");
    }
  }

  private String place() {
    return branch().map(UnitId::value).orElse("an organisation outside");
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
      new StaysOutside(execution).begin(absences());
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
}
