package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;

/** Questions to a hierarchy about its units and their roles, by the level scheme of a day. */
sealed interface PlaceDirectory permits Hierarchy {

  /** {@return the top unit} */
  Committee root();

  /**
   * {@return a unit and all above it, from the root down}
   *
   * @param id the id of the unit
   * @throws NoSuchUnitException if there is no unit of that id
   */
  ImmutableList<Unit> line(UnitId id);

  /**
   * {@return all units of a type, each superior before its subordinates}
   *
   * @param <U> the class of such units
   * @param type the type
   * @param scheme the level scheme of the day, which gives the role of each unit in its place
   */
  default <U extends Unit> ImmutableList<U> units(UnitType<U> type, LevelScheme scheme) {
    ImmutableList.Builder<U> units = ImmutableList.builder();
    for (Place place : places(scheme)) {
      type.of(place).ifPresent(units::add);
    }
    return units.build();
  }

  /**
   * {@return the grassroots organisations, committees and branches (tổ chức cơ sở đảng)}
   *
   * @param scheme the level scheme of the day
   */
  default ImmutableList<Unit> grassrootsOrganizations(LevelScheme scheme) {
    return units(UnitType.GRASSROOTS_ORGANIZATION, scheme);
  }

  /**
   * {@return all units where they stand, walked as they are asked for}
   *
   * @param scheme the level scheme of the day
   */
  default Iterable<Place> places(LevelScheme scheme) {
    return Place.top(root(), scheme).subtree();
  }

  /**
   * {@return a unit where it stands}
   *
   * @param id the id
   * @param scheme the level scheme of the day
   * @throws NoSuchUnitException if there is no unit of that id
   */
  default Place place(UnitId id, LevelScheme scheme) {
    return Place.of(line(id), scheme);
  }

  /**
   * {@return a unit where it stands}
   *
   * @param id the text of the id
   * @param scheme the level scheme of the day
   * @throws NoSuchUnitException if there is no unit of that id
   */
  default Place place(String id, LevelScheme scheme) {
    return place(UnitId.of(id), scheme);
  }
}
