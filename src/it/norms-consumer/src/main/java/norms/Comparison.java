package norms;

import io.github.partyorg.charter.MeetingRules;
import io.github.partyorg.charter.LegalTexts;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.charter.Sizes;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.TuanGiao;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Finds with the norms written anew what the shipped ones find; an error if it is not the same. */
final class Comparison {

  private static final LocalDate DAY = LocalDate.of(2018, 8, 24);
  private static final Hierarchy DISTRICT = TuanGiao.in2018();

  private Comparison() {}

  public static void main(String[] args) {
    compare(
        LargeBranches.RULE,
        rulebook ->
            rulebook
                .with(Sizes.BRANCH_MAXIMUM_COUNT.setTo(20, LegalTexts.CHARTER.asWhole()))
                .report(DISTRICT, DAY));
    compare(
        CompetentIssuers.RULE, rulebook -> rulebook.review(plan().applyTo(DISTRICT)).after());
    compare(
        MonthlyMeetings.RULE,
        rulebook ->
            rulebook
                .with(
                    MeetingRules.BRANCH_MEETINGS_A_MONTH.setTo(2, LegalTexts.CHARTER.asWhole()))
                .report(DISTRICT, DAY, TuanGiao.year2017()));
  }

  /** The plan of 2018, and a branch that decides its own dissolution. */
  private static Plan plan() {
    return TuanGiao.plan2018()
        .then(
            Decision.builder()
                .issuer("TG-CS-B01")
                .effectiveOn(DAY)
                .addOrders(Dissolve.unit("TG-CS-B01").everyoneTo("TG-CS-B02"))
                .build());
  }

  private static void compare(Norm anew, Function<Rulebook, Report> reviewed) {
    String code = anew.code().value();
    Rulebook shipped = Rulebooks.inForceOn(DAY);
    List<String> expected = findings(reviewed.apply(shipped), code);
    List<String> found = findings(reviewed.apply(shipped.without(code).with(anew)), code);
    System.out.println(code + ": " + found.size() + " findings");
    if (expected.isEmpty() || !found.equals(expected)) {
      throw new AssertionError(code + ": " + found + " instead of " + expected);
    }
  }

  private static List<String> findings(Report report, String code) {
    return report.violationsOf(code).stream().map(Comparison::told).toList();
  }

  private static String told(Violation violation) {
    List<Remedy> remedies = violation.remedies();
    return violation.subject()
        + " "
        + violation.path()
        + " "
        + violation.message()
        + remedies.stream()
            .map(each -> each.kind() + " " + each.description() + each.decisions() + each.replaces())
            .toList()
        + remedies.stream().flatMap(each -> each.decisions().stream()).map(Decision::orders).toList();
  }
}
