package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.TwoCommunes.id;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One unit ends and a new one takes all of it over. */
class ConsolidatingOneUnitTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          X | Consolidate X into new N "Đảng bộ xã N" commune under H
          C | Consolidate C into new N "Chi bộ N" village under Y
          Y | Consolidate Y into new N "Đảng bộ phường N" ward under H
          """)
  void a_unit_has_one_successor(String unit, String order) {
    Chronicle chronicle = TwoCommunes.after(order);
    assertThat(chronicle.resolve(id(unit), TwoCommunes.DAY))
        .isEqualTo(new Resolution.OneSuccessor(id(unit), id("N")));
    assertThat(chronicle.last())
        .hasUnit("N")
        .withMembers(chronicle.first().require(unit).memberCount());
  }

  @Test
  void a_commune_becomes_a_direct_superior_as_a_new_unit() {
    Chronicle chronicle =
        TwoCommunes.after(
            """
            Consolidate Y into N under H:
              N  Đảng bộ phường N  ward at immediate superior
            """);
    assertThat(chronicle.last().path(id("C")).toString()).isEqualTo("H/N/C");
    assertThat(TwoCommunes.shares(chronicle, "Y")).containsOnlyKeys("N");
  }

  @Test
  void an_empty_unit_has_one_successor() {
    Chronicle chronicle =
        TwoCommunes.after(
            Establish.unit(branch("E")).under("Y"),
            Consolidate.units("E").into(branch("N")).under("Y"));
    assertThat(chronicle.resolve(id("E"), TwoCommunes.DAY))
        .isEqualTo(new Resolution.OneSuccessor(id("E"), id("N")));
  }
}
