package io.github.partyorg.activity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Unit;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A unit, seen through the record of a year (một năm của tổ chức đảng). */
@Value.Immutable
@TupleStyle
public abstract sealed class UnitYear implements YearSubject permits ImmutableUnitYear {

  private static final Bilingual CHILDREN =
      Bilingual.of("tổ chức đảng trực thuộc", "subordinate organisations");

  UnitYear() {}

  /**
   * Looks at a unit through a record.
   *
   * @param unit the unit
   * @param record the record
   * @return its year
   */
  public static UnitYear of(Unit unit, YearRecord record) {
    return ImmutableUnitYear.make(unit, record);
  }

  /** {@return the unit} */
  public abstract Unit unit();

  @Override
  public abstract YearRecord record();

  @Override
  public final Optional<Evaluation> evaluation() {
    return record().evaluation(unit().id());
  }

  /**
   * {@return the year of meetings of a body of the unit, also if there is no minute book}
   *
   * @param body members or committee
   */
  public final MeetingYear meetings(MeetingBody body) {
    return record().meetings(unit(), body);
  }

  /** {@return the working regulations of the unit} */
  public final ImmutableList<WorkingRegulations> workingRegulations() {
    return record().regulationsOf(unit().id());
  }

  /**
   * Tallies the members of the unit and of all units below it.
   *
   * @return the tally
   */
  public final Tally<Member> members() {
    return Tally.ofMembers(record(), roll(), Census.MEMBERS);
  }

  /**
   * Tallies the units directly below.
   *
   * @return the tally
   */
  public final Tally<Unit> children() {
    return Tally.ofUnits(record(), unit().children(), CHILDREN);
  }

  /**
   * {@return true if the record says so of the unit, of one below it, or of one of its leaders (QĐ
   * 366-QĐ/TW, 30/8/2025, 11(1): tổ chức trực thuộc, thành viên của tập thể lãnh đạo)}
   */
  @Override
  public final boolean hasDiscipline() {
    Stream<Evaluation> units =
        Streams.stream(unit().subtree()).flatMap(below -> record().evaluation(below.id()).stream());
    Stream<Evaluation> leaders =
        unit().leadership().seats().stream()
            .flatMap(seat -> record().evaluation(seat.holder()).stream());
    return Stream.concat(units, leaders).anyMatch(Evaluation::isDisciplined);
  }

  private ImmutableList<Member> roll() {
    ImmutableList.Builder<Member> roll = ImmutableList.builder();
    for (Unit below : unit().subtree()) {
      if (below instanceof Branch branch) {
        roll.addAll(branch.members());
      }
    }
    return roll.build();
  }

  @Override
  public final String toString() {
    return unit() + ", " + record().year();
  }
}
