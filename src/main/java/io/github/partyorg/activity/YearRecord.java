package io.github.partyorg.activity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Multimaps;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The activities of units and members in one year, and their ratings (hồ sơ hoạt động năm).
 *
 * <p>It stands beside the hierarchy and names units and members by id, so that the tree stays
 * unchanged and a record can be read against any snapshot. It contains only stated facts, and no
 * answer is a guess.
 */
@Value.Immutable
public abstract sealed class YearRecord implements Evidence permits ImmutableYearRecord {

  YearRecord() {}

  /** {@return the year} */
  public abstract Year year();

  /** {@return the last day covered, inclusive: the last of the year unless stated} */
  @Value.Default
  public LocalDate until() {
    return year().atDay(year().length());
  }

  /** {@return the minute books, one of each body that kept one} */
  public abstract ImmutableList<MinuteBook> minuteBooks();

  /** {@return those issued in the year, and those issued before that the record knows} */
  public abstract ImmutableList<WorkingRegulations> workingRegulations();

  /** {@return the inspections of the year} */
  public abstract ImmutableList<Inspection> inspections();

  /** {@return the assignments of the year and those that went on in it} */
  public abstract ImmutableList<Assignment> assignments();

  /** {@return one evaluation of each unit at most, by id} */
  public abstract ImmutableMap<UnitId, Evaluation> unitEvaluations();

  /** {@return one evaluation of each member at most, by id} */
  public abstract ImmutableMap<MemberId, Evaluation> memberEvaluations();

  /** {@return the plans for the year} */
  public abstract ImmutableList<TrainingPlan> trainingPlans();

  /** {@return the courses of the year} */
  public abstract ImmutableList<Course> courses();

  /** {@return the series of the year} */
  public abstract ImmutableList<InformationSessions> informationSessions();

  /**
   * {@return the year of meetings of a body of a unit, also if there is no minute book}
   *
   * @param unit the unit; meetings are due from its founding day
   * @param body members or committee
   */
  public final MeetingYear meetings(Unit unit, MeetingBody body) {
    return MeetingYear.of(
        unit, body, year(), until(), Optional.ofNullable(books().get(unit.id(), body)));
  }

  /**
   * {@return the years of meetings of the party groups of a branch that kept a minute book}
   *
   * @param branch the branch; meetings are due from its founding day
   */
  public final ImmutableList<MeetingYear> groupMeetings(Unit branch) {
    return groupBooks().get(branch.id()).stream()
        .map(book -> MeetingYear.of(branch, book.body(), year(), until(), Optional.of(book)))
        .collect(ImmutableList.toImmutableList());
  }

  @Value.Lazy
  ImmutableTable<UnitId, MeetingBody, MinuteBook> books() {
    return minuteBooks().stream()
        .filter(book -> book.group().isEmpty())
        .collect(ImmutableTable.toImmutableTable(MinuteBook::unit, MinuteBook::body, book -> book));
  }

  @Value.Lazy
  ImmutableListMultimap<UnitId, MinuteBook> groupBooks() {
    return minuteBooks().stream()
        .filter(book -> book.group().isPresent())
        .collect(ImmutableListMultimap.toImmutableListMultimap(MinuteBook::unit, book -> book));
  }

  /**
   * {@return the working regulations of a unit that the record knows, in the order in which they
   * were given}
   *
   * @param unit the unit's id
   */
  public final ImmutableList<WorkingRegulations> regulationsOf(UnitId unit) {
    return regulations().get(unit);
  }

  @Value.Lazy
  ImmutableListMultimap<UnitId, WorkingRegulations> regulations() {
    return Multimaps.index(workingRegulations(), WorkingRegulations::unit);
  }

  /**
   * {@return the evaluation of a unit, or empty if the record says nothing about the unit}
   *
   * @param unit the unit's id
   */
  public final Optional<Evaluation> evaluation(UnitId unit) {
    return Optional.ofNullable(unitEvaluations().get(unit));
  }

  /**
   * {@return the evaluation of a member, or empty if the record says nothing about the member}
   *
   * @param member the member's id
   */
  public final Optional<Evaluation> evaluation(MemberId member) {
    return Optional.ofNullable(memberEvaluations().get(member));
  }

  /**
   * {@return the rating of a unit; not stated if the record says nothing about the unit}
   *
   * @param unit the unit's id
   */
  public final Rating rating(UnitId unit) {
    return evaluation(unit).map(Evaluation::rating).orElse(NotStated.NOT_STATED);
  }

  /**
   * {@return the rating of a member; not stated if the record says nothing about the member}
   *
   * @param member the member's id
   */
  public final Rating rating(MemberId member) {
    return evaluation(member).map(Evaluation::rating).orElse(NotStated.NOT_STATED);
  }

  /**
   * {@return the ids, as text, of units and members that the record names and a hierarchy does not
   * know}
   *
   * @param hierarchy a snapshot
   */
  public final ImmutableSortedSet<String> unknownIn(Hierarchy hierarchy) {
    return RecordIds.unknown(this, hierarchy);
  }

  /**
   * {@return the record of what was held, issued or decided by the end of a day} Entries without a
   * day of their own belong to the end of the year.
   *
   * @param day the day
   */
  public final YearRecord asOf(LocalDate day) {
    return AsOf.day(this, day);
  }

  @Value.Check
  void isOfOneYear() {
    ImmutableList<RecordDefect> defects = RecordCheck.of(this);
    if (!defects.isEmpty()) {
      throw new MalformedRecordException(year(), defects);
    }
  }

  @Override
  public final String toString() {
    return "record of " + year();
  }

  /** {@return an empty builder; the year is required} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds records. */
  public static final class Builder extends ImmutableYearRecord.Builder {
    Builder() {}

    /**
     * Returns the record.
     *
     * @return the record with what has been said
     * @throws IllegalStateException if there is no year
     * @throws MalformedRecordException if the data are not the record of that year
     */
    @Override
    public YearRecord build() {
      try {
        return super.build();
      } catch (IllegalStateException missing) {
        throw new IllegalStateException("A year's record has no year; state it.", missing);
      }
    }

    /**
     * Sets the year.
     *
     * @param year the year
     * @return this builder
     */
    public Builder year(int year) {
      return year(Year.of(year));
    }

    /**
     * Adds how a unit was evaluated.
     *
     * @param unit the text of the unit's id
     * @param rating the rating; no other data are stated
     * @return this builder
     */
    public Builder rateUnit(String unit, Rating rating) {
      return putUnitEvaluation(UnitId.of(unit), Evaluation.of(rating));
    }

    /**
     * Adds how a member was evaluated.
     *
     * @param member the text of the member's id
     * @param rating the rating; no other data are stated
     * @return this builder
     */
    public Builder rateMember(String member, Rating rating) {
      return putMemberEvaluation(MemberId.of(member), Evaluation.of(rating));
    }
  }
}
