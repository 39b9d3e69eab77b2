package io.github.partyorg.rules;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.activity.Evidence;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Restructured;
import io.github.partyorg.restructuring.TransferIn;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.restructuring.TransferOut;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Unit;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The sort of subjects that rules check (đối tượng kiểm tra), with the way to find and locate them.
 *
 * <p>Units and evidence about units stay from review to review, so that only changed ones are
 * rechecked; all other subjects are checked each time. For subjects of a new sort, an application
 * states how to find them.
 *
 * @param <T> the subjects
 */
public final class Subjects<T> implements HasTerm {

  /** All units. */
  public static final Subjects<Unit> UNITS =
      new Subjects<>(
          Bilingual.of("tổ chức", "units"),
          Optional.empty(),
          situation -> situation.hierarchy().units(),
          Optional.of((unit, situation) -> ImmutableList.of(unit)),
          Locations::of);

  /** The units that began in the outcome reviewed, or that others were merged into. */
  public static final Subjects<Unit> NEW_UNITS =
      of(
          Bilingual.of("tổ chức mới", "new units"),
          situation -> situation.input().newUnits(),
          Locations::of);

  /** The changes of the outcome reviewed. */
  public static final Subjects<Change> CHANGES =
      of(
          Bilingual.of("thay đổi", "changes"),
          situation -> situation.outcome().map(Outcome::changes).orElse(ImmutableList.of()),
          (change, situation) -> Locations.of(change, situation.input()));

  /** Changes of memberships in the outcome reviewed, each located at branch and member. */
  public static final Subjects<MembershipChanged> MEMBERSHIPS =
      of(
          Bilingual.of("biến động đảng viên", "membership changes"),
          situation ->
              situation
                  .outcome()
                  .map(outcome -> outcome.changes(MembershipChanged.class))
                  .orElse(ImmutableList.of()),
          (change, situation) ->
              Locations.of(change.branch(), change, situation.input()).member(change.member()));

  /**
   * The changes by which members leave a branch for another, here or outside: each located at the
   * branch, and at the member if it is about one.
   */
  public static final Subjects<Change> TRANSFERS =
      of(
          Bilingual.of("chuyển sinh hoạt đảng", "transfers of members"),
          situation -> Iterables.filter(CHANGES.subjects(situation), Subjects::isTransfer),
          (change, situation) ->
              change instanceof MembershipChanged moved
                  ? MEMBERSHIPS.place(moved, situation)
                  : CHANGES.place(change, situation));

  /**
   * The stays of members elsewhere, each located at the branch that records it and the member: the
   * host or, of a stay outside the hierarchy, the home. One that began on the same day is the same
   * stay, whichever branch records it.
   */
  public static final Subjects<Stay> STAYS =
      ofUnit(
          Bilingual.of("sinh hoạt tạm thời", "stays"),
          unit -> unit instanceof Branch branch ? Stay.in(branch) : ImmutableList.of(),
          (stay, situation) ->
              Locations.of(stay.branch(), situation)
                  .listed(stay.member())
                  .act(Bilingual.day(stay.since())));

  /** The members on probation, each located at the branch, and the same after a move. */
  public static final Subjects<ListedMember> PROBATIONARY_MEMBERS =
      ofUnit(
          Bilingual.of("đảng viên dự bị", "members on probation"),
          unit ->
              unit instanceof Branch branch && branch.officialMemberCount() < branch.memberCount()
                  ? FluentIterable.from(branch.members())
                      .filter(member -> !member.isOfficial())
                      .transform(member -> ListedMember.of(branch, member))
                  : ImmutableList.of(),
          (listed, situation) ->
              Locations.of(listed.branch(), situation).listed(listed.member().id()));

  private final Bilingual term;
  private final Optional<Class<? extends Evidence>> evidence;
  private final Function<Situation, Iterable<? extends T>> subjects;
  private final Optional<BiFunction<Unit, Situation, Iterable<? extends T>>> ofUnit;
  private final BiFunction<? super T, Situation, Subject> place;

