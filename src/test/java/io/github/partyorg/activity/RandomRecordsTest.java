package io.github.partyorg.activity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitType;
import io.github.partyorg.testing.GeneratedParty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of tallies, for records of every year made up from a seed. */
@Tag("slow")
class RandomRecordsTest {

  private static final Hierarchy DISTRICT = Hierarchy.of(GeneratedParty.district(7));
  private static final Census CENSUS = Census.of(DISTRICT, LevelScheme.plain());

  static LongStream seeds() {
    return LongStream.range(0, 12);
  }

  /** Returns a record that rates some members and units, in whatever way the year allows. */
  private static YearRecord record(long seed, Map<String, Rating> slow) {
    Random random = new Random(seed);
    YearRecord.Builder record = YearRecord.builder().year(2014 + (int) (seed % 12));
    Regime regime = Regime.of(record.build().year()).orElseThrow();
    for (Member member : DISTRICT.members()) {
      if (random.nextInt(10) > 0) {
        Rating rating = any(random, regime.memberCategories());
        record.rateMember(member.id().value(), rating);
        slow.put(member.id().value(), rating);
      }
    }
    for (Unit unit : DISTRICT.units()) {
      if (random.nextInt(10) > 0) {
        Rating rating = any(random, regime.unitCategories());
        record.rateUnit(unit.id().value(), rating);
        slow.put(unit.id().value(), rating);
      }
    }
    return record.build();
  }

  private static Rating any(Random random, List<Category> categories) {
    List<Rating> ratings = new ArrayList<>(categories);
    ratings.addAll(categories);
    ratings.addAll(ImmutableList.copyOf(NotEvaluated.values()));
    ratings.add(NotStated.NOT_STATED);
    return ratings.get(random.nextInt(ratings.size()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void categories_and_not_evaluated_and_not_stated_add_up_to_the_subjects(long seed) {
    YearRecord record = record(seed, new HashMap<>());
    Tally<Member> members = Tally.ofMembers(record, DISTRICT.members(), Census.MEMBERS);
    Tally<Unit> units = Tally.ofUnits(record, ImmutableList.copyOf(DISTRICT.units()), Census.UNITS);

    assertThat(members.ranks().total() + members.notEvaluatedCount() + members.notStatedCount())
        .as("seed %s", seed)
        .isEqualTo(DISTRICT.memberCount());
    assertThat(units.ranks().total() + units.notEvaluatedCount() + units.notStatedCount())
        .as("seed %s", seed)
        .isEqualTo(DISTRICT.unitCount());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_count_opens_into_those_whom_a_slow_count_finds(long seed) {
    Map<String, Rating> slow = new HashMap<>();
    YearRecord record = record(seed, slow);
    Tally<Member> tally = Tally.ofMembers(record, DISTRICT.members(), Census.MEMBERS);

    for (Rating rating : tally.ratings().keys()) {
      Set<String> expected = new HashSet<>();
      for (Member member : DISTRICT.members()) {
        if (slow.getOrDefault(member.id().value(), NotStated.NOT_STATED) == rating) {
          expected.add(member.id().value());
        }
      }
      assertThat(tally.subjects(rating))
          .as("seed %s, %s", seed, rating)
          .hasSize(expected.size())
          .allMatch(member -> expected.contains(member.id().value()));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_tally_split_by_organisation_kind_or_post_adds_up_again(long seed) {
    Tally<Member> all =
        Tally.ofMembers(record(seed, new HashMap<>()), DISTRICT.members(), Census.MEMBERS);

    for (Rating rating : all.ratings().keys()) {
      assertThat(sum(all.by(CENSUS::organizationOf).values(), rating))
          .as("seed %s, %s", seed, rating)
          .isEqualTo(all.count(rating))
          .isEqualTo(sum(all.by(CENSUS::branchKindOf).values(), rating))
          .isEqualTo(sum(all.by(CENSUS::postOf).values(), rating))
          .isEqualTo(sum(all.by(Member::standing).values(), rating));
    }
  }

  private static int sum(Iterable<Tally<Member>> tallies, Rating rating) {
    int sum = 0;
    for (Tally<Member> tally : tallies) {
      sum += tally.count(rating);
    }
    return sum;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_tally_of_an_organisation_is_the_part_of_the_whole_that_is_its_own(long seed) {
    YearRecord record = record(seed, new HashMap<>());
    Tally<Member> all = Tally.ofMembers(record, DISTRICT.members(), Census.MEMBERS);
    Unit one =
        DISTRICT.units(UnitType.GRASSROOTS_ORGANIZATION, LevelScheme.plain()).get((int) seed);
    ImmutableList<Member> own =
        DISTRICT.members().stream()
            .filter(member -> one.hasMember(member.id()))
            .collect(ImmutableList.toImmutableList());

    assertThat(all.by(CENSUS::organizationOf).get(Optional.of(one.id())))
        .as("seed %s", seed)
        .satisfies(
            part ->
                Stream.of(Category.values())
                    .forEach(
                        category ->
                            assertThat(part.subjects(category))
                                .isEqualTo(
                                    Tally.ofMembers(record, own, Census.MEMBERS)
                                        .subjects(category))));
  }
}
