package io.github.partyorg.charter;

import io.github.partyorg.restructuring.Plan;
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
import io.github.partyorg.testing.assertions.PartyAssertions;
import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lawful bases of any size, and what a review finds in bases that are drawn. */
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

  public static Hierarchy district(Unit... organizations) {
    return Hierarchy.of(Committee.district("H").name("Đảng bộ huyện H").add(organizations).build());
  }

  /** Returns what a report finds, as "code path". */
  public static List<String> violations(Report report) {
    return violations(report.violations());
  }

  public static List<String> violations(List<Violation> violations) {
    return violations.stream().map(found -> found.rule().code() + " " + found.path()).toList();
  }

  /** Reviews a drawing: what its margin marks is found, and nothing else. */
  public static Report asMarked(String drawing) {
    return asMarked(DAY, drawing);
  }

  public static Report asMarked(LocalDate day, String drawing) {
    Report report = Rulebooks.inForceOn(day).report(Drawing.hierarchy(drawing), day);
    PartyAssertions.assertThat(report).isAsMarked(drawing);
    return report;
  }

  /** Amends a plan by the best remedy of what it brings, and reviews what comes of it then. */
  public static Report afterBestRemedy(Hierarchy before, Plan plan, String code) {
    Violation violation =
        RULEBOOK.review(plan.applyTo(before)).introduced().stream()
            .filter(found -> found.rule().code().value().equals(code))
            .findFirst()
            .orElseThrow();
    Plan amended = violation.remedies().get(0).amend(plan);
    return RULEBOOK.review(amended.applyTo(before)).after();
  }
}
