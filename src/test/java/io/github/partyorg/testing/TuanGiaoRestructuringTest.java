package io.github.partyorg.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.restructuring.Restructuring;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.rules.Review;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The restructuring of the district, and the district after it. */
class TuanGiaoRestructuringTest {

  private static final LocalDate DAY = LocalDate.of(2018, 7, 1);

  private final Hierarchy before = TuanGiao.in2018();
  private final Outcome outcome = TuanGiao.plan2018().applyTo(before);
  private final Hierarchy after = outcome.after();

  @Test
  void f_14_there_are_59_grassroots_organisations_after() {
    assertThat(after.units(UnitType.GRASSROOTS_ORGANIZATION, LevelScheme.plain())).hasSize(59);
    assertThat(after.units(UnitType.GRASSROOTS_COMMITTEE, LevelScheme.plain())).hasSize(24);
    assertThat(after.units(UnitType.GRASSROOTS_BRANCH, LevelScheme.plain())).hasSize(35);
  }

  @Test
  void f_15_there_are_323_subordinate_branches_after() {
    assertThat(after.units(UnitType.SUBORDINATE_BRANCH, LevelScheme.plain())).hasSize(323);
  }

  @Test
  void after_restructuring_is_what_the_plan_makes_of_it() {
    assertThat(TuanGiao.afterRestructuring()).isEqualTo(after);
    assertThat(TuanGiao.plan2018().decisions()).isEqualTo(TuanGiao.decisions());
  }

  @Test
  void f_18_one_grassroots_committee_begins_with_three_branches_and_30_members_or_more() {
    assertThat(after.units(UnitType.GRASSROOTS_COMMITTEE, LevelScheme.plain()))
        .filteredOn(committee -> !before.has(committee.id()))
        .singleElement()
        .satisfies(
            committee -> {
              assertThat(committee.branches()).hasSize(3);
              assertThat(committee.memberCount()).isEqualTo(34);
              assertThat(committee.foundedOn()).contains(DAY);
            });
  }

  @Test
  void f_19_f_20_one_grassroots_branch_ends_for_the_restructuring_of_the_apparatus() {
    assertThat(before.units(UnitType.GRASSROOTS_BRANCH, LevelScheme.plain()))
        .filteredOn(branch -> !after.has(branch.id()))
        .extracting(branch -> branch.id().value())
        .containsExactly("TG-CB36");
    assertThat(orders(Dissolve.class))
        .filteredOn(order -> order.purpose().equals(Optional.of(Purpose.APPARATUS_RESTRUCTURING)))
        .extracting(order -> order.unit().value())
        .containsExactly("TG-CB36");
  }

  @Test
  void f_22_f_23_f_24_3_school_6_health_station_and_32_village_branches_are_established() {
    Multiset<Kind> kinds = HashMultiset.create();
    after.units(UnitType.SUBORDINATE_BRANCH, LevelScheme.plain()).stream()
        .filter(branch -> !before.has(branch.id()))
        .filter(branch -> isOfCommune(after, branch))
        .forEach(branch -> kinds.add(branch.kind()));

    assertThat(kinds.count(Kind.SCHOOL)).isEqualTo(3);
    assertThat(kinds.count(Kind.HEALTH_STATION)).isEqualTo(6);
    assertThat(kinds.count(Kind.VILLAGE)).isEqualTo(32);
    assertThat(kinds).hasSize(41);
  }

  @Test
  void f_13_chieng_sinh_has_a_branch_of_its_health_station() {
    assertThat(after.committee("TG-CS").branches())
        .extracting(Branch::name)
        .contains("Chi bộ Trạm Y tế xã Chiềng Sinh");
  }

  @Test
  void f_25_18_commune_office_branches_are_dissolved_and_no_other_subordinate_branch() {
    assertThat(before.units(UnitType.SUBORDINATE_BRANCH, LevelScheme.plain()))
        .filteredOn(branch -> !after.has(branch.id()))
        .hasSize(18)
        .allMatch(branch -> branch.kind().equals(Kind.COMMUNE_OFFICE));
    assertThat(after.branches()).noneMatch(branch -> branch.kind().equals(Kind.COMMUNE_OFFICE));
  }

  @Test
  void f_28_f_29_f_30_f_31_the_two_military_pilots_are_continued() {
    assertThat(after.branches())
        .filteredOn(branch -> branch.pilot().isPresent())
        .extracting(branch -> branch.id().value())
        .containsExactlyInAnyOrder("TG-QC-QS", "TG-PN-QS");
    assertThat(after.branches())
        .filteredOn(branch -> branch.pilot().isPresent())
        .allMatch(
            branch -> branch.pilot().orElseThrow().continuedOn().filter(DAY::equals).isPresent());
  }

