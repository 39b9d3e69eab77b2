package io.github.partyorg.charter;

import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.LeadershipBuilder;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.Standing;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lawful bases that a test makes unlawful in one point. */
public final class Bases {

  public static final LocalDate DAY = LocalDate.of(2018, 7, 1);
  public static final Rulebook RULEBOOK = Rulebooks.inForceOn(DAY);

  private Bases() {}

  /** Members named after their branch: officials first, then probationary ones. */
  public static List<Member> members(String branch, int official, int probationary) {
    List<Member> members = new ArrayList<>();
    for (int number = 1; number <= official + probationary; number++) {
      members.add(
          Member.builder()
              .id(branch + "-" + number)
              .name("Đảng viên " + number)
              .standing(number <= official ? Standing.OFFICIAL : Standing.PROBATIONARY)
              .build());
    }
    return members;
  }

  /** A branch that is led as its number of official members asks for. */
  public static Branch branch(String id, Kind kind, int official, int probationary) {
    return Branch.of(id, kind)
        .name("Chi bộ " + id)
        .leadership(leadership(id, official))
        .addAllMembers(members(id, official, probationary))
        .build();
  }

  public static Branch village(String id, int official) {
    return branch(id, Kind.VILLAGE, official, 0);
  }

  /** A branch of commune officials, of whom all but its leaders can be spared. */
  public static Branch office(String id, int official) {
    List<Member> members = new ArrayList<>();
    for (Member member : members(id, official, 0)) {
      members.add(
          Member.builder()
              .id(member.id())
              .name(member.name())
              .standing(member.standing())
              .occupation(Occupation.COMMUNE_CADRE)
              .build());
    }
    return branch(id, Kind.COMMUNE_OFFICE, official, 0).withMembers(members);
  }

  public static Branch grassrootsBranch(String id, int official, int probationary) {
    return Branch.of(id, Kind.AGENCY)
        .name("Chi bộ cơ sở " + id)
        .leadership(leadership(id, official))
        .addAllMembers(members(id, official, probationary))
        .build();
  }

  private static Leadership leadership(String id, int official) {
    if (official == 0) {
      return Leadership.vacant();
    }
    LeadershipBuilder leadership = Leadership.elected(DAY.minusYears(1)).secretary(id + "-1");
    return official < 9
        ? leadership.build()
        : leadership.deputies(id + "-2").committee(id + "-1", id + "-2", id + "-3").build();
  }

  /** A committee with a secretary and a deputy from its first branch. */
  public static Committee committee(String id, Branch leading, Unit... others) {
    String first = leading.members().get(0).id().value();
    return Committee.grassroots(id, Kind.COMMUNE)
        .name("Đảng bộ cơ sở " + id)
        .leadership(Leadership.elected(DAY.minusYears(1)).secretary(first).committee(first).build())
        .add(leading)
        .add(others)
        .build();
  }

  /** A province with one commune of 2025, which holds grassroots organisations. */
  static Hierarchy communeOf2025(Unit... organizations) {
    return Hierarchy.of(
        Committee.province("T")
            .name("Đảng bộ tỉnh T")
            .add(
                Committee.superior("P", Kind.COMMUNE)
                    .name("Đảng bộ xã P")
                    .add(organizations)
                    .build())
            .build());
  }

  public static Hierarchy district(Unit... organizations) {
    return Hierarchy.of(Committee.district("H").name("Đảng bộ huyện H").add(organizations).build());
  }

  /** Returns what does not hold, as "code path". */
  public static List<String> violations(Hierarchy hierarchy) {
    return violations(RULEBOOK.report(hierarchy, DAY));
  }

  public static List<String> violations(Report report) {
    return report.violations().stream()
        .map(violation -> violation.rule().code() + " " + violation.path())
        .toList();
  }

  public static Violation only(Hierarchy hierarchy, String code) {
    List<Violation> found = RULEBOOK.report(hierarchy, DAY).violationsOf(code);
    if (found.size() != 1) {
      throw new AssertionError("expected one violation of " + code + ", found " + found);
    }
    return found.get(0);
  }

  /** Applies the best remedy and returns what does not hold then. */
  public static List<String> afterBestRemedy(Hierarchy hierarchy, String code) {
    Remedy remedy = only(hierarchy, code).remedies().get(0);
    return violations(RULEBOOK.report(remedy.applyTo(hierarchy).after(), DAY));
  }

  /** Amends a plan by the best remedy of its one violation and returns what does not hold then. */
  public static List<String> afterBestRemedy(Hierarchy before, Plan plan, String code) {
    Outcome outcome = plan.applyTo(before);
    Violation violation =
        RULEBOOK.review(outcome).introduced().stream()
            .filter(found -> found.rule().code().value().equals(code))
            .findFirst()
            .orElseThrow();
    Plan amended = violation.remedies().get(0).amend(plan);
    return violations(RULEBOOK.review(amended.applyTo(before)).after());
  }
}
