package io.github.partyorg.rules;

import static io.github.partyorg.charter.Bases.DAY;
import static io.github.partyorg.charter.Bases.RULEBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.Spent;
import io.github.partyorg.charter.Bases;
import io.github.partyorg.membership.Candidacy;
import io.github.partyorg.restructuring.Admit;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.RecordConsent;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Education;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A review costs in proportion to the orders of its plan, and a remedy no more than a few. */
@Tag("slow")
class ReviewsInProportionTest {

  private static final double CONSTANT = 1.5;
  private static final int BRANCHES = 20;

  /** A district of communes, of so many pairs of branches. */
  private static Hierarchy pairs(int count) {
    Unit[] communes =
        IntStream.range(0, 2 * count / BRANCHES)
            .mapToObj(commune -> commune("X" + commune))
            .toArray(Unit[]::new);
    return Bases.district(communes);
  }

  private static Committee commune(String id) {
    return Bases.committee(
        id,
        Bases.village(id + "-0", 12),
        IntStream.range(1, BRANCHES)
            .mapToObj(branch -> Bases.village(id + "-" + branch, 5))
            .toArray(Unit[]::new));
  }

  /** Returns the id of a branch, two of which make a pair. */
  private static String branch(int number) {
    return "X" + number / BRANCHES + "-" + number % BRANCHES;
  }

  private static Decision decision(String issuer, Order... orders) {
    return Decision.builder().issuer(issuer).effectiveOn(DAY).addOrders(orders).build();
  }

  private static Plan plan(int count, IntFunction<List<Decision>> decisions) {
    return Plan.of(
        IntStream.range(0, count).boxed().flatMap(at -> decisions.apply(at).stream()).toList());
  }

  private static List<Decision> merger(int at) {
    return List.of(
        decision("X" + 2 * at / BRANCHES, Merge.units(branch(2 * at + 1)).into(branch(2 * at))));
  }

  /** A consent, an admission that needs one, and the end of the branch. */
  private static List<Decision> admission(int at) {
    String branch = branch(2 * at + 1);
    return List.of(
        decision(
            "H",
            RecordConsent.of(Consent.of("MEM-03b", "H", "1-CV", DAY)).in(branch),
            Admit.member(Member.probationary("N" + at).name("Đảng viên mới").build())
                .into(branch)
                .with(
                    Candidacy.empty()
                        .withEducation(Education.LITERATE)
                        .withIsOfDifficultArea(true))),
        merger(at).get(0));
  }

  /** A branch that comes and goes. */
  private static List<Decision> episode(int at) {
    String commune = "X" + 2 * at / BRANCHES;
    Branch branch = Branch.of("N" + at, Kind.VILLAGE).name("Chi bộ N").build();
    return List.of(
        decision("H", Establish.unit(branch).under(commune)),
        decision(commune, Dissolve.unit("N" + at).everyoneTo(branch(2 * at))));
  }

  private static void assertIsInProportion(int least, IntFunction<List<Decision>> decisions) {
    Hierarchy before = pairs(8 * least);
    Report report = RULEBOOK.report(before, DAY);
    List<Double> bytesAnOrder = new ArrayList<>();
    for (int count : new int[] {least, 2 * least, 4 * least, 8 * least}) {
      Plan plan = plan(count, decisions);
      Outcome outcome = plan.applyTo(before);
      bytesAnOrder.add(1.0 * Spent.bytes(() -> told(report.review(outcome))) / count);
    }
    assertThat(bytesAnOrder.get(3) / bytesAnOrder.get(0)).isLessThan(CONSTANT);
  }

  private static List<Violation> told(Review review) {
    List<Violation> all = new ArrayList<>(review.introduced());
    all.addAll(review.resolved());
    all.addAll(review.remaining());
    return all;
  }

  @Test
  void of_mergers() {
    assertIsInProportion(500, ReviewsInProportionTest::merger);
  }

  @Test
  void of_admissions_with_consents_into_branches_that_end() {
    assertIsInProportion(50, ReviewsInProportionTest::admission);
  }

  @Test
  void of_branches_that_come_and_go() {
    assertIsInProportion(50, ReviewsInProportionTest::episode);
  }

  private static Report wide(int branches) {
    Hierarchy hierarchy =
        Bases.district(
            Bases.committee(
                "X",
                Bases.village("V", 12),
                IntStream.range(0, branches)
                    .mapToObj(at -> Bases.village("B" + at, at == branches / 2 ? 2 : 5))
                    .toArray(Unit[]::new)));
    return RULEBOOK.report(hierarchy, DAY);
  }

  @Test
  void the_remedies_of_one_violation_among_ten_thousand_branches_are_a_few() {
    Violation thin = wide(10_000).violationsOf("BR-01").get(0);

    assertThat(thin.remedies()).isNotEmpty().hasSizeLessThanOrEqualTo(20);
  }

  @Test
  void the_remedies_cost_a_few_decisions_and_not_one_for_each_branch() {
    Report small = wide(1_000);
    Report large = wide(10_000);

    long few = Spent.bytes(() -> fresh(small));
    long many = Spent.bytes(() -> fresh(large));
    assertThat((double) many / few).as("no more than in proportion").isLessThan(12);
  }

  /** Remedies are tried once for each violation of a report, so of another report each time. */
  private static List<Remedy> fresh(Report report) {
    return report.settingAside(List.of()).violationsOf("BR-01").get(0).remedies();
  }
}
