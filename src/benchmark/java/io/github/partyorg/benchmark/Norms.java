package io.github.partyorg.benchmark;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.charter.BranchRules;
import io.github.partyorg.charter.CommitteeRules;
import io.github.partyorg.charter.GrassrootsRules;
import io.github.partyorg.charter.SubdivisionRules;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Ten structural norms: the library's, one loop that checks all by hand, and a stream for each. */
final class Norms {

  static final Rulebook TEN =
      Rulebook.of(
          "ten",
          ImmutableList.of(
              GrassrootsRules.ORGANIZATION_MINIMUM,
              GrassrootsRules.LARGE_UNIT_FORM,
              GrassrootsRules.COMMITTEE_MINIMUM,
              SubdivisionRules.BRANCH_MAXIMUM,
              BranchRules.BRANCH_MINIMUM,
              BranchRules.SMALL_BRANCH_LEADERSHIP,
              BranchRules.BRANCH_COMMITTEE,
              BranchRules.BRANCH_COMMITTEE_MAXIMUM,
              BranchRules.BRANCH_DEPUTY,
              CommitteeRules.STANDING_COMMITTEE));

  private static final int MUST = 0;
  private static final int CONSENT = 1;

  private Norms() {}

  static Report report(Hierarchy hierarchy) {
    return TEN.report(hierarchy, Moves.DAY);
  }

  /** The floor: one loop in which nothing is looked at twice. */
  static final class Fused {
    private final List<Found> found = new ArrayList<>();
    private final List<UnitId> path = new ArrayList<>();
    private UnitId authority;
    private Level above = Level.CENTRAL;

    static List<Found> find(Hierarchy hierarchy) {
      Fused fused = new Fused();
      fused.visit(hierarchy.root());
      Collections.sort(fused.found);
      return fused.found;
    }

    /** The same by several threads, province by province; nothing is checked on the root. */
    static List<Found> find(Executor executor, Hierarchy hierarchy) {
      Unit root = hierarchy.root();
      List<CompletableFuture<List<Found>>> parts = new ArrayList<>();
      for (Unit child : root.children()) {
        parts.add(
            CompletableFuture.supplyAsync(
                () -> {
                  Fused fused = new Fused();
                  fused.path.add(root.id());
                  fused.authority = isAuthority(hierarchy.root()) ? root.id() : null;
                  fused.above = hierarchy.root().level();
                  fused.visit(child);
                  return fused.found;
                },
                executor));
      }
      List<Found> found = new ArrayList<>();
      parts.forEach(part -> found.addAll(part.join()));
      Collections.sort(found);
      return found;
    }

    private int visit(Unit unit) {
      path.add(unit.id());
      int members = unit instanceof Branch branch ? branch(branch) : committee((Committee) unit);
      path.remove(path.size() - 1);
      return members;
    }

    private int committee(Committee committee) {
      UnitId outer = authority;
      Level outside = above;
      if (isAuthority(committee)) {
        authority = committee.id();
      }
      above = committee.level();
      int members = 0;
      for (Unit child : committee.children()) {
        members += visit(child);
      }
      authority = outer;
      above = outside;
      if (committee.level() == Level.GRASSROOTS) {
        committee(committee, members);
      }
      return members;
    }

    private int branch(Branch branch) {
      int members = branch.members().size();
      branch(branch, members, above.isAbove(Level.GRASSROOTS));
      return members;
    }

    private void branch(Branch branch, int members, boolean isGrassroots) {
      int official = 0;
      int active = 0;
      for (Member member : branch.members()) {
        if (member.isOfficial()) {
          official++;
          active += member.participation() == Participation.EXEMPT ? 0 : 1;
        }
      }
      int secretaries = 0;
      int deputies = 0;
      int committee = 0;
      for (Seat seat : branch.leadership().seats()) {
        switch (seat.post()) {
          case SECRETARY -> secretaries++;
          case DEPUTY_SECRETARY -> deputies++;
          case COMMITTEE_MEMBER -> committee++;
          default -> {}
        }
      }
      if (official < 3) {
        add(MUST, branch, "ORG-04", official + " đảng viên", official + " official");
        if (!isGrassroots) {
          add(MUST, branch, "BR-01", official + " đảng viên", official + " official");
        }
      }
      if (!isGrassroots && members > 30) {
        add(CONSENT, branch, "ORG-08", members + " đảng viên", members + " members");
      }
      if (isGrassroots && members >= 30) {
        add(CONSENT, branch, "ORG-06", members + " đảng viên", members + " members");
      }
      if (official < 9
          ? secretaries == 0 || committee > 0
          : !(active < 9 && committee == 0
              ? secretaries > 0
              : isLed(branch, secretaries, committee))) {
        add(MUST, branch, official < 9 ? "BR-05" : "BR-06", official + " đảng viên", "not led");
      }
      if (committee > 7) {
        add(MUST, branch, "BR-07", committee + " ủy viên", committee + " members");
      }
      if (deputies > 1 || (deputies == 0 && committee > 0)) {
        add(MUST, branch, "BR-08", deputies + " phó bí thư", deputies + " deputies");
      }
    }

    private void committee(Committee unit, int members) {
      if (members < 30) {
        add(CONSENT, unit, "ORG-07", members + " đảng viên", members + " members");
      }
      int committee = unit.leadership().holderCount(Post.COMMITTEE_MEMBER);
      if (committee >= 9 && !isStanding(unit)) {
        add(MUST, unit, "CMT-01", committee + " ủy viên", committee + " members");
      }
    }

    private void add(int severity, Unit unit, String code, String vietnamese, String english) {
      if (severity == CONSENT && isAllowed(unit, code, authority)) {
        return;
      }
      found.add(new Found(severity, List.copyOf(path), code, unit.toString(), vietnamese, english));
    }
  }

