package io.github.partyorg.benchmark.mutable;

import io.github.partyorg.benchmark.mutable.MutableUnit.MutableSeat;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The ten norms as conditions on mutable objects, for the validators that take conditions. */
public final class Thresholds {

  private Thresholds() {}

  /** Returns the codes of all that a unit breaks. */
  public static List<String> broken(MutableUnit unit, LocalDate day) {
    List<String> broken = new ArrayList<>();
    note("ORG-04", org04(unit), broken);
    note("BR-01", br01(unit), broken);
    note("ORG-06", org06(unit, day), broken);
    note("ORG-07", org07(unit, day), broken);
    note("ORG-08", org08(unit, day), broken);
    note("BR-05", br05(unit), broken);
    note("BR-06", br06(unit), broken);
    note("BR-07", br07(unit), broken);
    note("BR-08", br08(unit), broken);
    note("CMT-01", cmt01(unit), broken);
    return broken;
  }

  private static void note(String code, boolean holds, List<String> broken) {
    if (!holds) {
      broken.add(code);
    }
  }

  public static boolean org04(MutableUnit unit) {
    return !(isBranch(unit) || unit.level == Level.GRASSROOTS) || official(unit) >= 3;
  }

  public static boolean br01(MutableUnit unit) {
    return !isSubordinate(unit) || official(unit) >= 3;
  }

  public static boolean org06(MutableUnit unit, LocalDate day) {
    return !isGrassrootsBranch(unit) || unit.members.size() < 30 || isAllowed(unit, "ORG-06", day);
  }

  public static boolean org07(MutableUnit unit, LocalDate day) {
    return unit.level != Level.GRASSROOTS
        || unit.memberCount() >= 30
        || isAllowed(unit, "ORG-07", day);
  }

  public static boolean org08(MutableUnit unit, LocalDate day) {
    return !isSubordinate(unit) || unit.members.size() <= 30 || isAllowed(unit, "ORG-08", day);
  }

  public static boolean br05(MutableUnit unit) {
    return !isBranch(unit)
        || official(unit) >= 9
        || (seats(unit, Post.SECRETARY) > 0 && seats(unit, Post.COMMITTEE_MEMBER) == 0);
  }

  public static boolean br06(MutableUnit unit) {
    return !isBranch(unit)
        || official(unit) < 9
        || (active(unit) < 9
            && seats(unit, Post.COMMITTEE_MEMBER) == 0
            && seats(unit, Post.SECRETARY) > 0)
        || (seats(unit, Post.COMMITTEE_MEMBER) > 0
            && seats(unit, Post.SECRETARY) > 0
            && isLedFrom(unit, Post.COMMITTEE_MEMBER));
  }

  public static boolean br07(MutableUnit unit) {
    return !isBranch(unit) || seats(unit, Post.COMMITTEE_MEMBER) <= 7;
  }

  public static boolean br08(MutableUnit unit) {
    long deputies = seats(unit, Post.DEPUTY_SECRETARY);
    return !isBranch(unit)
        || deputies == 1
        || (deputies == 0 && seats(unit, Post.COMMITTEE_MEMBER) == 0);
  }

  public static boolean cmt01(MutableUnit unit) {
    return unit.level != Level.GRASSROOTS
        || seats(unit, Post.COMMITTEE_MEMBER) < 9
        || (seats(unit, Post.STANDING_COMMITTEE_MEMBER) > 0
            && seats(unit, Post.SECRETARY) > 0
            && isLedFrom(unit, Post.STANDING_COMMITTEE_MEMBER));
  }

  private static boolean isSubordinate(MutableUnit unit) {
    return isBranch(unit) && !unit.superior.level.isAbove(Level.GRASSROOTS);
  }

  private static boolean isGrassrootsBranch(MutableUnit unit) {
    return isBranch(unit) && unit.superior.level.isAbove(Level.GRASSROOTS);
  }

  private static boolean isBranch(MutableUnit unit) {
    return unit.level == null;
  }

  /** Counts the official members of a branch who are not exempted. */
  private static int active(MutableUnit unit) {
    int count = 0;
    for (MutableMember member : unit.members) {
      if (member.standing == Standing.OFFICIAL && member.participation != Participation.EXEMPT) {
        count++;
      }
    }
    return count;
  }

  private static int official(MutableUnit unit) {
    int count = 0;
    for (MutableMember member : unit.members) {
      if (member.standing == Standing.OFFICIAL) {
        count++;
      }
    }
    for (MutableUnit child : unit.children) {
      count += official(child);
    }
    return count;
  }

  private static int seats(MutableUnit unit, Post post) {
    int count = 0;
    for (MutableSeat seat : unit.seats) {
      if (seat.post() == post) {
        count++;
      }
    }
    return count;
  }

  private static boolean isLedFrom(MutableUnit unit, Post body) {
    Set<String> members =
        unit.seats.stream()
            .filter(seat -> seat.post() == body)
            .map(MutableSeat::holder)
            .collect(Collectors.toSet());
    return unit.seats.stream()
        .filter(seat -> seat.post() == Post.SECRETARY || seat.post() == Post.DEPUTY_SECRETARY)
        .allMatch(seat -> members.contains(seat.holder()));
  }

  private static boolean isAllowed(MutableUnit unit, String code, LocalDate day) {
    MutableUnit authority = unit.superior;
    while (authority != null
        && authority.level != Level.IMMEDIATE_SUPERIOR
        && authority.level != Level.PROVINCIAL) {
      authority = authority.superior;
    }
    String giver = authority == null ? "" : authority.id;
    return unit.consents.stream()
        .anyMatch(
            consent ->
                consent.norm().equals(code)
                    && consent.givenBy().equals(giver)
                    && !consent.givenOn().isAfter(day));
  }
}
