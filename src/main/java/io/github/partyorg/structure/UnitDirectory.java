package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** Questions to a hierarchy about its units (danh mục tổ chức đảng), by id, code or name. */
sealed interface UnitDirectory permits Hierarchy {

  /** {@return the top unit} */
  Committee root();

  /** {@return the count, at no cost} */
  int unitCount();

  /**
   * {@return true if there is a unit of an id}
   *
   * @param id the id
   */
  boolean has(UnitId id);

  /**
   * {@return true if there is a unit of an id}
   *
   * @param id the text of the id
   */
  default boolean has(String id) {
    return has(UnitId.of(id));
  }

  /**
   * {@return the unit of an id, or empty if there is none; by walking down its path}
   *
   * @param id the id
   */
  Optional<Unit> unit(UnitId id);

  /**
   * {@return the unit of an id, or empty if there is none}
   *
   * @param id the text of the id
   */
  default Optional<Unit> unit(String id) {
    return unit(UnitId.of(id));
  }

  /**
   * {@return the unit of an id, which must be there}
   *
   * @param id the id
   * @throws NoSuchUnitException if there is no unit of that id
   */
  default Unit require(UnitId id) {
    return unit(id).orElseThrow(() -> NoSuchUnitException.unknown(id, root()));
  }

  /**
   * {@return the unit of an id, which must be there}
   *
   * @param id the text of the id
   * @throws NoSuchUnitException if there is no unit of that id
   */
  default Unit require(String id) {
    return require(UnitId.of(id));
  }

  /**
   * {@return the committee of an id}
   *
   * @param id the id
   * @throws NoSuchUnitException if there is no unit of that id, or it is a branch
   */
  default Committee committee(UnitId id) {
    if (require(id) instanceof Committee committee) {
      return committee;
    }
    throw NoSuchUnitException.isBranch(require(id), path(id));
  }

  /**
   * {@return the committee of an id}
   *
   * @param id the text of the id
   * @throws NoSuchUnitException if there is no unit of that id, or it is a branch
   */
  default Committee committee(String id) {
    return committee(UnitId.of(id));
  }

  /**
   * {@return the branch of an id}
   *
   * @param id the id
   * @throws NoSuchUnitException if there is no unit of that id, or it is a committee
   */
  default Branch branch(UnitId id) {
    if (require(id) instanceof Branch branch) {
      return branch;
    }
    throw NoSuchUnitException.isCommittee(require(id), path(id));
  }

  /**
   * {@return the branch of an id}
   *
   * @param id the text of the id
   * @throws NoSuchUnitException if there is no unit of that id, or it is a committee
   */
  default Branch branch(String id) {
    return branch(UnitId.of(id));
  }

  /**
   * {@return the units that bear an official code: at most one, except between the orders of one
   * day}
   *
   * @param code the code
   */
  ImmutableSet<UnitId> bearersOf(OfficialCode code);

  /**
   * {@return the unit that bears an official code, or empty if none does; between the orders of one
   * day the first of two}
   *
   * @param code the code
   */
  default Optional<Unit> coded(OfficialCode code) {
    return bearersOf(code).stream().findFirst().flatMap(this::unit);
  }

  /**
   * {@return the unit that bears an official code, or empty if none does}
   *
   * @param code the text of the code
   */
  default Optional<Unit> coded(String code) {
    return coded(OfficialCode.of(code));
  }

  /**
   * {@return the name of a unit with the id, for sentences; the id alone if there is no such unit}
   *
   * @param id the id
   */
  default String label(UnitId id) {
    return unit(id).map(Unit::toString).orElseGet(id::value);
  }

  /**
   * Returns the units of a name. Case, spaces and the ways of encoding Vietnamese letters, {@code
   * Ð} for {@code Đ} among them, make no difference.
   *
   * @param name the name
   * @return the units so named, by walking over all units
   */
  default ImmutableList<Unit> unitsNamed(String name) {
    return Names.among(units(), Unit::name, name);
  }

  /**
   * {@return a unit and all above it, from the root down (cấp trên của một tổ chức đảng)}
   *
   * @param id the id of the unit
   * @throws NoSuchUnitException if there is no unit of that id
   */
  ImmutableList<Unit> line(UnitId id);

  /**
   * {@return a unit and all above it, from the root down}
   *
   * @param id the text of the id of the unit
   * @throws NoSuchUnitException if there is no unit of that id
   */
  default ImmutableList<Unit> line(String id) {
    return line(UnitId.of(id));
  }

  /**
   * {@return the place of a unit: the path from the root}
   *
   * @param id the id
   * @throws NoSuchUnitException if there is no unit of that id
   */
  UnitPath path(UnitId id);

  /**
   * {@return the place of a unit: the path from the root}
   *
   * @param id the text of the id
   * @throws NoSuchUnitException if there is no unit of that id
   */
  default UnitPath path(String id) {
    return path(UnitId.of(id));
  }

  /**
   * {@return the unit directly above another, or empty for the root and for an unknown id}
   *
   * @param id the id of the unit below
   */
  default Optional<Committee> superiorOf(UnitId id) {
    if (!has(id) || id.equals(root().id())) {
      return Optional.empty();
    }
    ImmutableList<Unit> line = line(id);
    return Optional.of((Committee) line.get(line.size() - 2));
  }

  /**
   * {@return the unit directly above another, or empty for the root and for an unknown id}
   *
   * @param id the text of the id of the unit below
   */
  default Optional<Committee> superiorOf(String id) {
    return superiorOf(UnitId.of(id));
  }

  /** {@return all units, each superior before its subordinates, found lazily} */
  default Iterable<Unit> units() {
    return root().subtree();
  }

  /** {@return all branches, in the order of the units} */
  default ImmutableList<Branch> branches() {
    ImmutableList.Builder<Branch> branches = ImmutableList.builder();
    for (Unit unit : units()) {
      if (unit instanceof Branch branch) {
        branches.add(branch);
      }
    }
    return branches.build();
  }
}
