package io.github.partyorg.restructuring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.history.Books;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Fraction;
import io.github.partyorg.history.Turnover;
import io.github.partyorg.structure.LevelSchemes;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A made-up province in which a quarter of the communes is divided among several new ones that bear
 * old codes: everything is as in plain maps.
 */
class DividingAQuarterOfAProvinceTest {

  private static final LocalDate EVE = LocalDate.of(2025, 6, 30);
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  private static Decision decision(String number, List<Order> orders) {
    return Decision.builder()
        .number(number)
        .issuer("P")
        .effectiveOn(DAY)
        .addAllOrders(orders)
        .build();
  }

  private static Chronicle reformed(MadeUpProvince province) {
    List<Order> codes = new ArrayList<>();
    province.recoded.forEach(
        one -> codes.add(Recode.unit(one).to(Entries.at(province.newCodes, one))));
    return Chronicle.beginning(LocalDate.of(2020, 1, 1), province.hierarchy)
        .record(Plan.of(decision("1-QĐ", province.orders()), decision("2-QĐ", codes)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void members_codes_and_lineage_are_as_in_plain_maps(long seed) {
    MadeUpProvince province = new MadeUpProvince(seed);
    Chronicle chronicle = reformed(province);
    assertThat(province.orders()).hasSizeGreaterThan(1);
    assertThat(chronicle.last().memberCount()).isEqualTo(province.hierarchy.memberCount());
    int divided = 0;
    for (String old : province.oldCodes.keySet()) {
      Map<String, Integer> came = Entries.at(province.came, old);
      int all = province.hierarchy.require(old).memberCount();
      assertThat(came.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(all);
      Map<String, Fraction> shares = new TreeMap<>();
      came.forEach((target, members) -> shares.put(target, Fraction.of(members, all)));
      Map<String, Fraction> told = new TreeMap<>();
      chronicle
          .resolve(UnitId.of(old), DAY)
          .shares()
          .forEach((unit, share) -> told.put(unit.value(), share));
      assertThat(told).as(old).isEqualTo(shares);
      divided += shares.size() > 1 ? 1 : 0;
    }
    assertThat(divided).isBetween(45, 50);
    for (String target : province.targets()) {
      int expected =
          province.came.values().stream().mapToInt(came -> came.getOrDefault(target, 0)).sum();
      assertThat(chronicle.last().require(target).memberCount()).isEqualTo(expected);
      assertThat(chronicle.lineage().predecessors(UnitId.of(target)))
          .extracting(descent -> descent.predecessor().value())
          .containsExactlyInAnyOrderElementsOf(province.sourcesOf(target));
      assertThat(chronicle.lineage().origins(UnitId.of(target))).isEmpty();
      codes(province, chronicle, target);
    }
  }

  private static void codes(MadeUpProvince province, Chronicle chronicle, String target) {
    String text = Entries.at(province.newCodes, target);
    OfficialCode code = OfficialCode.of(text);
    assertThat(chronicle.coded(code, DAY).map(Unit::id)).contains(UnitId.of(target));
    UnitId before = chronicle.coded(code, EVE).map(Unit::id).orElseThrow();
    assertThat(province.oldCodes).containsEntry(before.value(), text);
    assertThat(province.sourcesOf(target)).contains(before.value());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void only_what_existed_is_counted(long seed) {
    MadeUpProvince province = new MadeUpProvince(seed);
    Chronicle chronicle = reformed(province);
    Turnover turnover = Turnover.of(chronicle, DAY, DAY, LevelSchemes.always(PartyLevels.on(DAY)));
    Map<String, Long> counts =
        turnover.entries().stream()
            .collect(
                Collectors.groupingBy(
                    entry ->
                        entry.flow() + (entry.unit().children().isEmpty() ? " branch" : " commune"),
                    TreeMap::new,
                    Collectors.counting()));
    assertThat(counts)
        .containsEntry("ENDED commune", (long) MadeUpProvince.OLD)
        .containsEntry("ENDED branch", (long) province.cut.size())
        .containsEntry("BEGAN commune", (long) province.targets().size())
        .containsEntry("BEGAN branch", (long) province.newBranches)
        .hasSize(4);
    int branches = province.hierarchy.branches().size();
    assertThat(chronicle.last().branches())
        .hasSize(branches - province.cut.size() + province.newBranches);
    for (String unit : List.of("P", "N00", "N35")) {
      assertThat(
              Books.of(chronicle.first(), chronicle.outcomes()).balance(unit, EVE, DAY).closing())
          .isEqualTo(chronicle.last().require(unit).memberCount());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void all_of_it_is_undone_exactly(long seed) {
    MadeUpProvince province = new MadeUpProvince(seed);
    Chronicle chronicle = reformed(province);
    Plan plan = Plan.of(chronicle.decisions());
    Outcome outcome = plan.applyTo(province.hierarchy);
    assertThat(outcome.undoing(UnitId.of("P"), DAY).applyTo(outcome.after()).after())
        .isEqualTo(province.hierarchy);
  }
}
