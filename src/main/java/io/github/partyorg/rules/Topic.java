package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Termed;
import io.github.partyorg.structure.Unit;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What rules are about (đối tượng kiểm tra): where their subjects are found, and how each is
 * located.
 *
 * <p>The review knows no other: whoever has subjects of a new kind makes a topic of them.
 *
 * @param <T> the subjects
 */
public final class Topic<T> implements Termed {

  /** The units that there are. */
  public static final Topic<Unit> UNITS =
      of(
          Bilingual.of("tổ chức", "units"),
          situation -> situation.hierarchy().units(),
          (unit, situation) -> situation.locate(unit));

  /** The units that began in the outcome reviewed, or that others were merged into. */
  public static final Topic<Unit> NEW_UNITS =
      of(
          Bilingual.of("tổ chức mới", "new units"),
          Situation::newUnits,
          (unit, situation) -> situation.locate(unit));

  /** The changes of the outcome reviewed. */
  public static final Topic<Change> CHANGES =
      of(
          Bilingual.of("thay đổi", "changes"),
          situation -> situation.outcome().map(Outcome::changes).orElse(ImmutableList.of()),
          (change, situation) -> situation.locate(change));

  /** What happened to memberships in the outcome reviewed, each located at branch and member. */
  public static final Topic<MembershipChanged> MEMBERSHIPS =
      of(
          Bilingual.of("biến động đảng viên", "membership changes"),
          situation ->
              situation
                  .outcome()
                  .map(outcome -> outcome.changes(MembershipChanged.class))
                  .orElse(ImmutableList.of()),
          (change, situation) -> situation.locate(change.branch(), change).member(change.member()));

  private final Bilingual term;
  private final Function<Situation, Iterable<? extends T>> subjects;
  private final BiFunction<? super T, Situation, Subject> place;

  private Topic(
      Bilingual term,
      Function<Situation, Iterable<? extends T>> subjects,
      BiFunction<? super T, Situation, Subject> place) {
    this.term = term;
    this.subjects = subjects;
    this.place = place;
  }

  /**
   * Returns a topic.
   *
   * @param <T> the subjects
   * @param term what they are called
   * @param subjects finds them: in the hierarchy, the outcome or the evidence of a situation
   * @param place locates one
   * @return the topic
   */
  public static <T> Topic<T> of(
      Bilingual term,
      Function<Situation, Iterable<? extends T>> subjects,
      BiFunction<? super T, Situation, Subject> place) {
    return new Topic<>(term, subjects, place);
  }

  @Override
  public Bilingual term() {
    return term;
  }

  /**
   * Says whether subjects stay from review to review, so that only those that changed are looked at
   * again.
   *
   * @return true for units
   */
  boolean isStanding() {
    return this == UNITS;
  }

  Iterable<? extends T> subjects(Situation situation) {
    return subjects.apply(situation);
  }

  Subject place(T subject, Situation situation) {
    return place.apply(subject, situation);
  }

  @Override
  public String toString() {
    return term.english();
  }
}
