package io.github.partyorg.charter;

import static io.github.partyorg.charter.Bases.DAY;
import static io.github.partyorg.charter.Bases.branch;
import static io.github.partyorg.charter.Bases.committee;
import static io.github.partyorg.charter.Bases.district;
import static io.github.partyorg.charter.Bases.grassrootsBranch;
import static io.github.partyorg.charter.Bases.village;
import static io.github.partyorg.charter.Boundary.at;
import static io.github.partyorg.charter.Boundary.between;
import static io.github.partyorg.charter.Examples.IN_2020;
import static io.github.partyorg.charter.Examples.IN_2022;
import static io.github.partyorg.charter.Examples.IN_2024;
import static io.github.partyorg.charter.Examples.IN_2025;
import static io.github.partyorg.charter.Examples.IN_2026;
import static io.github.partyorg.charter.Examples.base;
import static io.github.partyorg.charter.Examples.below;
import static io.github.partyorg.charter.Examples.commune;
import static io.github.partyorg.charter.Examples.consented;
import static io.github.partyorg.charter.Examples.dated;
import static io.github.partyorg.charter.Examples.elected;
import static io.github.partyorg.charter.Examples.founding;
import static io.github.partyorg.charter.Examples.ids;
import static io.github.partyorg.charter.Examples.led;
import static io.github.partyorg.charter.Examples.military;
import static io.github.partyorg.charter.Examples.part;
import static io.github.partyorg.charter.Examples.planned;
import static io.github.partyorg.charter.Examples.province;
import static io.github.partyorg.charter.Examples.section;
import static io.github.partyorg.charter.Examples.sectioned;
import static io.github.partyorg.charter.Examples.standing;
import static io.github.partyorg.charter.Examples.villageBelow;
import static io.github.partyorg.charter.Examples.withoutCongress;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.charter.Examples.Example;
import io.github.partyorg.restructuring.Consolidate;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Pilot;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** The lines that the norms on units and their leaderships draw, one sentence each. */
final class Boundaries {

  private Boundaries() {}

  static ImmutableList<Boundary> all() {
    return ImmutableList.<Boundary>builder()
        .addAll(sizes())
        .addAll(forms())
        .addAll(branches())
        .addAll(committees())
        .addAll(communes())
        .addAll(congresses())
        .addAll(ActBoundaries.all())
        .addAll(MembershipBoundaries.all())
        .build();
  }

  private static ImmutableList<Boundary> sizes() {
    return ImmutableList.of(
        at(
            Sizes.ORGANIZATION_MINIMUM_COUNT,
            "an organisation stands with 3 official members, not with 2",
            3,
            2,
            official -> standing("ORG-04", "H/A", district(grassrootsBranch("A", official, 5)))),
        at(
            Sizes.ORGANIZATION_MINIMUM_COUNT,
            "at a workplace 3 official members found a branch, 2 do not",
            3,
            2,
            official ->
                founding(
                    "ORG-03",
                    "X",
                    Leadership.appointed(DAY).secretary("V-4").build(),
                    IntStream.range(4, 4 + official)
                        .mapToObj(number -> "V-" + number)
                        .toArray(String[]::new))),
        at(
            Sizes.BRANCH_MINIMUM_COUNT,
            "a branch under a base committee has 3 official members, not 2",
            3,
            2,
            official ->
                standing(
                    "BR-01",
                    "H/X/V",
                    district(
                        committee("X", village("W", 30), branch("V", Kind.VILLAGE, official, 1))))),
        at(
            Sizes.COMMITTEE_FORM_FROM,
            "29 members form a grassroots branch, 30 a committee",
            29,
            30,
            members ->
                standing("ORG-06", "H/A", district(grassrootsBranch("A", 20, members - 20)))),
        at(
            Sizes.COMMITTEE_FORM_FROM,
            "a grassroots committee has 30 members, with 29 it needs consent",
            30,
            29,
            members ->
                standing(
                    "ORG-07",
                    "H/X",
                    district(committee("X", branch("V", Kind.SCHOOL, 12, members - 12))))),
        at(
            Sizes.BRANCH_MAXIMUM_COUNT,
            "a branch under a base committee has 30 members, with 31 it needs consent",
            30,
            31,
            members ->
                standing(
                    "ORG-08",
                    "H/X/V",
                    district(committee("X", branch("V", Kind.SCHOOL, 12, members - 12))))),
        at(
            SubdivisionRules.ARMY_SECTION_USUAL_COUNT,
            "a section in the army usually has 30 members, not 29",
            30,
            29,
            members -> standing("ORG-12", "H/X/S", sectioned(Kind.ARMY, members))),
        at(
            MilitaryRules.MILITARY_USUAL_MINIMUM,
            "a military branch in the pilot usually has 3 members, not 2",
            3,
            2,
            Boundaries::pilot),
        at(
            MilitaryRules.MILITARY_USUAL_MAXIMUM,
            "a military branch in the pilot usually has 7 members, not 8",
            7,
            8,
            Boundaries::pilot));
  }

