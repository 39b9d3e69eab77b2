package io.github.partyorg.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Resolution;
import io.github.partyorg.restructuring.Consolidate;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Restructured;
import io.github.partyorg.rules.Review;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class DienBienTest {

  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
  private static final Hierarchy BEFORE = DienBien.before2025();
  private static final Outcome OUTCOME = DienBien.plan2025().applyTo(BEFORE);

  private static List<UnitId> communeOrganizations(Hierarchy hierarchy) {
    return hierarchy.units(UnitType.GRASSROOTS_COMMITTEE, LevelScheme.plain()).stream()
        .filter(committee -> committee.kind().isA(Kind.COMMUNE_LEVEL))
        .map(Unit::id)
        .toList();
  }

  private static List<Committee> superiors(Hierarchy hierarchy, Kind kind) {
    return hierarchy.units(UnitType.IMMEDIATE_SUPERIOR, LevelScheme.plain()).stream()
        .filter(superior -> superior.kind().isA(kind))
        .toList();
  }

  @Test
  void before_the_reform_there_are_10_districts_and_129_communes() {
    assertThat(superiors(BEFORE, Kind.DISTRICT)).hasSize(10);
    assertThat(communeOrganizations(BEFORE)).hasSize(129);
    assertThat(superiors(BEFORE, Kind.COMMUNE_LEVEL)).isEmpty();
  }

  @Test
  void after_the_reform_there_are_45_communes_directly_under_the_province_and_no_district() {
    Hierarchy after = OUTCOME.after();

    assertThat(superiors(after, Kind.COMMUNE_LEVEL)).hasSize(45);
    assertThat(after.root().children()).hasSize(45);
    assertThat(superiors(after, Kind.DISTRICT)).isEmpty();
    assertThat(communeOrganizations(after)).isEmpty();
    assertThat(after).isEqualTo(DienBien.after2025());
  }

  @Test
  void it_has_about_the_size_of_the_province() {
    assertThat(BEFORE.memberCount()).isBetween(46_000, 52_000);
    assertThat(BEFORE.branches()).hasSizeBetween(2_000, 2_800);
  }

  @Test
  void everyone_has_a_branch_afterwards() {
    assertThat(ids(OUTCOME.after())).isEqualTo(ids(BEFORE));
  }

  private static Set<String> ids(Hierarchy hierarchy) {
    return hierarchy.members().stream()
        .map(Member::id)
        .map(Object::toString)
        .collect(Collectors.toSet());
  }

  @Test
  void the_communes_that_ended_are_the_data_and_each_went_where_the_data_says() {
    List<Restructured> communes =
        OUTCOME.changes(Restructured.class).stream()
            .filter(change -> change.isBy(Consolidate.class))
            .filter(
                change ->
                    change.results().get(0) instanceof Committee committee
                        && committee.level() == Level.IMMEDIATE_SUPERIOR)
            .toList();

    assertThat(communes)
        .hasSize(45)
        .allSatisfy(
            change ->
                assertThat(change.ended().stream().map(Unit::id))
                    .containsExactlyElementsOf(
                        DienBien.regroupings().get(change.results().get(0).id())));
    assertThat(DienBien.regroupings().values())
        .containsExactlyInAnyOrderElementsOf(communeOrganizations(BEFORE));
  }

  @Test
  void chieng_dong_of_tuan_giao_went_to_bung_lao_across_the_district_border() {
    Unit chiengDong = BEFORE.unitsNamed("Đảng bộ xã Chiềng Đông").get(0);
    Unit bungLao = OUTCOME.after().unitsNamed("Đảng bộ xã Búng Lao").get(0);

    assertThat(DienBien.regroupings().get(bungLao.id())).contains(chiengDong.id());
    assertThat(BEFORE.superiorOf(chiengDong.id()).orElseThrow().name())
        .isEqualTo("Đảng bộ huyện Tuần Giáo");
    assertThat(DienBien.regroupings().get(bungLao.id()))
        .anySatisfy(
            other ->
                assertThat(BEFORE.superiorOf(other).orElseThrow().name())
                    .isEqualTo("Đảng bộ huyện Mường Ảng"));
  }

  @Test
  void village_branches_keep_their_identity_and_their_members() {
    for (Branch branch : BEFORE.branches()) {
      if (branch.kind().equals(Kind.VILLAGE)) {
        assertThat(OUTCOME.after().branch(branch.id()).members()).isEqualTo(branch.members());
      }
    }
  }

  @Test
  void each_commune_has_one_branch_of_party_agencies_of_the_military_and_of_health() {
    assertThat(
            OUTCOME.after().branches().stream()
                .filter(branch -> branch.kind().equals(Kind.COMMUNE_MILITARY)))
        .hasSize(45);
    assertThat(
            OUTCOME.after().branches().stream()
                .filter(branch -> branch.kind().equals(Kind.COMMUNE_OFFICE)))
        .isEmpty();
  }

  @Test
  void all_of_it_takes_effect_on_one_day() {
    assertThat(DienBien.plan2025().decisions()).extracting(Decision::effectiveOn).containsOnly(DAY);
  }

  @Test
  void every_old_id_resolves_and_none_both_lives_and_has_ended() {
    Chronicle chronicle =
        Chronicle.beginning(DAY.minusYears(1), BEFORE).record(DienBien.plan2025());

    for (Unit unit : BEFORE.units()) {
      Resolution resolution = chronicle.resolve(unit.id(), DAY);
      assertThat(resolution instanceof Resolution.Same)
          .as("%s is %s", unit, resolution)
          .isEqualTo(OUTCOME.after().has(unit.id()));
      assertThat(chronicle.resolve(unit.id(), DAY.minusDays(1)))
          .isEqualTo(new Resolution.Same(unit.id()));
    }
    DienBien.regroupings()
        .forEach(
            (commune, old) -> {
              assertThat(chronicle.resolve(old, DAY))
                  .isEqualTo(new Resolution.OneSuccessor(old, commune));
              assertThat(chronicle.lineage().predecessors(commune))
                  .extracting(descent -> descent.succession().from())
                  .contains(old);
            });
    assertThat(chronicle.asOf(DAY)).isEqualTo(OUTCOME.after());
    assertThat(chronicle.asOf(DAY.minusDays(1))).isEqualTo(BEFORE);
  }

  @Test
  void its_review_is_the_one_that_the_page_of_reviews_shows() throws IOException {
    Review review = Rulebooks.inForceOn(DAY).review(OUTCOME);
    String page = Files.readString(Path.of("docs/reviews.md"));

    assertThat(review.introduced()).isEmpty();
    assertThat(page)
        .contains("| resolved | " + counts(review.resolved()) + " |")
        .contains("| remaining | " + counts(review.remaining()) + " |");
  }

  @Test
  void congresses_were_overdue_in_communes_that_ended() {
    Review review = Rulebooks.inForceOn(DAY).review(OUTCOME);

    assertThat(DienBien.regroupings().values()).containsAll(units(review.resolved(), "CON-01"));
    assertThat(units(review.resolved(), "CON-01")).hasSize(11);
  }

  @Test
  void a_branch_under_no_base_committee_any_more_is_thin_by_another_article() {
    Review review = Rulebooks.inForceOn(DAY).review(OUTCOME);

    assertThat(units(review.remaining(), "ORG-04")).containsAll(units(review.resolved(), "BR-01"));
    assertThat(units(review.resolved(), "ORG-04")).isEmpty();
  }

  private static List<UnitId> units(List<Violation> violations, String code) {
    return violations.stream()
        .filter(found -> found.rule().code().value().equals(code))
        .map(Violation::unit)
        .toList();
  }

  private static String counts(List<Violation> violations) {
    Map<String, Integer> counts = new TreeMap<>();
    violations.forEach(found -> counts.merge(found.rule().code().value(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(count -> count.getKey() + " " + count.getValue())
        .collect(Collectors.joining(", "));
  }
}
