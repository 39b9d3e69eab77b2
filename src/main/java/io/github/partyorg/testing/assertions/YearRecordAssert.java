package io.github.partyorg.testing.assertions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.partyorg.activity.Evaluation;
import io.github.partyorg.activity.MeetingBody;
import io.github.partyorg.activity.MinuteBook;
import io.github.partyorg.activity.Rating;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import java.util.function.Function;

/** Assertions on the record of a year (kiểm tra hồ sơ hoạt động năm). */
public class YearRecordAssert extends AbstractPartyAssert<YearRecordAssert, YearRecord> {

  private final Search<Rating> ratings = new Search<>();
  private final Search<MinuteBook> books = new Search<>();

  /**
   * Makes the assertion.
   *
   * @param actual the record
   */
  public YearRecordAssert(YearRecord actual) {
    super(actual, YearRecordAssert.class);
  }

  @Override
  String subject() {
    return actual.toString();
  }

  /**
   * Verifies the year.
   *
   * @param year the year
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public YearRecordAssert isOf(int year) {
    return verify(
        it -> it.year().getValue() == year, "to be of " + year, it -> "it is of " + it.year());
  }

  /**
   * Verifies that a unit was evaluated.
   *
   * @param unit the text of the unit's id
   * @return this assertion, of which {@link #with} says how
   */
  @CanIgnoreReturnValue
  public YearRecordAssert rates(String unit) {
    return rated(
        "to rate unit " + unit,
        record -> record.evaluation(UnitId.of(unit)),
        record -> Suggestion.of(unit, record.unitEvaluations().keySet()));
  }

  /**
   * Verifies that a member was evaluated.
   *
   * @param member the text of the member's id
   * @return this assertion, of which {@link #with} says how
   */
  @CanIgnoreReturnValue
  public YearRecordAssert ratesMember(String member) {
    return rated(
        "to rate member " + member,
        record -> record.evaluation(MemberId.of(member)),
        record -> Suggestion.of(member, record.memberEvaluations().keySet()));
  }

  private YearRecordAssert rated(
      String claim,
      Function<YearRecord, Optional<Evaluation>> evaluation,
      Function<YearRecord, String> nearest) {
    ratings.skip(claim);
    if (isThere()) {
      ratings.begin(
          this,
          claim,
          evaluation
              .apply(actual)
              .map(Evaluation::rating)
              .map(ImmutableList::of)
              .orElseGet(ImmutableList::of),
          () -> "the record says nothing of it" + nearest.apply(actual));
    }
    return this;
  }

  /**
   * Says which rating the unit or member has.
   *
   * @param rating the rating
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public YearRecordAssert with(Rating rating) {
    ratings.narrow(this, "with " + rating, rating::equals, Rating::toString);
    return this;
  }

  /**
   * Verifies that a hierarchy has every unit and member that the record names.
   *
   * @param hierarchy the hierarchy
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public YearRecordAssert fits(Hierarchy hierarchy) {
    return verify(
        it -> it.unknownIn(hierarchy).isEmpty(),
        "to fit " + hierarchy.root(),
        it -> "it names " + Listing.words(it.unknownIn(hierarchy)));
  }

  /**
   * Verifies that the record has a minute book.
   *
   * @param unit the text of the unit's id
   * @param body the body that met
   * @return this assertion, of which {@link #withMeetings} says how many
   */
  @CanIgnoreReturnValue
  public YearRecordAssert keepsMinutes(String unit, MeetingBody body) {
    String claim = "to have minutes of " + unit + ", " + body;
    books.skip(claim);
    if (isThere()) {
      books.begin(
          this,
          claim,
          Iterables.filter(
              actual.minuteBooks(),
              book -> book.unit().value().equals(unit) && book.body() == body),
          () ->
              "there are none"
                  + Suggestion.of(
                      unit, Iterables.transform(actual.minuteBooks(), MinuteBook::unit)));
    }
    return this;
  }

  /**
   * Says how many meetings the minute book tells of.
   *
   * @param count the number
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public YearRecordAssert withMeetings(int count) {
    books.narrow(
        this,
        "with meetings: " + count,
        book -> book.meetings().size() == count,
        book -> "meetings: " + book.meetings().size());
    return this;
  }
}
