package io.github.partyorg.charter;

import static io.github.partyorg.charter.Bases.DAY;
import static io.github.partyorg.charter.Bases.committee;
import static io.github.partyorg.charter.Bases.district;
import static io.github.partyorg.charter.Bases.grassrootsBranch;
import static io.github.partyorg.charter.Bases.office;
import static io.github.partyorg.charter.Bases.village;
import static io.github.partyorg.charter.Boundary.at;
import static io.github.partyorg.charter.Boundary.between;
import static io.github.partyorg.charter.Examples.IN_2022;
import static io.github.partyorg.charter.Examples.IN_2025;
import static io.github.partyorg.charter.Examples.appointing;
import static io.github.partyorg.charter.Examples.below;
import static io.github.partyorg.charter.Examples.completing;
import static io.github.partyorg.charter.Examples.consented;
import static io.github.partyorg.charter.Examples.founding;
import static io.github.partyorg.charter.Examples.part;
import static io.github.partyorg.charter.Examples.planned;
import static io.github.partyorg.charter.Examples.province;
import static io.github.partyorg.charter.Examples.section;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.charter.Examples.Example;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.LeadershipBuilder;

/** The lines that the norms on what is decided draw: who decides, and who is appointed. */
final class ActBoundaries {

  private static final Hierarchy DISTRICTS =
      province(part("H", grassrootsBranch("A", 5, 0)), part("H2", grassrootsBranch("B", 5, 0)));

  private ActBoundaries() {}

  static ImmutableList<Boundary> all() {
    return ImmutableList.<Boundary>builder().addAll(leaders()).addAll(issuers()).build();
  }

  private static ImmutableList<Boundary> leaders() {
    return ImmutableList.of(
        between(
            "the first leadership is appointed, not elected",
            founded("CMT-08", "X", Leadership.appointed(DAY)),
            founded("CMT-08", "X", Leadership.elected(DAY))),
        between(
            "the base committee appoints the leaders of its branch, not the district",
            appointing("X"),
            appointing("H")),
        between(
            "the district appoints whom a commune's congress left out, not the commune",
            completing("H", 8),
            completing("X", 8)),
        at(
            Sizes.STANDING_COMMITTEE_FROM,
            "with 9 elected the congress left nobody out, with 8 it did",
            9,
            8,
            elected -> completing("X", elected)),
        between(
            "to an early congress the base committee consents, not the branch itself",
            early("X"),
            early("V")));
  }

  private static ImmutableList<Boundary> issuers() {
    return ImmutableList.of(
        between(
            "the base committee founds its branches, not the district",
            founded("REO-01", "X", Leadership.appointed(DAY)),
            founded("REO-01", "H", Leadership.appointed(DAY))),
        between(
            "the base committee moves a branch within it, not the district",
            moved("REO-03", "X"),
            moved("REO-03", "H")),
        between(
            "the district moves a branch to another base, not the base it leaves",
            movedOut("H"),
            movedOut("X")),
        between(
            "the province moves a base to another district, not the district it leaves",
            planned("REO-05", "T/H2/A", DISTRICTS, "T", HandOver.units("A").to("H2")),
            planned("REO-05", "T/H2/A", DISTRICTS, "H", HandOver.units("A").to("H2"))),
        between("the district refers who leaves it, not the province", sent("H"), sent("T"))
            .on(IN_2022),
        between("the direct superior refers who leaves it, not who is above", sent("H"), sent("T"))
            .on(IN_2025));
  }

  private static Example founded(String code, String issuer, LeadershipBuilder led) {
    return founding(code, issuer, led.secretary("V-4").build(), "V-4", "V-5", "V-6");
  }

  private static Example early(String by) {
    return new Example(
        "CNS-02",
        "H/X/V",
        DAY,
        day -> consented(below(day.minusMonths(25)), "V", Consent.of("CON-03b", by, "1", day)),
        Examples::early);
  }

  private static Example moved(String code, String issuer) {
    return planned(
        code,
        "H/X/S/V",
        district(committee("X", office("V", 20), village("U", 12), section(20))),
        issuer,
        HandOver.units("V").to("S"));
  }

  private static Example movedOut(String issuer) {
    return planned(
        "REO-04",
        "H/Y/V",
        district(
            committee("X", village("W", 31), village("V", 5)), committee("Y", village("U", 31))),
        issuer,
        HandOver.units("V").to("Y"));
  }

  private static Example sent(String issuer) {
    return planned(
        "TRF-04", "T/H/A", DISTRICTS, issuer, TransferMembers.of("A-5").from("A").to("B"));
  }
}
