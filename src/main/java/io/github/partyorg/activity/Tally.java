package io.github.partyorg.activity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Unit;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The number of units or members with each rating (tổng hợp kết quả xếp loại).
 *
 * <p>The counts of the regime's categories, of those not evaluated and of those not stated add up
 * to the number of subjects. If the record says nothing about a subject, its rating is not stated.
 *
 * @param <S> the type of subjects
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Tally<S> permits ImmutableTally {

  Tally() {}

  /**
   * Tallies units.
   *
   * @param <U> the type of unit
   * @param record the record
   * @param units the units that should be rated, such as all grassroots organisations
   * @param whole the term for all of them together
   * @return the tally
   */
  public static <U extends Unit> Tally<U> ofUnits(
      YearRecord record, Iterable<? extends U> units, Bilingual whole) {
    ImmutableList<Category> categories =
        Regime.of(record.year()).map(Regime::unitCategories).orElse(ImmutableList.of());
    return of(whole, categories, units, unit -> record.rating(unit.id()));
  }

  /**
   * Tallies members.
   *
   * @param record the record
   * @param members the members who should be rated
   * @param whole the term for all of them together
   * @return the tally
   */
  public static Tally<Member> ofMembers(
      YearRecord record, Iterable<Member> members, Bilingual whole) {
    ImmutableList<Category> categories =
        Regime.of(record.year()).map(Regime::memberCategories).orElse(ImmutableList.of());
    return of(whole, categories, members, member -> record.rating(member.id()));
  }

  private static <S> Tally<S> of(
      Bilingual whole,
      Iterable<Category> categories,
      Iterable<? extends S> subjects,
      Function<S, Rating> rating) {
    ImmutableList<Rating> keys =
        ImmutableList.<Rating>builder()
            .addAll(categories)
            .add(NotEvaluated.values())
            .add(NotStated.NOT_STATED)
            .build();
    return ImmutableTally.make(Breakdown.of(whole, keys, subjects, rating));
  }

  /** {@return the subjects of each category, of each reason for not evaluating, and not stated} */
  public abstract Breakdown<Rating, S> ratings();

  /** {@return the subjects of each category; the denominator is the number of ranked subjects} */
  public final Breakdown<Rating, S> ranks() {
    Bilingual whole = ratings().whole();
    return ratings()
        .only(
            Category.class::isInstance,
            Bilingual.of(whole.vietnamese() + " được xếp loại", "ranked " + whole.english()));
  }

  /**
   * Counts the subjects of a rating.
   *
   * @param rating the rating
   * @return the count
   */
  public final int count(Rating rating) {
    return ratings().count(rating);
  }

  /**
   * Opens a count.
   *
   * @param rating the rating
   * @return the subjects that it counts
   */
  public final ImmutableList<S> subjects(Rating rating) {
    return ratings().subjects(rating);
  }

  /** {@return the count} */
  public final int notEvaluatedCount() {
    return ratings().only(NotEvaluated.class::isInstance, ratings().whole()).total();
  }

  /** {@return the count} */
  public final int notStatedCount() {
    return count(NotStated.NOT_STATED);
  }

  /**
   * Measures one category against another, as some norms do.
   *
   * @param part the category that is measured, such as excellent
   * @param whole the category that it is measured against, such as good
   * @return the share, its denominator named after the second category
   */
  public final Share against(Category part, Category whole) {
    Bilingual all = ratings().whole();
    return Share.of(
        count(part),
        count(whole),
        Bilingual.of(
            all.vietnamese() + " " + whole.term().vietnamese(),
            all.english() + " rated " + whole.term().english()));
  }

  /**
   * Measures the subjects ranked in a category or a higher one against all ranked subjects.
   *
   * @param category the category
   * @return the share
   */
  public final Share atLeast(Category category) {
    Breakdown<Rating, S> ranks = ranks();
    int count = ranks.only(rank -> ((Category) rank).isAtLeast(category), ranks.whole()).total();
    return Share.of(count, ranks.total(), ranks.whole());
  }

  /**
   * Measures one category against all that are as high as another, or higher.
   *
   * @param part the category that is measured, such as excellent
   * @param least the lowest category of those that it is measured against, such as good
   * @return the share, such as of the excellent among those rated good or better
   */
  public final Share amongAtLeast(Category part, Category least) {
    Bilingual all = ratings().whole();
    return Share.of(
        count(part),
        atLeast(least).part(),
        Bilingual.of(
            all.vietnamese() + " từ " + least.term().vietnamese() + " trở lên",
            all.english() + " rated " + least.term().english() + " or better"));
  }

  /**
   * Splits the tally by a criterion, such as the organisation of a member.
   *
   * @param <J> the type of the criterion's values
   * @param criterion the criterion
   * @return a tally of each
   */
  public final <J> ImmutableMap<J, Tally<S>> by(Function<? super S, ? extends J> criterion) {
    ImmutableMap.Builder<J, Tally<S>> split = ImmutableMap.builder();
    ratings().<J>by(criterion).forEach((each, part) -> split.put(each, ImmutableTally.make(part)));
    return split.buildOrThrow();
  }
}
