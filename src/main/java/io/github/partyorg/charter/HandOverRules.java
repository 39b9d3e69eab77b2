package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.HD_06;
import static io.github.partyorg.charter.LegalTexts.HD_09_2017;
import static io.github.partyorg.charter.LegalTexts.HD_38;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Restructured;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.ConsentAuthority;
import io.github.partyorg.rules.Cure;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Occasion;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Scope;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.Optional;

/** Norms on the committee that decides to hand over a unit (chuyển giao tổ chức đảng). */
public final class HandOverRules {

  /** REO-03: the base committee moves a branch inside its own organisation. */
  public static final Rule<Restructured> MOVE_INSIDE_BASE =
      move(
          "REO-03",
          "Chuyển giao chi bộ trong một đảng bộ cơ sở do đảng ủy cơ sở quyết định.",
          "The base committee decides to move a branch inside its organisation.",
          (change, s) -> isOfBranches(change, s) && isInside(change, s));

  /** REO-04: the committee above both moves a branch to another base organisation. */
  public static final Rule<Restructured> MOVE_TO_OTHER_BASE =
      move(
          "REO-04",
          "Chuyển giao chi bộ sang tổ chức cơ sở đảng khác do cấp ủy cấp trên của cả hai quyết"
              + " định.",
          "The committee above both decides to move a branch to another base organisation.",
          (change, s) -> isOfBranches(change, s) && !isInside(change, s));

  /** REO-05: the committee above both moves a base organisation. */
  public static final Rule<Restructured> MOVE_OF_BASE =
      move(
          "REO-05",
          "Chuyển giao tổ chức cơ sở đảng trong phạm vi một cấp ủy do cấp ủy đó quyết định; ngoài"
              + " phạm vi đó do cấp cao hơn của cả hai nơi.",
          "A committee decides to move a grassroots organisation within its own organisation; the"
              + " committee above both places decides to move one beyond it.",
          (change, s) -> !isOfBranches(change, s) && !isBetweenProvinces(change, s));

  /** REO-05b: between two organisations directly under the Centre each side decides. */
  public static final Rule<Restructured> MOVE_BETWEEN_PROVINCES =
      Rule.onChange(Restructured.class)
          .code("REO-05b", Severity.MUST)
          .statement(
              "Chuyển giao tổ chức đảng giữa hai đảng bộ trực thuộc Trung ương do ban thường vụ cấp"
                  + " ủy nơi giao và nơi nhận quyết định, mỗi bên một quyết định.",
              "A unit moves between two organisations directly under the Centre by two decisions:"
                  + " of the standing committee of the giving and of the receiving one.")
          .source(Edition.stated(HD_06.article("10.5b"), HD_38.article("4.3.3b").secondary()))
          .when((change, s) -> change.isBy(HandOver.class) && isBetweenProvinces(change, s))
          .check((change, s) -> IssuerChecks.decidedByBothSides(change, s))
          .build();

  /** REO-16: the Central Organisation Commission agrees to a move between a bloc and a province. */
  public static final Rule<Restructured> MOVE_BETWEEN_BLOC_AND_PROVINCE =
      Rule.onChange(Restructured.class)
          .code("REO-16", Severity.MUST_OR_CONSENT)
          .statement(
              "Chuyển giao tổ chức đảng giữa đảng bộ tỉnh, thành phố và đảng bộ khối trực thuộc"
                  + " Trung ương có ý kiến đồng ý bằng văn bản của Ban Tổ chức Trung ương.",
              "A unit moves between a province and a bloc directly under the Centre with the"
                  + " written consent of the Central Organisation Commission.")
          .source(Edition.stated(HD_06.article("10.5a"), HD_38.article("4.3.3b").secondary()))
          .consentOf(ConsentAuthority.CENTRAL_ORGANISATION_COMMISSION)
          .when((change, s) -> change.isBy(HandOver.class) && isBetweenProvinces(change, s))
          .consentFor((change, s) -> ImmutableList.of(occasion(change)))
          .check(HandOverRules::unagreed)
          .cure(Cure.seekingConsent())
          .build();

  private HandOverRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        MOVE_INSIDE_BASE,
        MOVE_TO_OTHER_BASE,
        MOVE_OF_BASE,
        MOVE_BETWEEN_PROVINCES,
        MOVE_BETWEEN_BLOC_AND_PROVINCE);
  }

  private static Rule<Restructured> move(
      String code, String vietnamese, String english, Scope<Restructured> which) {
    return Rule.onChange(Restructured.class)
        .code(code, Severity.MUST)
        .statement(vietnamese, english)
        .source(Edition.stated(HD_09_2017.asWhole(), HD_06.article("10.5b")))
        .when((change, s) -> change.isBy(HandOver.class) && which.meets(change, s))
        .check(IssuerChecks.decidedBy(IssuerChecks::competent))
        .cure(IssuerChecks.reissuedBy(IssuerChecks::competent))
        .build();
  }

  private static Occasion occasion(Restructured change) {
    return Occasion.actOn(change.decision().effectiveOn())
        .givenFrom(change.originals().get(0).foundedOn().orElse(LocalDate.MIN));
  }

  private static Optional<Breach> unagreed(Restructured change, Situation situation) {
    Unit giving = IssuerChecks.giving(change, situation);
    Unit receiving = IssuerChecks.receiving(change, situation);
    return Breach.unless(
        giving.kind().isA(Kind.BLOC) == receiving.kind().isA(Kind.BLOC),
        giving + " → " + receiving,
        giving + " → " + receiving,
        "Ban Tổ chức Trung ương đồng ý bằng văn bản",
        "the Central Organisation Commission consents in writing");
  }

  /** Says whether only the Centre stands above both sides, as of June 2025. */
  private static boolean isBetweenProvinces(Restructured change, Situation situation) {
    return !situation.day().isBefore(HD_06.date().orElseThrow())
        && !change.results().isEmpty()
        && situation
            .outcome()
            .orElseThrow()
            .before(change)
            .unit(IssuerChecks.competent(change, situation))
            .filter(unit -> unit instanceof Committee top && top.level() == Level.CENTRAL)
            .isPresent();
  }

  /** Says whether branches under base committees, or sections, were moved. */
  private static boolean isOfBranches(Restructured change, Situation situation) {
    return change.originals().stream()
        .noneMatch(unit -> situation.placeBefore(unit, change).isGrassroots());
  }

  private static boolean isInside(Restructured change, Situation situation) {
    return situation
        .outcome()
        .orElseThrow()
        .before(change)
        .unit(IssuerChecks.competent(change, situation))
        .filter(unit -> unit instanceof Committee base && base.level() == Level.GRASSROOTS)
        .isPresent();
  }
}
