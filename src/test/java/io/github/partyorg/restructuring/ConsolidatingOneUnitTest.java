package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.TwoCommunes.commune;
import static io.github.partyorg.restructuring.TwoCommunes.empty;
import static io.github.partyorg.restructuring.TwoCommunes.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Resolution;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Kind;
import org.junit.jupiter.api.Test;

/** One unit ends and a new one takes all of it over. */
class ConsolidatingOneUnitTest {

  @Test
  void a_commune_has_one_successor() {
    Chronicle chronicle = TwoCommunes.after(Consolidate.units("X").into(commune("N")).under("H"));
    assertThat(chronicle.resolve(id("X"), TwoCommunes.DAY))
        .isEqualTo(new Resolution.OneSuccessor(id("X"), id("N")));
    assertThat(chronicle.last().require("N").memberCount()).isEqualTo(6);
  }

  @Test
  void a_branch_has_one_successor() {
    Chronicle chronicle = TwoCommunes.after(Consolidate.units("C").into(empty("N")).under("Y"));
    assertThat(chronicle.resolve(id("C"), TwoCommunes.DAY))
        .isEqualTo(new Resolution.OneSuccessor(id("C"), id("N")));
  }

  @Test
  void a_commune_becomes_a_direct_superior_as_a_new_unit() {
    Committee ward = Committee.superior("N", Kind.WARD).name("Đảng bộ phường N").build();
    Chronicle chronicle = TwoCommunes.after(Consolidate.units("Y").into(ward).under("H"));
    assertThat(chronicle.last().path(id("C")).toString()).isEqualTo("H/N/C");
    assertThat(TwoCommunes.shares(chronicle, "Y")).containsOnlyKeys("N");
  }

  @Test
  void an_empty_unit_has_one_successor() {
    Chronicle chronicle =
        TwoCommunes.after(
            Establish.unit(empty("E")).under("Y"),
            Consolidate.units("E").into(empty("N")).under("Y"));
    assertThat(chronicle.resolve(id("E"), TwoCommunes.DAY))
        .isEqualTo(new Resolution.OneSuccessor(id("E"), id("N")));
  }
}
