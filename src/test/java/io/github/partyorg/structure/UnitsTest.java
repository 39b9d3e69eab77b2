package io.github.partyorg.structure;

import static io.github.partyorg.structure.Bases.agency;
import static io.github.partyorg.structure.Bases.commune;
import static io.github.partyorg.structure.Bases.district;
import static io.github.partyorg.structure.Bases.official;
import static io.github.partyorg.structure.Bases.village;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of every unit. */
class UnitsTest {

  private static final LocalDate DAY = LocalDate.of(2018, 1, 1);

  private static final Committee PROVINCE = Committee.province("T").name("Đảng bộ tỉnh T").build();
  private static final Committee PARTY = Committee.national("TW").name("Đảng").build();
  private static final Committee DISTRICT = district("H");
  private static final Committee WARD =
      Committee.superior("P", Kind.WARD).name("Đảng bộ phường P").build();
  private static final Committee COMMUNE = commune("X");
  private static final Branch AGENCY = agency("A", ImmutableList.of(official(1)));
  private static final Committee SECTION = Committee.section("S").name("Đảng bộ bộ phận S").build();
  private static final Branch VILLAGE = village("V", ImmutableList.of(official(2)));

  static Stream<Unit> units() {
    return Stream.of(PARTY, PROVINCE, DISTRICT, WARD, COMMUNE, AGENCY, SECTION, VILLAGE);
  }

  static Stream<Committee> committees() {
    return Stream.of(PARTY, PROVINCE, DISTRICT, WARD, COMMUNE, SECTION);
  }

  @ParameterizedTest
  @MethodSource("committees")
  void levels_never_rise_from_a_committee_to_what_is_below_it(Committee superior) {
    units()
        .forEach(
            unit -> {
              boolean rises =
                  unit instanceof Committee committee
                      && committee.level().compareTo(superior.level()) < 0;
              assertThat(superior.holds(unit)).as("%s", unit).isEqualTo(!rises);
              if (rises) {
                assertThatIllegalArgumentException()
                    .isThrownBy(() -> superior.withChildren(ImmutableList.of(unit)))
                    .withMessage(
                        "%s cannot stand directly below %s: its level, %s, is above the level %s.",
                        unit,
                        superior,
                        ((Committee) unit).level().term().english(),
                        superior.level().term().english());
              } else {
                assertThat(superior.withChildren(ImmutableList.of(unit)).children())
                    .containsExactly(unit);
              }
            });
  }