  private static ImmutableList<Boundary> forms() {
    Hierarchy sectioned = sectioned(Kind.COMMUNE, 20);
    return ImmutableList.of(
        between(
            "a commune stands under the district, not under a commune committee",
            standing("ORG-02", "H/X", district(committee("X", village("V", 35)))),
            standing("ORG-02", "T/X", province(committee("X", village("V", 35))))),
        between(
                "since July 2025 there are communes below the province, and no district",
                standing("ORG-02", "T", province(commune(Leadership.vacant()))),
                standing("ORG-02", "H", district(grassrootsBranch("A", 5, 0))))
            .on(IN_2025),
        between(
                "since 26 July 2026 a commune is a grassroots organisation",
                standing("ORG-02", "T", province(committee("X", village("V", 35)))),
                standing("ORG-02", "T/P", province(commune(Leadership.vacant()))))
            .on(IN_2026),
        between(
                "the branch of a village stands directly under the commune",
                standing("ORG-19", "T/P/V", villageBelow("P")),
                standing("ORG-19", "T/P/X/V", villageBelow("X")))
            .on(IN_2025),
        between(
            "a section stands with consent, not without",
            standing(
                "ORG-09", "H/X/S", consented(sectioned, "S", Consent.of("ORG-09", "H", "1", DAY))),
            standing("ORG-09", "H/X/S", sectioned)),
        between(
            "a military branch stands as a pilot, not otherwise",
            standing("MIL-01", "H/X/V", military(5, Optional.of(Pilot.begunOn(DAY)))),
            standing("MIL-01", "H/X/V", military(5, Optional.empty()))),
        between(
                "the commune's secretary leads the military branch, and nobody else",
                standing("MIL-04", "H/X/V", militaryUnder("V-1")),
                standing("MIL-04", "H/X/V", militaryUnder("W-1")))
            .on(IN_2024),
        between(
            "the district consents to the form, not the unit itself",
            standing("CNS-01", "H/A", allowed("H")),
            standing("CNS-01", "H/A", allowed("A"))));
  }

  private static ImmutableList<Boundary> branches() {
    return ImmutableList.of(
        between(
            "8 official members have a secretary, not none",
            led("BR-05", 8, elected().build()),
            led("BR-05", 8, Leadership.vacant())),
        at(
            Sizes.BRANCH_COMMITTEE_FROM,
            "9 official members have a committee, 8 have none",
            9,
            8,
            official ->
                led("BR-05", official, elected().deputies("V-2").committee(ids(3)).build())),
        at(
            Sizes.BRANCH_COMMITTEE_FROM,
            "8 official members do without a committee, 9 do not",
            8,
            9,
            official -> led("BR-06", official, elected().build())),
        between(
            "the secretary is one of the committee, not somebody else",
            led("BR-06", 9, elected().deputies("V-2").committee("V-1", "V-2", "V-3").build()),
            led("BR-06", 9, elected().deputies("V-2").committee("V-2", "V-3", "V-4").build())),
        at(
            Sizes.BRANCH_COMMITTEE_MAXIMUM_COUNT,
            "7 sit on the committee of a branch, not 8",
            7,
            8,
            seats -> led("BR-07", 12, elected().deputies("V-2").committee(ids(seats)).build())),
        between(
            "beside a committee there is one deputy, not none",
            led("BR-08", 9, elected().deputies("V-2").committee(ids(3)).build()),
            led("BR-08", 9, elected().committee(ids(3)).build())),
        between(
            "without a committee there is one deputy, not two",
            led("BR-08", 5, elected().deputies("V-2").build()),
            led("BR-08", 5, elected().deputies("V-2", "V-3").build())),
        between(
            "the secretary is a member of the branch, not of the next one",
            led("CMT-10", 5, Leadership.elected(DAY).secretary("V-1").build()),
            led("CMT-10", 5, Leadership.elected(DAY).secretary("W-1").build())),
        between(
            "an official member is elected, not one on probation",
            probationary("V-5"),
            probationary("V-6")));
  }