  private static boolean isAllowed(Unit unit, String code, UnitId authority) {
    for (Consent consent : unit.consents()) {
      if (consent.norm().value().equals(code)
          && consent.givenBy().unit().equals(Optional.of(authority))
          && !consent.givenOn().isAfter(Moves.DAY)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLed(Branch branch, long secretaries, long committee) {
    return committee > 0 && secretaries > 0 && holds(branch, Post.COMMITTEE_MEMBER);
  }

  private static boolean isStanding(Committee unit) {
    return unit.leadership().holderCount(Post.STANDING_COMMITTEE_MEMBER) > 0
        && unit.leadership().holderCount(Post.SECRETARY) > 0
        && holds(unit, Post.STANDING_COMMITTEE_MEMBER);
  }

  private static boolean holds(Unit unit, Post body) {
    Set<MemberId> members = new HashSet<>();
    for (Seat seat : unit.leadership().seats()) {
      if (seat.post() == body) {
        members.add(seat.holder());
      }
    }
    for (Seat seat : unit.leadership().seats()) {
      if ((seat.post() == Post.SECRETARY || seat.post() == Post.DEPUTY_SECRETARY)
          && !members.contains(seat.holder())) {
        return false;
      }
    }
    return true;
  }

  /** What one writes first: for each rule a stream over all units. */
  static List<Found> streamed(Hierarchy hierarchy) {
    return Stream.of(
            each(hierarchy, UnitType.BRANCH, MUST, "ORG-04", b -> official(b) < 3),
            each(hierarchy, UnitType.GRASSROOTS_COMMITTEE, MUST, "ORG-04", c -> official(c) < 3),
            each(hierarchy, UnitType.SUBORDINATE_BRANCH, MUST, "BR-01", b -> official(b) < 3),
            each(
                hierarchy,
                UnitType.SUBORDINATE_BRANCH,
                CONSENT,
                "ORG-08",
                b -> b.members().size() > 30),
            each(
                hierarchy,
                UnitType.GRASSROOTS_BRANCH,
                CONSENT,
                "ORG-06",
                b -> b.members().size() >= 30),
            each(hierarchy, UnitType.GRASSROOTS_COMMITTEE, CONSENT, "ORG-07", Norms::isSmall),
            each(
                hierarchy,
                UnitType.BRANCH,
                MUST,
                "BR-05",
                b ->
                    official(b) < 9
                        && (seats(b, Post.SECRETARY) == 0 || seats(b, Post.COMMITTEE_MEMBER) > 0)),
            each(
                hierarchy,
                UnitType.BRANCH,
                MUST,
                "BR-06",
                b ->
                    official(b) >= 9
                        && !(active(b) < 9 && seats(b, Post.COMMITTEE_MEMBER) == 0
                            ? seats(b, Post.SECRETARY) > 0
                            : isLed(b, seats(b, Post.SECRETARY), seats(b, Post.COMMITTEE_MEMBER)))),
            each(
                hierarchy,
                UnitType.BRANCH,
                MUST,
                "BR-07",
                b -> seats(b, Post.COMMITTEE_MEMBER) > 7),
            each(
                hierarchy,
                UnitType.BRANCH,
                MUST,
                "BR-08",
                b ->
                    seats(b, Post.DEPUTY_SECRETARY) > 1
                        || (seats(b, Post.DEPUTY_SECRETARY) == 0
                            && seats(b, Post.COMMITTEE_MEMBER) > 0)),
            each(
                hierarchy,
                UnitType.GRASSROOTS_COMMITTEE,
                MUST,
                "CMT-01",
                c -> seats(c, Post.COMMITTEE_MEMBER) >= 9 && !isStanding(c)))
        .flatMap(Function.identity())
        .sorted()
        .toList();
  }

  private static boolean isSmall(Committee committee) {
    return committee.children().stream().mapToInt(Unit::memberCount).sum() < 30;
  }

  /** Counts the official members of a branch who are not exempted. */
  private static long active(Branch branch) {
    return branch.members().stream()
        .filter(Member::isOfficial)
        .filter(member -> member.participation() != Participation.EXEMPT)
        .count();
  }

  private static long official(Unit unit) {
    return unit instanceof Branch branch
        ? branch.members().stream().filter(Member::isOfficial).count()
        : unit.children().stream().mapToLong(Norms::official).sum();
  }

  private static long seats(Unit unit, Post post) {
    return unit.leadership().seats().stream().filter(seat -> seat.post() == post).count();
  }

  private static <U extends Unit> Stream<Found> each(
      Hierarchy hierarchy, UnitType<U> type, int severity, String code, Predicate<U> broken) {
    return StreamSupport.stream(hierarchy.places(LevelScheme.plain()).spliterator(), false)
        .flatMap(place -> type.of(place).stream())
        .filter(broken)
        .filter(unit -> severity == MUST || !isAllowed(unit, code, authority(hierarchy, unit)))
        .map(
            unit ->
                new Found(
                    severity,
                    hierarchy.path(unit.id()).ids(),
                    code,
                    unit.toString(),
                    "trái " + code,
                    "against " + code));
  }

  private static UnitId authority(Hierarchy hierarchy, Unit unit) {
    return hierarchy.line(unit.id()).reverse().stream()
        .skip(1)
        .map(Committee.class::cast)
        .filter(Norms::isAuthority)
        .findFirst()
        .map(Unit::id)
        .orElseThrow();
  }

  /** Says whether consents of a committee count for what is below it. */
  private static boolean isAuthority(Committee committee) {
    return committee.level() == Level.IMMEDIATE_SUPERIOR || committee.level() == Level.PROVINCIAL;
  }
}
