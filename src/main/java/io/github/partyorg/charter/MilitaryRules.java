package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.HD_24;
import static io.github.partyorg.charter.LegalTexts.HD_35;
import static io.github.partyorg.rules.Measure.MEMBERS;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.Cure;
import io.github.partyorg.rules.Guarantee;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Surroundings;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.UnitType;
import java.time.LocalDate;
import java.util.Optional;

/** Commune military branches: a pilot at first, general since 2023 (chi bộ quân sự xã). */
public final class MilitaryRules {

  private static final LegalSource PILOT = HD_35.asWhole().secondary();

  /**
   * Only the year of the guidance of 2023 is known: the pilot's norms certainly held until the end
   * of 2022, those of the guidance from 2024.
   */
  private static final LocalDate PILOT_ENDS = LocalDate.of(2022, 12, 31);

  private static final LocalDate GENERAL_FROM = LocalDate.of(2024, 1, 1);

  /** A pilot usually has at least this many members. */
  public static final Threshold MILITARY_USUAL_MINIMUM =
      Threshold.of("military-usual-minimum", 3, PILOT, LocalDate.of(2011, 1, 1));

  /** A pilot usually has at most this many members. */
  public static final Threshold MILITARY_USUAL_MAXIMUM =
      Threshold.of("military-usual-maximum", 7, PILOT, LocalDate.of(2011, 1, 1));

  /** MIL-01: before 2023 commune military branches are a pilot in selected communes. */
  public static final Rule<Branch> MILITARY_BRANCH_PILOT =
      Rule.on(UnitType.BRANCH)
          .code("MIL-01", Severity.MUST_OR_CONSENT)
          .statement(
              "Chi bộ quân sự xã chỉ được lập thí điểm ở những xã được chọn.",
              "A commune military branch is set up only as a pilot, in selected communes.")
          .source(Validity.from(LocalDate.of(2009, 10, 15), PILOT).until(PILOT_ENDS))
          .when((branch, s) -> isMilitary(branch))
          .check(
              (branch, s) ->
                  Breach.unless(
                      branch.pilot().isPresent(),
                      "không thuộc diện thí điểm",
                      "not under a pilot",
                      "thuộc diện thí điểm",
                      "a pilot"))
          .cure(Cure.seekingConsent())
          .build();

  /** MIL-02: since the guidance of 2023 every commune may have one. */
  public static final Guarantee MILITARY_BRANCH_EVERYWHERE =
      Guarantee.of(
          "MIL-02",
          Bilingual.of(
              "Chi bộ quân sự xã được lập ở mọi xã, không còn là thí điểm.",
              "A commune military branch may be set up in every commune, no longer as a pilot."),
          Bilingual.of("MIL-01 đã hết hiệu lực", "MIL-01 has ended"),
          Validity.from(GENERAL_FROM, HD_24.asWhole().secondary()));

  /** MIL-04: the secretary of the commune is the secretary of its military branch. */
  public static final Rule<Branch> MILITARY_BRANCH_SECRETARY =
      Rule.on(UnitType.BRANCH)
          .code("MIL-04", Severity.MUST)
          .statement(
              "Bí thư đảng ủy xã được chỉ định làm bí thư chi bộ quân sự.",
              "The commune's Party secretary is appointed secretary of its military branch.")
          .source(HD_24.asWhole().secondary(), GENERAL_FROM)
          .looksAt(Surroundings.LINE)
          .when(
              (branch, s) ->
                  isMilitary(branch) && MilitaryCure.communeSecretary(branch, s).isPresent())
          .check(
              (branch, s) -> ledBy(branch, MilitaryCure.communeSecretary(branch, s).orElseThrow()))
          .cure(MilitaryCure::propose)
          .build();

  /** MIL-05: a pilot usually has three to seven members. */
  public static final Rule<Branch> MILITARY_BRANCH_SIZE =
      Rule.on(UnitType.BRANCH)
          .code("MIL-05", Severity.SHOULD)
          .statement(
              "Chi bộ quân sự thí điểm thường có từ {military-usual-minimum} đến"
                  + " {military-usual-maximum} đảng viên.",
              "A military branch under the pilot usually has {military-usual-minimum} to"
                  + " {military-usual-maximum} members.")
          .source(Validity.from(LocalDate.of(2011, 1, 1), PILOT).until(LocalDate.of(2018, 12, 31)))
          .counting(MEMBERS)
          .threshold(MILITARY_USUAL_MINIMUM)
          .threshold(MILITARY_USUAL_MAXIMUM)
          .when((branch, s) -> isMilitary(branch) && branch.pilot().isPresent())
          .check(
              (branch, s) ->
                  MEMBERS
                      .atLeast(MEMBERS.in(branch), s.value(MILITARY_USUAL_MINIMUM))
                      .or(
                          () ->
                              MEMBERS.atMost(MEMBERS.in(branch), s.value(MILITARY_USUAL_MAXIMUM))))
          .build();

  /** MIL-06: three official members here, too. */
  public static final Guarantee MILITARY_BRANCH_MINIMUM =
      Guarantee.of(
          "MIL-06",
          Bilingual.of(
              "Chi bộ quân sự cũng có ít nhất 3 đảng viên chính thức.",
              "A military branch, too, has at least 3 official members."),
          Bilingual.of("BR-01 áp dụng cho mọi chi bộ", "applied by BR-01 to every branch"),
          Validity.of(LegalTexts.CHARTER, "24").read(LegalSource.Reading.DERIVED));

  private MilitaryRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        MILITARY_BRANCH_PILOT,
        MILITARY_BRANCH_EVERYWHERE,
        MILITARY_BRANCH_SECRETARY,
        MILITARY_BRANCH_SIZE,
        MILITARY_BRANCH_MINIMUM);
  }

  private static boolean isMilitary(Branch branch) {
    return branch.kind().isA(Kind.COMMUNE_MILITARY);
  }

  private static Optional<Breach> ledBy(Branch branch, MemberId secretary) {
    return Breach.unless(
        branch.leadership().holdersOf(Post.SECRETARY).contains(secretary),
        "bí thư là " + branch.leadership().holdersOf(Post.SECRETARY),
        "led by " + branch.leadership().holdersOf(Post.SECRETARY),
        "bí thư đảng ủy xã, " + secretary,
        "the commune's secretary, " + secretary);
  }
}
