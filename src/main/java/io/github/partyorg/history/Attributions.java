package io.github.partyorg.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Place;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Assigns figures of units and members of other days to the units of one day (quy số liệu năm trước
 * về tổ chức đảng hiện có).
 *
 * <p>It is only a criterion. Figures sorted by it stay complete: those without a single unit form a
 * group for each reason. A unit goes to the one unit that stands for it, never in shares; a member
 * goes where the member is listed.
 */
public final class Attributions {

  private final Chronicle chronicle;
  private final LocalDate day;
  private final Hierarchy hierarchy;
  private final UnitType<?> level;
  private final LevelScheme scheme;
  private final UnitId top;

  private Attributions(
      Chronicle chronicle, LocalDate day, UnitType<?> level, LevelScheme scheme, UnitId top) {
    this.chronicle = chronicle;
    this.day = day;
    this.hierarchy = chronicle.asOf(day);
    this.level = level;
    this.scheme = scheme;
    this.top = top;
  }

  /**
   * Attributes to the units of a day: a unit to its successor on that day, a member to the branch.
   *
   * @param day the day; decisions that take effect on it are carried out
   * @param chronicle the chronicle, which knows the fate of units
   * @return the attributions
   * @throws IllegalArgumentException if the day is before the chronicle's first
   */
  public static Attributions on(LocalDate day, Chronicle chronicle) {
    return new Attributions(
        chronicle, day, UnitType.UNIT, LevelScheme.plain(), chronicle.first().root().id());
  }

  /**
   * Attributes to the units of one level. A unit divided within one unit of the level is attributed
   * to that unit.
   *
   * @param type the level, such as grassroots organisations
   * @param levels the level scheme of the day, which gives the role of each unit in its place
   * @return the attributions to the lowest unit of that type at or above the successor of a unit,
   *     or the branch of a member
   */
  public Attributions at(UnitType<?> type, LevelScheme levels) {
    return new Attributions(chronicle, day, type, levels, top);
  }

  /**
   * Attributes to one unit and those below it, such as the organisations of one district.
   *
   * @param unit the id of a unit of the day
   * @return the attributions to it and to what is below it; all other figures are {@link
   *     Unattributed#ELSEWHERE}
   * @throws io.github.partyorg.structure.NoSuchUnitException if there is no such unit on the day
   */
  public Attributions within(UnitId unit) {
    return new Attributions(chronicle, day, level, scheme, hierarchy.require(unit).id());
  }

  /** {@return an attribution to each unit of the level, each superior before its subordinates} */
  public ImmutableList<Attribution> targets() {
    return Streams.stream(hierarchy.place(top, scheme).subtree())
        .filter(level::includes)
        .map(place -> new Attribution.To(place.unit().id()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Attributes a unit.
   *
   * @param unit a unit that the chronicle knows on any day
   * @return the unit for its figures, or the reason why there is none
   * @throws IllegalArgumentException if no unit of the chronicle ever had its id
   */
  public Attribution ofUnit(Unit unit) {
    Resolution resolution = chronicle.resolve(unit.id(), day);
    if (resolution instanceof Resolution.NotYetBegun) {
      return Unattributed.NOT_YET_BEGUN;
    }
    if (resolution instanceof Resolution.Gone) {
      return Unattributed.ENDED;
    }
    return resolution instanceof Resolution.Divided divided && !divided.lost().isEmpty()
        ? Unattributed.PARTLY_ENDED
        : lifted(resolution.shares().keySet());
  }

  /**
   * Attributes a member.
   *
   * @param member a member of any day
   * @return the unit for the member's figures, or the reason why there is none
   */
  public Attribution ofMember(Member member) {
    Optional<Branch> branch = hierarchy.branchOf(member.id());
    return branch.isEmpty() ? Unattributed.NOT_LISTED : lifted(ImmutableSet.of(branch.get().id()));
  }

  /** Returns the one unit of the level above all of these, if it is one. */
  private Attribution lifted(ImmutableSet<UnitId> units) {
    ImmutableSet<Attribution> places =
        units.stream().map(this::placeOf).collect(ImmutableSet.toImmutableSet());
    return places.size() == 1 ? places.iterator().next() : Unattributed.DIVIDED;
  }

  private Attribution placeOf(UnitId unit) {
    ImmutableList<Unit> line = hierarchy.line(unit);
    for (int length = line.size(); length > 0; length--) {
      Place above = Place.of(line.subList(0, length), scheme);
      if (level.includes(above)) {
        return isWithin(line.subList(0, length))
            ? new Attribution.To(above.unit().id())
            : Unattributed.ELSEWHERE;
      }
    }
    return Unattributed.OUTSIDE_LEVEL;
  }

  private boolean isWithin(ImmutableList<Unit> line) {
    return line.stream().anyMatch(unit -> unit.id().equals(top));
  }

  /**
   * Names an attribution, as a row of a table does.
   *
   * @param attribution an attribution to a unit of the day, or a reason
   * @return the unit with its id, or the reason
   */
  public Bilingual nameOf(Attribution attribution) {
    if (attribution instanceof Attribution.To to) {
      String unit = hierarchy.require(to.unit()).toString();
      return Bilingual.of(unit, unit);
    }
    return attribution.term();
  }
}