  @Test
  void f_09_f_10_f_11_thin_branches_get_commune_cadres_and_civil_servants() {
    assertThat(orders(TransferMembers.class))
        .filteredOn(order -> order.purpose().filter(Purpose.REINFORCEMENT::equals).isPresent())
        .hasSize(19)
        .allSatisfy(
            order -> {
              Branch thin = before.branch(order.destination());
              Branch office = before.branch(order.origin());
              assertThat(thin.officialMemberCount()).isLessThanOrEqualTo(3);
              assertThat(office.kind()).isEqualTo(Kind.COMMUNE_OFFICE);
              assertThat(order.members())
                  .allMatch(id -> office.member(id).flatMap(Member::occupation).isPresent());
              assertThat(after.branch(thin.id()).officialMemberCount()).isGreaterThanOrEqualTo(5);
            });
  }

  @Test
  void f_08_leaderships_of_36_branches_are_renewed() {
    assertThat(outcome.changesBy(RenewLeadership.class)).hasSize(36);
  }

  @Test
  void f_08_nineteen_of_them_since_the_committee_worked_ineffectively() {
    assertThat(outcome.changesBy(RenewLeadership.class))
        .filteredOn(change -> change.purpose().isPresent())
        .hasSize(19)
        .allSatisfy(change -> assertThat(change.purpose()).contains(Purpose.INEFFECTIVE_COMMITTEE));
  }

  @Test
  void members_are_conserved() {
    assertThat(after.memberCount()).isEqualTo(3750);
    assertThat(ImmutableSet.copyOf(after.members()))
        .isEqualTo(ImmutableSet.copyOf(before.members()));
  }

  @Test
  void the_district_decides_about_the_base_and_each_commune_about_its_branches() {
    assertThat(TuanGiao.decisions())
        .hasSize(20)
        .allSatisfy(decision -> assertThat(decision.effectiveOn()).isEqualTo(DAY))
        .allSatisfy(decision -> assertThat(decision.issuedOn().orElseThrow()).isBefore(DAY))
        .extracting(decision -> decision.number().orElseThrow())
        .doesNotHaveDuplicates()
        .startsWith("45-QĐ/HU", "46-QĐ/HU", "11-QĐ/ĐU");
    assertThat(TuanGiao.decisions().subList(2, 20))
        .extracting(Decision::issuer)
        .doesNotHaveDuplicates()
        .allMatch(id -> before.committee(id).kind().equals(Kind.COMMUNE));
  }

  @Test
  void the_first_leadership_of_what_is_established_is_appointed() {
    for (Establish order : orders(Establish.class)) {
      for (Unit unit : order.unit().subtree()) {
        assertThat(after.require(unit.id()).leadership().seats())
            .as(unit.name())
            .isNotEmpty()
            .allMatch(seat -> seat.mandate() == Mandate.APPOINTED && seat.since().equals(DAY));
      }
    }
  }

  @Test
  void nothing_is_unlawful_but_what_is_so_on_purpose() {
    Review review = Rulebooks.inForceOn(DAY).review(outcome);

    assertThat(found(review.introduced())).containsExactly("BR-06 TG/TG-TT/TG-TT-B01");
    assertThat(found(review.resolved()))
        .containsExactlyInAnyOrder("BR-01 TG/TG-PX/TG-PX-B03", "ORG-04 TG/TG-PX/TG-PX-B03");
    assertThat(found(review.remaining())).containsExactly("ORG-08 TG/TG-TTG/TG-TTG-K01");
  }

  @Test
  void the_deliberate_cases_are_as_documented() {
    assertThat(before.branch("TG-TT-B01").officialMemberCount()).isEqualTo(8);
    assertThat(after.branch("TG-TT-B01").officialMemberCount()).isEqualTo(10);
    assertThat(before.branch("TG-PX-B03").officialMemberCount()).isEqualTo(2);
    assertThat(after.branch("TG-PX-B03").officialMemberCount()).isEqualTo(5);
    assertThat(after.branch("TG-TTG-K01").memberCount()).isEqualTo(33);
    assertThat(after.branch("TG-TTG-K01").consents()).isEmpty();
  }

  private static boolean isOfCommune(Hierarchy hierarchy, Unit unit) {
    return hierarchy
        .superiorOf(unit.id())
        .filter(
            superior ->
                superior.level() == Level.GRASSROOTS && superior.kind().equals(Kind.COMMUNE))
        .isPresent();
  }

  private static <R extends Restructuring> List<R> orders(Class<R> type) {
    return TuanGiao.decisions().stream()
        .flatMap(decision -> decision.orders().stream())
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private static List<String> found(List<Violation> violations) {
    return violations.stream()
        .map(violation -> violation.rule().code() + " " + violation.path())
        .toList();
  }
}
