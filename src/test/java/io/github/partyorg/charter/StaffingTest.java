package io.github.partyorg.charter;

import static io.github.partyorg.charter.Bases.DAY;
import static io.github.partyorg.charter.Bases.RULEBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who moves where, held to trying out everything. */
class StaffingTest {

  private static final int MINIMUM = 3;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 150);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void no_plan_ends_fewer_branches_or_moves_fewer_members(long seed) {
    CommuneBranches place = neighbourhood(commune(new Random(seed)));
    Optional<Staffing> staffing = Staffing.of(place, MINIMUM, 30);
    Optional<Cost> best = best(place);

    assertThat(staffing.map(StaffingTest::cost)).isEqualTo(best);
    staffing.ifPresent(found -> assertStaffed(found, place));
  }

  @Test
  void the_communes_are_random_enough() {
    List<Optional<Cost>> costs =
        seeds().mapToObj(seed -> best(neighbourhood(commune(new Random(seed))))).toList();

    assertThat(costs).contains(Optional.empty());
    assertThat(costs).anyMatch(cost -> cost.isPresent() && cost.get().ended() == 0);
    assertThat(costs).anyMatch(cost -> cost.isPresent() && cost.get().ended() == 1);
    assertThat(costs).anyMatch(cost -> cost.isPresent() && cost.get().ended() == 2);
  }

  @Test
  void two_thin_branches_share_what_one_alone_would_take() {
    // O can spare three: one for each of two branches of two, and none is left for a third of one.
    CommuneBranches place =
        neighbourhood(
            Bases.committee(
                "X",
                Bases.office("O", 6).withLeadership(Leadership.vacant()),
                Bases.village("P", 1),
                Bases.village("Q", 2),
                Bases.village("R", 2)));

    Staffing staffing = Staffing.of(place, MINIMUM, 30).orElseThrow();

    assertThat(cost(staffing)).isEqualTo(new Cost(1, 2));
    assertThat(staffing.ending()).extracting(branch -> branch.id().value()).containsExactly("P");
  }

  private static void assertStaffed(Staffing staffing, CommuneBranches place) {
    Map<Branch, Integer> counts = new HashMap<>();
    ImmutableList.<Branch>builder()
        .addAll(place.thin())
        .addAll(place.others())
        .build()
        .forEach(branch -> counts.put(branch, branch.officialMemberCount()));
    List<MemberId> moved = new ArrayList<>();
    for (Staffing.Move move : staffing.moves()) {
      for (MemberId id : move.members()) {
        int official = move.from().member(id).orElseThrow().isOfficial() ? 1 : 0;
        counts.merge(move.from(), -official, Integer::sum);
        counts.merge(move.to(), official, Integer::sum);
        moved.add(id);
      }
    }
    assertThat(moved).doesNotHaveDuplicates();
    counts.forEach(
        (branch, count) -> {
          if (staffing.ending().contains(branch)) {
            assertThat(count).as("%s", branch).isZero();
          } else {
            assertThat(count).as("%s", branch).isGreaterThanOrEqualTo(MINIMUM);
          }
        });
  }

  record Cost(int ended, int moves) implements Comparable<Cost> {
    @Override
    public int compareTo(Cost other) {
      return ended == other.ended
          ? Integer.compare(moves, other.moves)
          : Integer.compare(ended, other.ended);
    }
  }

  private static Cost cost(Staffing staffing) {
    return new Cost(
        staffing.ending().size(),
        staffing.moves().stream().mapToInt(move -> move.members().size()).sum());
  }

  /** Tries every choice of branches that end, and every place for everybody who may move. */
  private static Optional<Cost> best(CommuneBranches place) {
    Optional<Cost> best = Optional.empty();
    for (int choice = 0; choice < 1 << place.thin().size(); choice++) {
      List<Branch> ending = new ArrayList<>();
      List<Branch> staying = new ArrayList<>();
      for (int at = 0; at < place.thin().size(); at++) {
        ((choice >> at & 1) == 1 ? ending : staying).add(place.thin().get(at));
      }
      if (staying.isEmpty() && place.others().isEmpty()) {
        continue;
      }
      int freed = ending.stream().mapToInt(Branch::officialMemberCount).sum();
      int spare = place.donors().stream().mapToInt(donor -> donor.spare().size()).sum();
      int[] lacking =
          staying.stream().mapToInt(branch -> MINIMUM - branch.officialMemberCount()).toArray();
      int fewest = fewestMoves(freed, spare, lacking);
      if (fewest < Integer.MAX_VALUE) {
        int moves = ending.stream().mapToInt(Branch::memberCount).sum() + fewest;
        Cost cost = new Cost(ending.size(), moves);
        best = best.filter(known -> known.compareTo(cost) <= 0).or(() -> Optional.of(cost));
      }
    }
    return best;
  }

  /** Sends each of those who may move to each branch in turn, or nowhere. */
  private static int fewestMoves(int freed, int spare, int[] lacking) {
    if (freed + spare == 0) {
      for (int missing : lacking) {
        if (missing > 0) {
          return Integer.MAX_VALUE;
        }
      }
      return 0;
    }
    boolean isFreed = freed > 0;
    int rest = fewestMoves(isFreed ? freed - 1 : 0, isFreed ? spare : spare - 1, lacking);
    for (int at = 0; at < lacking.length; at++) {
      int[] then = lacking.clone();
      then[at]--;
      int sent = fewestMoves(isFreed ? freed - 1 : 0, isFreed ? spare : spare - 1, then);
      if (sent < Integer.MAX_VALUE) {
        rest = Math.min(rest, sent + (isFreed ? 0 : 1));
      }
    }
    return rest;
  }

  private static CommuneBranches neighbourhood(Committee commune) {
    Hierarchy hierarchy = Bases.district(commune);
    return CommuneBranches.of(commune, RULEBOOK.report(hierarchy, DAY).situation());
  }

  private static Committee commune(Random random) {
    Branch[] branches = new Branch[2 + random.nextInt(3)];
    int spared = 0;
    for (int at = 0; at < branches.length; at++) {
      int official = random.nextInt(3) > 0 ? random.nextInt(4) : 3 + random.nextInt(3);
      List<Member> members = new ArrayList<>();
      for (int number = 1; number <= official + random.nextInt(2); number++) {
        boolean experienced = random.nextInt(3) > 0 && spared++ < 12;
        Member.Builder member =
            Member.builder()
                .id("V" + at + "-" + number)
                .name("Đảng viên " + number)
                .standing(number <= official ? Standing.OFFICIAL : Standing.PROBATIONARY);
        if (experienced) {
          member.occupation(Occupation.COMMUNE_CADRE);
        }
        members.add(member.build());
      }
      branches[at] =
          Branch.of("V" + at, Kind.VILLAGE).name("Chi bộ V" + at).addAllMembers(members).build();
    }
    return Committee.grassroots("X", Kind.COMMUNE).name("Đảng bộ cơ sở X").add(branches).build();
  }
}