  @Test
  void a_builder_refuses_a_child_of_a_higher_level_and_names_both() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Committee.section("S").name("Đảng bộ bộ phận S").add(COMMUNE).build())
        .withMessage(
            "Đảng bộ xã X [X] cannot stand directly below Đảng bộ bộ phận S [S]: its level,"
                + " grassroots, is above the level affiliated.");
  }

  @Test
  void a_committee_of_the_same_level_may_stand_below_another() {
    Committee school = Committee.grassroots("TH", Kind.SCHOOL).name("Đảng bộ trường TH").build();

    assertThat(commune("X", school).children()).containsExactly(school);
    assertThat(COMMUNE.holds(school)).isTrue();
  }

  @Test
  void a_committee_takes_another_level_only_if_nothing_below_it_is_above_that() {
    Committee holding = commune("X", SECTION, VILLAGE);

    assertThat(holding.withLevel(Level.IMMEDIATE_SUPERIOR).level())
        .isEqualTo(Level.IMMEDIATE_SUPERIOR);
    assertThat(holding.withLevel(Level.AFFILIATED).children()).containsExactly(SECTION, VILLAGE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> district("H", holding).withLevel(Level.AFFILIATED))
        .withMessageStartingWith("Đảng bộ xã X [X] cannot stand directly below")
        .withMessageContaining("Đảng bộ huyện H [H]");
  }

  @Test
  void the_children_of_a_committee_keep_their_order() {
    Committee mixed = COMMUNE.withChildren(ImmutableList.of(SECTION, VILLAGE));

    assertThat(mixed.children()).containsExactly(SECTION, VILLAGE);
    assertThat(mixed.branches()).containsExactly(VILLAGE);
    assertThat(mixed.committees()).containsExactly(SECTION);
  }

  @Test
  void a_branch_holds_no_units() {
    assertThat(VILLAGE.children()).isEmpty();
    assertThat(VILLAGE.subtree()).containsExactly(VILLAGE);
  }

  @ParameterizedTest
  @MethodSource("units")
  void an_edit_changes_one_thing_and_keeps_the_type(Unit unit) {
    Leadership leadership = Leadership.elected(DAY).secretary("M1").build();
    Consent consent = Consent.of("ORG-07", "H", "12-CV/HU", DAY);
    OfficialCode code = OfficialCode.of("11.09");

    assertThat(unit.withName("Tên mới").name()).isEqualTo("Tên mới");
    assertThat(unit.withCode(code).code()).contains(code);
    assertThat(unit.withKind(Kind.POLICE).kind()).isEqualTo(Kind.POLICE);
    assertThat(unit.withFoundedOn(DAY).foundedOn()).contains(DAY);
    assertThat(unit.withLeadership(leadership).leadership()).isEqualTo(leadership);
    assertThat(unit.withConsents(ImmutableList.of(consent)).consents()).containsExactly(consent);
    assertThat(unit.withName("Tên mới")).hasSameClassAs(unit);
    assertThat(unit.withName("Tên mới").withName(unit.name())).isEqualTo(unit);
    assertThat(unit.withCode(code).withoutCode()).isEqualTo(unit);
    assertThat(unit.withFoundedOn(DAY).withoutFoundedOn()).isEqualTo(unit);
  }

  @ParameterizedTest
  @MethodSource("units")
  void a_unit_is_never_left_without_a_name(Unit unit) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> unit.withName(" "))
        .withMessage("The name of unit %s is blank; state it.", unit.id());
  }

  @Test
  void a_unit_that_was_given_no_name_is_not_built() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Branch.of("V", Kind.VILLAGE).build())
        .withMessage("Unit V has no name; state it.");
    assertThatIllegalStateException()
        .isThrownBy(() -> Committee.district("H").build())
        .withMessage("Unit H has no name; state it.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Branch.of("V", Kind.VILLAGE).name(" ").build())
        .withMessageContaining("name of unit V");
  }

  @ParameterizedTest
  @MethodSource("units")
  void a_unit_introduces_itself_by_name_and_id(Unit unit) {
    assertThat(unit).hasToString(unit.name() + " [" + unit.id() + "]");
  }

  @Test
  void the_factories_of_the_article_preset_level_and_kind() {
    String drawn =
        """
        TW  Đảng  country at central
        T  Đảng bộ tỉnh T  province at provincial
        H  Đảng bộ huyện H  district at immediate superior
        P  Đảng bộ phường P  ward at immediate superior
        X  Đảng bộ xã X  commune at grassroots
        A  Chi bộ cơ quan A  agency  M1
        S  Đảng bộ bộ phận S  section at affiliated
        V  Chi bộ bản V  village  M2
        """;

    assertThat(units()).containsExactlyElementsOf(drawn.lines().map(Drawing::unit).toList());
    assertThat(Committee.affiliated("TH", Kind.SCHOOL).name("Đảng bộ trường TH").build().level())
        .isEqualTo(Level.AFFILIATED);
  }

  @Test
  void a_branch_and_the_committee_that_it_becomes_say_the_same_of_themselves() {
    Branch branch = Branch.of("B", Kind.VILLAGE).name("Chi bộ bản").code("0001").build();

    Committee committee = branch.asCommittee(Level.GRASSROOTS);

    assertThat(committee.name()).isEqualTo("Chi bộ bản");
    assertThat(committee.level()).isEqualTo(Level.GRASSROOTS);
    assertThat(committee.asBranch()).isEqualTo(branch);
  }
}
