package io.github.partyorg.charter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import io.github.partyorg.internal.Timeline;
import io.github.partyorg.rules.LegalText;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.rules.RulebookDifference;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.NormCode;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The shipped norms and the rulebooks that they made up, day by day (quy định theo thời gian). */
public final class Rulebooks {

  private static final Edition FIRST = Edition.QD_45;

  private static final ImmutableList<Norm> NORMS =
      ImmutableList.<Norm>builder()
          .addAll(GrassrootsRules.all())
          .addAll(LevelRules.all())
          .addAll(LargeOrganizationRules.all())
          .addAll(SubdivisionRules.all())
          .addAll(BranchRules.all())
          .addAll(MilitaryRules.all())
          .addAll(CommitteeRules.all())
          .addAll(CommitteeShareRules.all())
          .addAll(CommuneCommitteeRules.all())
          .addAll(LeaderRules.all())
          .addAll(CongressRules.all())
          .addAll(CongressCallingRules.all())
          .addAll(CongressResultRules.all())
          .addAll(MovedLeadersRules.all())
          .addAll(VotingRules.all())
          .addAll(RestructuringRules.all())
          .addAll(HandOverRules.all())
          .addAll(AdmissionRules.all())
          .addAll(SchoolingRules.all())
          .addAll(IntroducerRules.all())
          .addAll(DecisionTimeRules.all())
          .addAll(MembershipPowerRules.all())
          .addAll(ReadmissionRules.all())
          .addAll(ConfirmationRules.all())
          .addAll(ExemptionRules.all())
          .addAll(LeavingRules.all())
          .addAll(TransferRules.all())
          .addAll(ReferralRules.all())
          .addAll(ConsentIssuerRules.all())
          .addAll(MeetingRules.all())
          .addAll(CommitteeMeetingRules.all())
          .addAll(AttendanceRules.all())
          .addAll(MeetingConductRules.all())
          .addAll(MeetingDayRules.all())
          .addAll(RegulationRules.all())
          .addAll(EvaluatedRules.all())
          .addAll(EvaluationProcedureRules.all())
          .addAll(RankRules.all())
          .addAll(ExcellenceRules.all())
          .addAll(ScoreRules.all())
          .build();

  private static final ImmutableRangeMap<LocalDate, Rulebook> CHRONOLOGY = ordered();

  private Rulebooks() {}

  /**
   * {@return the rulebook of a day}
   *
   * @param day the day
   * @throws IllegalArgumentException if the day is before the first edition that is known
   */
  public static Rulebook inForceOn(LocalDate day) {
    Rulebook rulebook = CHRONOLOGY.get(day);
    if (rulebook == null) {
      throw new IllegalArgumentException(
          "No rulebook is known for " + day + "; the first begins on " + FIRST.from() + ".");
    }
    return rulebook;
  }

  /**
   * {@return the rulebook of the last day of a year} Its record is judged by them.
   *
   * @param year the year
   * @throws IllegalArgumentException if the year is before the first edition that is known
   */
  public static Rulebook atEndOf(Year year) {
    return inForceOn(year.atDay(year.length()));
  }

  /** {@return all rulebooks with the days on which they were in force} */
  public static ImmutableRangeMap<LocalDate, Rulebook> chronology() {
    return CHRONOLOGY;
  }

  /** {@return the norms of all times, in the order of the catalogue} */
  public static ImmutableList<Norm> norms() {
    return NORMS;
  }

  /**
   * {@return the wordings of the norm of a code, in the order of time; empty if there is no such
   * norm}
   *
   * @param code the text of the code
   */
  public static ImmutableList<Norm> norms(String code) {
    NormCode wanted = NormCode.of(code);
    return NORMS.stream()
        .filter(norm -> norm.code().equals(wanted))
        .sorted(Comparator.comparing(norm -> norm.inForce().lowerEndpoint()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the norms that stand in a text, or stood there first, in the order of the catalogue}
   *
   * @param text the text
   */
  public static ImmutableList<Norm> normsOf(LegalText text) {
    return NORMS.stream()
        .filter(
            norm ->
                norm.validity().sources().asMapOfRanges().values().stream()
                    .anyMatch(source -> source.isOf(text)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the norms of a day of which it is doubtful that they still hold, each with the reason:
   * its text was replaced, or nobody has looked at that since}
   *
   * @param day the day
   * @throws IllegalArgumentException if the day is before the first edition that is known
   */
  public static ImmutableMap<Norm, Bilingual> stale(LocalDate day) {
    ImmutableMap.Builder<Norm, Bilingual> stale = ImmutableMap.builder();
    for (Norm norm : inForceOn(day).norms()) {
      norm.doubtOn(day).ifPresent(doubt -> stale.put(norm, doubt));
    }
    return stale.buildOrThrow();
  }

  /**
   * {@return the difference of the rulebooks of two days}
   *
   * @param earlier the one day
   * @param later the other day
   * @throws IllegalArgumentException if a day is before the first edition that is known
   */
  public static RulebookDifference between(LocalDate earlier, LocalDate later) {
    return RulebookDifference.between(inForceOn(earlier), earlier, inForceOn(later), later);
  }

  /** A rulebook begins with each edition, and whenever a norm begins or ends in between. */
  private static ImmutableRangeMap<LocalDate, Rulebook> ordered() {
    LocalDate first = FIRST.from();
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (Edition edition : Edition.values()) {
      days.add(edition.from());
    }
    for (Norm norm : NORMS) {
      if (norm.inForce().hasLowerBound()) {
        days.add(norm.inForce().lowerEndpoint());
      }
      if (norm.inForce().hasUpperBound()) {
        days.add(Timeline.next(norm.inForce().upperEndpoint()));
      }
    }
    List<LocalDate> starts = new ArrayList<>(days.tailSet(first));
    ImmutableRangeMap.Builder<LocalDate, Rulebook> rulebooks = ImmutableRangeMap.builder();
    for (int at = 0; at < starts.size(); at++) {
      LocalDate start = starts.get(at);
      Range<LocalDate> range =
          at + 1 < starts.size()
              ? Range.closedOpen(start, starts.get(at + 1))
              : Range.atLeast(start);
      rulebooks.put(range, on(start));
    }
    return rulebooks.build();
  }

  private static Rulebook on(LocalDate day) {
    String edition = "";
    for (Edition candidate : Edition.values()) {
      if (!candidate.from().isAfter(day)) {
        edition = candidate.regulation().toString();
      }
    }
    return Rulebook.of(
            edition,
            NORMS.stream()
                .filter(norm -> norm.inForce().contains(day))
                .collect(ImmutableList.toImmutableList()))
        .withSchemes(PartyLevels.SCHEMES);
  }
}
