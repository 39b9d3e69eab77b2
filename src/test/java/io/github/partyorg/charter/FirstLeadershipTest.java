package io.github.partyorg.charter;

import static io.github.partyorg.charter.Bases.DAY;
import static io.github.partyorg.charter.Bases.committee;
import static io.github.partyorg.charter.Bases.district;
import static io.github.partyorg.charter.Bases.village;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import io.github.partyorg.restructuring.Allocation;
import io.github.partyorg.restructuring.Consolidate;
import io.github.partyorg.restructuring.Convert;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Restructuring;
import io.github.partyorg.restructuring.Split;
import io.github.partyorg.restructuring.SplitOff;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CMT-08: who leads what is new, split, merged or consolidated is appointed (QĐ 29, 16.5). */
class FirstLeadershipTest {

  private static final Hierarchy BEFORE =
      district(committee("X", village("V", 24), village("W", 6)));

  /** The unit that begins, W-1 leading, by each of the ways in which one can. */
  static Stream<Named<Function<Leadership, List<Restructuring>>>> ways() {
    return Stream.of(
        named(
            "established",
            leadership ->
                List.of(
                    Establish.unit(branch("N", leadership)).under("X"),
                    TransferMembers.of("W-1", "W-2", "W-3").from("W").to("N"))),
        named(
            "split off",
            leadership ->
                List.of(
                    SplitOff.part(branch("N", leadership)).from("W").taking("W-1", "W-2", "W-3"))),
        named(
            "split into",
            leadership ->
                List.of(
                    Split.unit("W")
                        .into(
                            branch("N", leadership),
                            branch("M", Leadership.appointed(DAY).secretary("W-4").build()))
                        .allocating(
                            Allocation.builder()
                                .send("W-1", "W-2", "W-3")
                                .to("N")
                                .sendRest("M")
                                .build()))),
        named(
            "consolidated",
            leadership ->
                List.of(Consolidate.units("V", "W").into(branch("N", leadership)).under("X"))),
        named("merged into", leadership -> List.of(Merge.units("V").into("W").ledBy(leadership))));
  }

  private static Branch branch(String id, Leadership leadership) {
    return Branch.of(id, Kind.VILLAGE).name("Chi bộ " + id).leadership(leadership).build();
  }

  private static List<Violation> found(List<? extends Order> orders, LocalDate day) {
    Decision decision =
        Decision.builder().issuer("X").effectiveOn(day).addAllOrders(orders).build();
    return Years.foundIfInForce(
        "CMT-08", Rulebooks.inForceOn(day).review(decision.applyTo(BEFORE)).after());
  }

  @ParameterizedTest
  @MethodSource("ways")
  void who_is_appointed_leads_lawfully(Function<Leadership, List<Restructuring>> way) {
    assertThat(found(way.apply(Leadership.appointed(DAY).secretary("W-1").build()), DAY)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void who_is_elected_does_not_and_appointment_cures(
      Function<Leadership, List<Restructuring>> way) {
    List<Restructuring> orders = way.apply(Leadership.elected(DAY).secretary("W-1").build());

    assertThat(found(orders, DAY)).hasSize(1);
    assertThat(found(orders, DAY).get(0).remedies()).isNotEmpty();
    assertThat(found(orders, Edition.QD_29.from().minusDays(1))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void nobody_at_all_does_not_either(Function<Leadership, List<Restructuring>> way) {
    assertThat(found(way.apply(Leadership.vacant()), DAY))
        .singleElement()
        .extracting(found -> found.breach().observed().english())
        .isEqualTo("no secretary");
  }

  @Test
  void what_stays_what_it_was_keeps_whom_it_elected() {
    assertThat(found(List.of(Dissolve.unit("W").everyoneTo("V")), DAY)).isEmpty();
    assertThat(
            found(
                List.of(
                    Convert.unit("X")
                        .toBranch(Kind.COMMUNE_OFFICE)
                        .ledBy(Leadership.elected(DAY).secretary("W-1").build())),
                DAY))
        .isEmpty();
  }
}
