package io.github.partyorg.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.rules.Report;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitType;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedPartyTest {

  private static final Hierarchy SMALL_NATION = Hierarchy.of(GeneratedParty.nation(7, 3, 8));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 42, Long.MIN_VALUE})
  void a_district_has_the_organisations_and_branches_of_the_article(long seed) {
    Hierarchy district = Hierarchy.of(GeneratedParty.district(seed));

    assertThat(district.units(UnitType.GRASSROOTS_ORGANIZATION, LevelScheme.plain())).hasSize(59);
    assertThat(district.units(UnitType.GRASSROOTS_COMMITTEE, LevelScheme.plain())).hasSize(23);
    assertThat(district.units(UnitType.SUBORDINATE_BRANCH, LevelScheme.plain())).hasSize(323);
    assertThat(district.memberCount()).isBetween(3300, 3700);
  }

  @Test
  void a_nation_has_its_districts_spread_over_its_provinces() {
    assertThat(SMALL_NATION.root().children())
        .hasSize(3)
        .allSatisfy(province -> assertThat(province.children()).hasSizeBetween(2, 3));
    assertThat(SMALL_NATION.units(UnitType.IMMEDIATE_SUPERIOR, LevelScheme.plain())).hasSize(8);
    assertThat(SMALL_NATION.memberCount() / SMALL_NATION.branches().size()).isBetween(8, 30);
  }

  @Test
  void branches_stand_on_both_sides_of_every_threshold() {
    Multiset<Integer> sizes = HashMultiset.create();
    SMALL_NATION.branches().forEach(branch -> sizes.add(branch.officialMemberCount()));

    assertThat(sizes.elementSet()).contains(1, 2, 3, 4, 8, 9, 10, 29, 30, 31, 45);
  }

  @Test
  void most_is_as_the_norms_want_it_and_some_is_not() {
    Report report =
        Rulebooks.inForceOn(GeneratedMembers.TODAY).report(SMALL_NATION, GeneratedMembers.TODAY);

    assertThat(report.violations()).hasSizeBetween(30, SMALL_NATION.unitCount() / 10);
    assertThat(report.violationsOf("BR-01")).isNotEmpty();
    assertThat(report.violationsOf("BR-06")).isNotEmpty();
    assertThat(report.violationsOf("ORG-08")).isNotEmpty();
  }

  @Test
  void a_seed_gives_the_same_on_every_machine_and_another_seed_something_else() {
    assertThat(digest(GeneratedParty.nation(7, 3, 8))).isEqualTo("34df4b7fe51788ed");
    assertThat(GeneratedParty.district(1))
        .isEqualTo(GeneratedParty.district(1))
        .isNotEqualTo(GeneratedParty.district(2));
  }

  /** Sums up everything that is stated, in an order and a writing that no JDK changes. */
  private static String digest(Unit root) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (Unit unit : root.subtree()) {
      hash(hasher, unit, unit.kind(), unit.leadership().seats(), unit.consents());
      if (unit instanceof Committee committee) {
        hash(hasher, committee.level());
      }
      if (unit instanceof Branch branch) {
        hash(hasher, branch.groups(), branch.guests());
        for (Member member : branch.members()) {
          hash(hasher, member);
        }
      }
    }
    return hasher.hash().toString().substring(0, 16);
  }

  private static void hash(Hasher hasher, Object... parts) {
    for (Object part : parts) {
      hasher.putString(part.toString(), StandardCharsets.UTF_8);
    }
  }
}
