package io.github.partyorg.structure;

import static io.github.partyorg.structure.Bases.agency;
import static io.github.partyorg.structure.Bases.commune;
import static io.github.partyorg.structure.Bases.district;
import static io.github.partyorg.structure.Bases.official;
import static io.github.partyorg.structure.Bases.village;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of every type of unit. */
class UnitTypesTest {

  private static final LocalDate DAY = LocalDate.of(2018, 1, 1);

  private static final ProvincialCommittee PROVINCE =
      ProvincialCommittee.builder().id("T").name("Đảng bộ tỉnh T").build();
  private static final CentralCommittee PARTY =
      CentralCommittee.builder().id("TW").name("Đảng").build();
  private static final DistrictCommittee DISTRICT = district("H");
  private static final CommuneCommittee WARD =
      CommuneCommittee.builder().id("P").name("Đảng bộ phường P").build();
  private static final GrassrootsCommittee COMMUNE = commune("X");
  private static final GrassrootsBranch AGENCY = agency("A", ImmutableList.of(official(1)));
  private static final Section SECTION =
      Section.builder().id("S").name("Đảng bộ bộ phận S").build();
  private static final SubordinateBranch VILLAGE = village("V", ImmutableList.of(official(2)));

  private static final ImmutableSetMultimap<Superior, Unit> HELD =
      ImmutableSetMultimap.<Superior, Unit>builder()
          .put(PARTY, PROVINCE)
          .putAll(PROVINCE, DISTRICT, WARD)
          .putAll(DISTRICT, COMMUNE, AGENCY)
          .putAll(WARD, COMMUNE, AGENCY)
          .putAll(COMMUNE, SECTION, VILLAGE)
          .put(SECTION, VILLAGE)
          .build();

  static Stream<Unit> units() {
    return Stream.of(PARTY, PROVINCE, DISTRICT, WARD, COMMUNE, AGENCY, SECTION, VILLAGE);
  }

  static Stream<Superior> superiors() {
    return Stream.of(PARTY, PROVINCE, DISTRICT, WARD, COMMUNE, SECTION);
  }

  @ParameterizedTest
  @MethodSource("superiors")
  void a_superior_takes_what_it_holds_and_refuses_all_else(Superior superior) {
    units()
        .forEach(
            unit -> {
              boolean held = HELD.containsEntry(superior, unit);
              assertThat(superior.holds(unit)).as("%s", unit).isEqualTo(held);
              if (held) {
                assertThat(
                        ImmutableList.<Unit>copyOf(
                            superior.withChildren(ImmutableList.of(unit)).children()))
                    .containsExactly(unit);
              } else {
                assertThatIllegalArgumentException()
                    .isThrownBy(() -> superior.withChildren(ImmutableList.of(unit)))
                    .withMessage(
                        "%s cannot stand directly below %s: a %s does not hold a %s.",
                        unit, superior, superior.term().english(), unit.term().english());
              }
            });
  }

  @Test
  void a_grassroots_committee_sorts_its_children_into_branches_and_sections() {
    GrassrootsCommittee sorted = COMMUNE.withChildren(ImmutableList.of(SECTION, VILLAGE));

    assertThat(sorted.branches()).containsExactly(VILLAGE);
    assertThat(sorted.sections()).containsExactly(SECTION);
    assertThat(ImmutableList.<Unit>copyOf(sorted.children())).containsExactly(VILLAGE, SECTION);
  }

  @ParameterizedTest
  @MethodSource("units")
  void an_edit_changes_one_thing_and_keeps_the_type(Unit unit) {
    Leadership leadership = Leadership.elected(DAY).secretary("M1").build();
    Consent consent = Consent.of("ORG-07", "H", "12-CV/HU", DAY);

    assertThat(unit.withName("Tên mới").name()).isEqualTo("Tên mới");
    assertThat(unit.withFoundedOn(DAY).foundedOn()).contains(DAY);
    assertThat(unit.withLeadership(leadership).leadership()).isEqualTo(leadership);
    assertThat(unit.withConsents(ImmutableList.of(consent)).consents()).containsExactly(consent);
    assertThat(unit.withName("Tên mới")).hasSameClassAs(unit);
    assertThat(unit.withName("Tên mới").withName(unit.name())).isEqualTo(unit);
  }

  @ParameterizedTest
  @MethodSource("units")
  void a_unit_is_never_left_without_a_name(Unit unit) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> unit.withName(" "))
        .withMessage("The name of unit %s is blank; state it.", unit.id());
  }

  @ParameterizedTest
  @MethodSource("units")
  void a_unit_introduces_itself_by_name_and_id(Unit unit) {
    assertThat(unit).hasToString(unit.name() + " [" + unit.id() + "]");
  }

  @Test
  void every_type_of_unit_has_a_term_of_its_own() {
    assertThat(units().map(Unit::term))
        .extracting(Bilingual::vietnamese)
        .containsExactly(
            "toàn Đảng",
            "đảng bộ tỉnh",
            "đảng bộ huyện",
            "đảng bộ xã, phường, đặc khu",
            "đảng bộ cơ sở",
            "chi bộ cơ sở",
            "đảng bộ bộ phận",
            "chi bộ trực thuộc");
  }

  @Test
  void every_value_that_is_chosen_from_a_list_has_a_term_of_its_own() {
    Stream.<Termed[]>of(
            Basis.values(),
            BranchKind.values(),
            Defect.Kind.values(),
            GrassrootsKind.values(),
            Mandate.values(),
            Occupation.values(),
            Participation.values(),
            Post.values(),
            Standing.values())
        .map(ImmutableList::copyOf)
        .forEach(
            values -> {
              assertThat(values).extracting(v -> v.term().vietnamese()).doesNotHaveDuplicates();
              assertThat(values).extracting(v -> v.term().english()).doesNotHaveDuplicates();
            });
  }

  @Test
  void a_kind_of_branch_is_by_workplace_unless_people_live_there() {
    assertThat(BranchKind.values())
        .filteredOn(kind -> kind.basis() == Basis.RESIDENCE)
        .containsExactlyInAnyOrderElementsOf(
            ImmutableSet.of(BranchKind.VILLAGE, BranchKind.OTHER_RESIDENCE));
  }

  @Test
  void a_consent_names_the_norm_the_giver_the_document_and_the_day() {
    Consent consent = Consent.of("ORG-07", "H", "12-CV/HU", DAY);

    assertThat(consent).hasToString("consent to ORG-07 by H, 12-CV/HU of 2018-01-01");
    assertThat(consent.norm()).isEqualTo(NormCode.of("ORG-07"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Consent.of("ORG-07", "H", " ", DAY))
        .withMessage("The number of the consent to ORG-07 is blank; state it.");
  }
}
