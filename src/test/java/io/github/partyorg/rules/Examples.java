package io.github.partyorg.rules;

import static io.github.partyorg.rules.Bases.DAY;
import static io.github.partyorg.rules.Bases.branch;
import static io.github.partyorg.rules.Bases.committee;
import static io.github.partyorg.rules.Bases.district;
import static io.github.partyorg.rules.Bases.grassrootsBranch;
import static io.github.partyorg.rules.Bases.office;
import static io.github.partyorg.rules.Bases.village;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.structure.BranchKind;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.Section;
import io.github.partyorg.structure.SubordinateBranch;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.IntStream;

/** For every shipped rule one district, or one plan for it, in which that rule is broken. */
final class Examples {

  /** Where a rule is broken; with a plan if the rule looks at how things came about. */
  record Example(String code, String at, Hierarchy before, Function<LocalDate, Plan> plan) {

    Report report(Rulebook rulebook, LocalDate day) {
      Plan decided = plan.apply(day);
      return decided.decisions().isEmpty()
          ? rulebook.report(before, day)
          : rulebook.review(decided.applyTo(before)).after();
    }

    Rule<?> rule() {
      return Rulebooks.norms().stream()
          .filter(norm -> norm.code().equals(NormCode.of(code)))
          .map(Rule.class::cast)
          .findFirst()
          .orElseThrow();
    }

    @Override
    public String toString() {
      return code + " at " + at;
    }
  }

  private static final Hierarchy FOUNDERS =
      district(committee("X", office("V", 20), village("W", 12)));

  private Examples() {}

  static ImmutableList<Example> all() {
    return ImmutableList.of(
        founding("ORG-03", "X", Leadership.appointed(DAY).secretary("V-4").build(), "V-4", "V-5"),
        standing(
            "ORG-04", "H/A", district(grassrootsBranch("A", 2, 5), grassrootsBranch("B", 5, 0))),
        standing("ORG-06", "H/A", district(grassrootsBranch("A", 20, 10))),
        standing("ORG-07", "H/X", district(committee("X", village("V", 14), village("W", 15)))),
        standing(
            "ORG-08", "H/X/V", district(committee("X", branch("V", BranchKind.SCHOOL, 25, 6)))),
        standing(
            "ORG-09",
            "H/X/S",
            district(
                committee("X", village("V", 15))
                    .withSections(
                        ImmutableList.of(
                            Section.builder()
                                .id("S")
                                .name("Đảng bộ bộ phận S")
                                .addBranches(village("W", 20))
                                .build())))),
        standing("BR-01", "H/X/V", district(committee("X", office("O", 30), village("V", 2)))),
        led("BR-05", 8, Leadership.vacant()),
        led("BR-06", 9, elected().build()),
        led("BR-07", 12, elected().deputies("V-2").committee(ids(8)).build()),
        led("BR-08", 9, elected().committee(ids(3)).build()),
        standing(
            "CMT-01",
            "H/X",
            district(
                committee("X", village("V", 25), village("W", 20))
                    .withLeadership(elected().deputies("V-2").committee(ids(9)).build()))),
        standing(
            "CMT-02",
            "H/X",
            district(
                committee("X", village("V", 25), village("W", 20))
                    .withLeadership(
                        elected()
                            .deputies("V-2")
                            .committee(ids(8))
                            .standingCommittee(ids(3))
                            .build()))),
        founding(
            "CMT-08", "X", Leadership.elected(DAY).secretary("V-4").build(), "V-4", "V-5", "V-6"),
        founding(
            "REO-01", "H", Leadership.appointed(DAY).secretary("V-4").build(), "V-4", "V-5", "V-6"),
        standing(
            "MIL-01",
            "H/X/V",
            district(
                committee("X", village("W", 30), branch("V", BranchKind.COMMUNE_MILITARY, 5, 0)))));
  }

  private static Example standing(String code, String at, Hierarchy broken) {
    return new Example(code, at, broken, day -> Plan.of());
  }

  private static Example led(String code, int official, Leadership leadership) {
    return standing(
        code,
        "H/X/V",
        district(
            committee("X", village("W", 30), village("V", official).withLeadership(leadership))));
  }

  private static Example founding(
      String code, String issuer, Leadership leadership, String... members) {
    SubordinateBranch founded =
        SubordinateBranch.builder()
            .id("N")
            .name("Chi bộ N")
            .kind(BranchKind.SCHOOL)
            .leadership(leadership)
            .build();
    return new Example(
        code,
        "H/X/N",
        FOUNDERS,
        day ->
            Plan.of(
                Decision.builder()
                    .issuer(issuer)
                    .effectiveOn(day)
                    .addOrders(
                        Establish.unit(founded).under("X"),
                        TransferMembers.from("V").to("N").members(members))
                    .build()));
  }

  private static Leadership.Builder elected() {
    return Leadership.elected(DAY).secretary("V-1");
  }

  private static String[] ids(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(n -> "V-" + n).toArray(String[]::new);
  }
}