  private Subjects(
      Bilingual term,
      Optional<Class<? extends Evidence>> evidence,
      Function<Situation, Iterable<? extends T>> subjects,
      Optional<BiFunction<Unit, Situation, Iterable<? extends T>>> ofUnit,
      BiFunction<? super T, Situation, Subject> place) {
    this.term = term;
    this.evidence = evidence;
    this.subjects = subjects;
    this.ofUnit = ofUnit;
    this.place = place;
  }

  private static boolean isTransfer(Change change) {
    return change.order() instanceof TransferIn
        || change.order() instanceof TransferOut
        || (change instanceof Restructured moved && moved.isBy(TransferMembers.class));
  }

  /**
   * {@return subjects that are checked in each review}
   *
   * @param <T> the subjects
   * @param term what they are called
   * @param subjects finds them: in the hierarchy, the outcome or the evidence of a situation, for
   *     which a rule {@linkplain RuleBuilder#asksFor asks}
   * @param place locates one
   */
  public static <T> Subjects<T> of(
      Bilingual term,
      Function<Situation, Iterable<? extends T>> subjects,
      BiFunction<? super T, Situation, Subject> place) {
    return new Subjects<>(term, Optional.empty(), subjects, Optional.empty(), place);
  }

  /**
   * Returns subjects that a unit itself shows; they are rechecked if the unit or a unit below it
   * changed.
   *
   * @param <T> the subjects
   * @param term their term
   * @param subjects finds those of one unit, not those of units below it
   * @param place locates one
   * @return where they are found
   */
  public static <T> Subjects<T> ofUnit(
      Bilingual term,
      Function<? super Unit, ? extends Iterable<? extends T>> subjects,
      BiFunction<? super T, Situation, Subject> place) {
    return standing(term, Optional.empty(), (unit, situation) -> subjects.apply(unit), place);
  }

  private static <T> Subjects<T> standing(
      Bilingual term,
      Optional<Class<? extends Evidence>> evidence,
      BiFunction<Unit, Situation, Iterable<? extends T>> ofUnit,
      BiFunction<? super T, Situation, Subject> place) {
    return new Subjects<>(
        term,
        evidence,
        situation ->
            FluentIterable.from(situation.hierarchy().units())
                .transformAndConcat(unit -> ofUnit.apply(unit, situation)),
        Optional.of(ofUnit),
        place);
  }

  /**
   * Returns subjects that evidence gives for each unit; they are rechecked if the unit or a unit
   * below it changed.
   *
   * @param <E> the type of evidence
   * @param <T> the subjects
   * @param term their term
   * @param evidence the type of evidence; without any of it there are no subjects
   * @param subjects finds those of one unit in one piece of evidence, not those of units below it
   * @param place locates one
   * @return where they are found
   */
  public static <E extends Evidence, T> Subjects<T> ofEvidence(
      Bilingual term,
      Class<E> evidence,
      BiFunction<? super E, Unit, ? extends Iterable<? extends T>> subjects,
      BiFunction<? super T, Situation, Subject> place) {
    BiFunction<Unit, Situation, Iterable<? extends T>> ofUnit =
        (unit, situation) ->
            FluentIterable.from(situation.evidence(evidence))
                .transformAndConcat(each -> subjects.apply(each, unit));
    return standing(term, Optional.of(evidence), ofUnit, place);
  }

  @Override
  public Bilingual term() {
    return term;
  }

  /** {@return the type of evidence that they are of, or empty if of none} */
  Optional<Class<? extends Evidence>> evidence() {
    return evidence;
  }

  /** {@return true for units, and for what evidence says about them} */
  boolean isStanding() {
    return ofUnit.isPresent();
  }

  /** Says whether there may be subjects: not if they are of evidence that is not given. */
  boolean isIn(ReviewInput input) {
    return evidence.isEmpty() || input.evidence().stream().anyMatch(evidence.get()::isInstance);
  }

  Iterable<? extends T> subjects(Situation situation) {
    return subjects.apply(situation);
  }

  /** Returns the subjects that belong to a unit, where they are standing. */
  Iterable<? extends T> subjectsOf(Unit unit, Situation situation) {
    return ofUnit.orElseThrow().apply(unit, situation);
  }

  Subject place(T subject, Situation situation) {
    return place.apply(subject, situation);
  }

  @Override
  public String toString() {
    return term.english();
  }
}