  private static ImmutableList<Boundary> committees() {
    return ImmutableList.of(
        at(
            Sizes.STANDING_COMMITTEE_FROM,
            "a base committee of 8 does without a standing committee, one of 9 does not",
            8,
            9,
            seats -> base("CMT-01", elected().deputies("V-2").committee(ids(seats)).build())),
        between(
            "the deputy sits on the standing committee, not beside it",
            base("CMT-01", standingCommittee("V-1", "V-2", "V-3")),
            base("CMT-01", standingCommittee("V-1", "V-3"))),
        at(
            Sizes.STANDING_COMMITTEE_FROM,
            "a base committee of 9 has a standing committee, one of 8 has none",
            9,
            8,
            seats ->
                base(
                    "CMT-02",
                    elected()
                        .deputies("V-2")
                        .committee(ids(seats))
                        .standingCommittee(ids(3))
                        .build())),
        between(
            "a base committee of fewer than 9 has a secretary",
            base("CMT-02", elected().committee(ids(8)).build()),
            base("CMT-02", Leadership.vacant())),
        between(
                "a merged committee begins with as many as there were, not with one more",
                merging(2),
                merging(3))
            .on(IN_2020));
  }

  private static ImmutableList<Boundary> communes() {
    return ImmutableList.of(
        at(
            CommuneCommitteeRules.COMMUNE_COMMITTEE_MAXIMUM,
            "33 sit on the committee of a commune, not 34",
            33,
            34,
            seats -> ledCommune(seats, 9, 2)),
        at(
            CommuneCommitteeRules.COMMUNE_STANDING_MINIMUM,
            "9 sit on its standing committee, not 8",
            9,
            8,
            standing -> ledCommune(27, standing, 2)),
        at(
            CommuneCommitteeRules.COMMUNE_STANDING_MAXIMUM,
            "11 sit on its standing committee, not 12",
            11,
            12,
            standing -> ledCommune(27, standing, 2)),
        at(
            CommuneCommitteeRules.COMMUNE_DEPUTIES,
            "it has 2 deputy secretaries, not 1",
            2,
            1,
            deputies -> ledCommune(27, 9, deputies)),
        at(
            CommuneCommitteeRules.COMMUNE_DEPUTIES,
            "it has 2 deputy secretaries, not 3",
            2,
            3,
            deputies -> ledCommune(27, 9, deputies)),
        at(
            CommuneCommitteeRules.COMMUNE_COMMITTEE_USUAL,
            "a commune that was not merged begins with a committee of 27, not of 28",
            27,
            28,
            Boundaries::unmerged),
        at(
            CommuneCommitteeRules.MERGED_UNITS_FOR_LARGER,
            "3 communes merged begin with a committee of 28, 2 do not",
            3,
            2,
            Boundaries::consolidated));
  }

  private static ImmutableList<Boundary> congresses() {
    return ImmutableList.of(
        between(
            "elected leaders have a congress whose day is known, not one of any day",
            standing("CON-00", "H/A", district(led(DAY))),
            standing("CON-00", "H/A", district(withoutCongress(DAY)))),
        at(
            CongressRules.BASE_TERM,
            "a base congress is due 60 months after the last, to the day",
            0,
            1,
            late ->
                dated(
                    "CON-01",
                    "H/A",
                    DAY,
                    day -> district(led(day.minusMonths(60).minusDays(late))))),
        at(
            CongressRules.BRANCH_TERM,
            "a branch congress is due 30 months after the last, to the day",
            0,
            1,
            late ->
                dated("CON-03", "H/X/V", DAY, day -> below(day.minusMonths(30).minusDays(late)))),
        at(
            CongressRules.BRANCH_TERM_DEVIATION,
            "with consent a branch congress is 6 months late, not a day more",
            0,
            1,
            late ->
                dated(
                    "CON-03",
                    "H/X/V",
                    DAY,
                    day -> allowed("CON-03", below(day.minusMonths(36).minusDays(late)), day))),
        at(
            CongressRules.BRANCH_TERM,
            "a branch congress is not held a day before 30 months are over",
            0,
            1,
            soon -> early(soon, 30, false)),
        at(
            CongressRules.BRANCH_TERM_DEVIATION,
            "with consent a branch congress is 6 months early, not a day more",
            0,
            1,
            soon -> early(soon, 24, true)),
        at(
                CongressRules.PILOT_BRANCH_TERM,
                "in the pilot a branch congress is due 60 months after the last, to the day",
                0,
                1,
                late ->
                    dated(
                        "CON-04",
                        "H/X/V",
                        IN_2025,
                        day -> below(day.minusMonths(60).minusDays(late))))
            .on(IN_2025),
        at(
                CongressRules.BRANCH_TERM,
                "a section's congress is due 30 months after the last, to the day",
                0,
                1,
                late ->
                    dated(
                        "CON-05",
                        "H/X/S",
                        IN_2022,
                        day -> sectionSince(day.minusMonths(30).minusDays(late))))
            .on(IN_2022));
  }

