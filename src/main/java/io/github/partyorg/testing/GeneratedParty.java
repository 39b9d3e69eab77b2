package io.github.partyorg.testing;

import static io.github.partyorg.testing.GeneratedMembers.numbered;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import java.util.stream.Stream;

/**
 * Party organisations made up from a seed, from one district to the whole country (dữ liệu giả
 * định): for tests and measurements of applications at their real size.
 *
 * <p>A seed gives the same units on every machine and JDK. Numbers of organisations and members are
 * those that are published of districts and of the country; how members spread over branches is
 * assumed, so that branches stand on both sides of three, nine and thirty members. Most leaderships
 * and consents are as the norms want them, about one in a hundred is not. Everything is dated
 * before 1 January 2025. Members are {@code Đảng viên 0001} and so on; no person is real.
 */
public final class GeneratedParty {

  private static final int PROVINCES = 63;
  private static final int DISTRICTS = 700;

  private GeneratedParty() {}

  /**
   * Returns a district: 59 grassroots organisations, 323 subordinate branches, about 3,500 members.
   *
   * @param seed the seed; each gives another district
   * @return the district
   */
  public static Committee district(long seed) {
    Locality upland = Locality.UPLAND;
    return new GeneratedDistrict("H01", Dice.of(seed), upland, new GeneratedMembers())
        .of(upland.organizationCount(), upland.subordinateCount());
  }

  /**
   * Returns a province of thin, mixed and large districts.
   *
   * @param seed the seed; each gives another province
   * @param districts how many districts it has
   * @return the province
   */
  public static Committee province(long seed, int districts) {
    return province("T01", Dice.of(seed), districts, new GeneratedMembers());
  }

  /**
   * Returns the whole country: 63 provinces, 700 districts, about 52,000 grassroots organisations,
   * 290,000 branches and 5.6 million members.
   *
   * @param seed the seed; each gives another country
   * @return the Party
   */
  public static Committee nation(long seed) {
    return nation(seed, PROVINCES, DISTRICTS);
  }

  /**
   * Returns a country of another size.
   *
   * @param seed the seed; each gives another country
   * @param provinces how many provinces it has, at least one
   * @param districts how many districts all provinces have together
   * @return the Party
   */
  public static Committee nation(long seed, int provinces, int districts) {
    Dice dice = Dice.of(seed);
    GeneratedMembers members = new GeneratedMembers();
    ImmutableList.Builder<Committee> built = ImmutableList.builder();
    for (int at = 0; at < provinces; at++) {
      int own = districts * (at + 1) / provinces - districts * at / provinces;
      built.add(province("T" + numbered(at + 1, 2), dice.fork(), own, members));
    }
    ImmutableList<Committee> all = built.build();
    return Committee.national("TW")
        .name("Đảng")
        .leadership(GeneratedLeaderships.ofSuperior(dice, all, 0, 180, 16))
        .addAll(all)
        .build();
  }

  /**
   * Returns a hierarchy with an exact number of members: a commune, or a district of communes if
   * they are many.
   *
   * @param seed the seed; each gives another hierarchy
   * @param members how many members it has, at least one
   * @return the hierarchy
   * @throws IllegalArgumentException if it would have no member
   */
  public static Hierarchy hierarchy(Seed seed, int members) {
    if (members < 1) {
      throw new IllegalArgumentException(
          "A generated hierarchy of " + members + " members; ask for at least one.");
    }
    return Hierarchy.of(new GeneratedBase(Dice.of(seed.number())).of(members));
  }

  /**
   * Returns hierarchies without end, each from the next seed.
   *
   * @param first the first seed
   * @param members how many members each has, at least one
   * @return the hierarchies
   */
  public static Stream<Hierarchy> hierarchies(Seed first, int members) {
    return Stream.iterate(first, Seed::next).map(seed -> hierarchy(seed, members));
  }

  private static Committee province(String id, Dice dice, int districts, GeneratedMembers members) {
    ImmutableList.Builder<Committee> built = ImmutableList.builder();
    for (int number = 1; number <= districts; number++) {
      built.add(district(id + "." + numbered(number, 2), dice.fork(), members));
    }
    ImmutableList<Committee> all = built.build();
    return Committee.province(id)
        .name("Đảng bộ tỉnh " + id)
        .leadership(GeneratedLeaderships.ofSuperior(dice, all, 2, 50, 15))
        .addAll(all)
        .build();
  }

  /** Returns a district of some sort, a fifth smaller or larger than usual. */
  private static Committee district(String id, Dice dice, GeneratedMembers members) {
    Locality locality = Locality.any(dice);
    int percent = dice.between(80, 120);
    return new GeneratedDistrict(id, dice, locality, members)
        .of(
            locality.organizationCount() * percent / 100,
            locality.subordinateCount() * percent / 100);
  }
}
