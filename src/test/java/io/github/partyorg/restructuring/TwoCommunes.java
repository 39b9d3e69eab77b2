package io.github.partyorg.restructuring;

import io.github.partyorg.history.Chronicle;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * District H with commune X (branch A of M1 to M4, branch B of M5 and M6) and commune Y (branch C
 * of M7 to M9); X bears the code 03217.
 */
final class TwoCommunes {

  static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  static final LocalDate DAY = LocalDate.of(2018, 9, 1);

  private TwoCommunes() {}

  static Hierarchy hierarchy() {
    return Hierarchy.of(
        Committee.district("H")
            .name("Đảng bộ huyện")
            .add(
                Committee.grassroots("X", Kind.COMMUNE)
                    .name("Đảng bộ xã X")
                    .code("03217")
                    .add(branch("A", 1, 4), branch("B", 5, 6))
                    .build(),
                Committee.grassroots("Y", Kind.COMMUNE)
                    .name("Đảng bộ xã Y")
                    .add(branch("C", 7, 9))
                    .build())
            .build());
  }

  static Branch branch(String id, int first, int last) {
    return Branch.of(id, Kind.VILLAGE)
        .name("Chi bộ " + id)
        .addAllMembers(IntStream.rangeClosed(first, last).mapToObj(TwoCommunes::member).toList())
        .build();
  }

  static Branch empty(String id) {
    return branch(id, 1, 0);
  }

  static Member member(int number) {
    return Member.official("M" + number).name("Đảng viên %04d".formatted(number)).build();
  }

  static Committee commune(String id, Unit... below) {
    return Committee.grassroots(id, Kind.COMMUNE).name("Đảng bộ xã " + id).add(below).build();
  }

  static Decision decision(String number, Order... orders) {
    return decision(number, DAY, orders);
  }

  static Decision decision(String number, LocalDate day, Order... orders) {
    return Decision.builder().number(number).issuer("H").effectiveOn(day).addOrders(orders).build();
  }

  static Chronicle after(Order... orders) {
    return Chronicle.beginning(FIRST, hierarchy()).record(decision("1-QĐ", orders));
  }

  static Outcome outcome(Order... orders) {
    return decision("1-QĐ", orders).applyTo(hierarchy());
  }

  /** Returns what became of a unit, as texts of shares by texts of ids. */
  static Map<String, String> shares(Chronicle chronicle, String unit) {
    Map<String, String> shares = new TreeMap<>();
    chronicle
        .resolve(UnitId.of(unit), DAY.plusYears(9))
        .shares()
        .forEach((heir, share) -> shares.put(heir.value(), share.toString()));
    return shares;
  }

  static UnitId id(String unit) {
    return UnitId.of(unit);
  }

  static MemberId memberId(int number) {
    return MemberId.of("M" + number);
  }
}