  private static Example pilot(int members) {
    return standing("MIL-05", "H/X/V", military(members, Optional.of(Pilot.begunOn(DAY))));
  }

  private static Hierarchy militaryUnder(String communeSecretary) {
    return district(
        committee("X", village("W", 30), branch("V", Kind.COMMUNE_MILITARY, 5, 0))
            .withLeadership(Leadership.elected(DAY).secretary(communeSecretary).build()));
  }

  private static Hierarchy allowed(String by) {
    return consented(
        district(grassrootsBranch("A", 30, 0)),
        "A",
        Consent.of("ORG-06", by, "1-CV", LocalDate.of(2011, 1, 1)));
  }

  private static Hierarchy allowed(String code, Hierarchy hierarchy, LocalDate day) {
    return consented(hierarchy, "V", Consent.of(code, "X", "1-CV", day));
  }

  private static Example probationary(String deputy) {
    return standing(
        "CON-11",
        "H/X/V",
        district(
            committee(
                "X",
                village("W", 30),
                branch("V", Kind.VILLAGE, 5, 1)
                    .withLeadership(elected().deputies(deputy).build()))));
  }

  private static Leadership standingCommittee(String... holders) {
    return elected().deputies("V-2").committee(ids(9)).standingCommittee(holders).build();
  }

  private static Example merging(int seats) {
    return planned(
        "CMT-05",
        "H/X",
        district(
            committee("X", village("V", 20), village("W", 12)), committee("Y", village("U", 31))),
        "H",
        Merge.units("Y").into("X").ledBy(elected().committee(ids(seats)).build()));
  }

  private static Example ledCommune(int seats, int standing, int deputies) {
    return standing(
            "CMT-06",
            "T/P",
            province(
                commune(
                    elected()
                        .deputies(
                            IntStream.range(2, 2 + deputies)
                                .mapToObj(number -> "V-" + number)
                                .toArray(String[]::new))
                        .committee(ids(seats))
                        .standingCommittee(ids(standing))
                        .build())))
        .on(IN_2025);
  }

  private static Committee newCommune(int seats) {
    return Committee.superior("P", Kind.COMMUNE)
        .name("Đảng bộ xã P")
        .leadership(elected().committee(ids(seats)).build())
        .build();
  }

  private static Example unmerged(int seats) {
    return planned(
            "CMT-06b",
            "T/P",
            province(part("H", committee("X", village("V", 35)))),
            "T",
            Establish.unit(newCommune(seats)).under("T"))
        .on(IN_2025);
  }

  private static Example consolidated(int communes) {
    String[] old = {"X", "Y", "Z"};
    return planned(
            "CMT-06b",
            "T/P",
            province(
                Committee.district("H")
                    .name("Đảng bộ huyện H")
                    .add(
                        committee("X", village("V", 35)),
                        committee("Y", village("W", 31)),
                        committee("Z", village("U", 31)))
                    .build()),
            "T",
            Consolidate.units(Arrays.copyOf(old, communes)).into(newCommune(28)).under("T"))
        .on(IN_2025);
  }

  /** A congress some days before so many months are over since the last. */
  private static Example early(int days, int months, boolean isAllowed) {
    return new Example(
        "CON-03b",
        "H/X/V",
        DAY,
        day -> {
          Hierarchy before = below(day.minusMonths(months).plusDays(days));
          return isAllowed ? allowed("CON-03b", before, day) : before;
        },
        Examples::early);
  }

  private static Hierarchy sectionSince(LocalDate congress) {
    return district(
        committee(
            "X",
            village("V", 15),
            section(20).withLeadership(Leadership.elected(congress).secretary("W-1").build())));
  }
}
