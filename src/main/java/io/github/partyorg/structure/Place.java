package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.graph.Traverser;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit in its place (vị trí của tổ chức đảng): with its superior, and its role on a day.
 *
 * <p>Rules, tables and messages get places, because a unit alone does not know its role. Safe for
 * use by several threads.
 */
public final class Place {

  private final Unit unit;
  private final @Nullable Committee superior;
  private final LevelScheme scheme;
  private final @Nullable Nesting nesting;
  private final Role role;

  private Place(Unit unit, @Nullable Committee superior, LevelScheme scheme) {
    this.unit = unit;
    this.superior = superior;
    this.scheme = scheme;
    this.nesting = superior == null ? null : scheme.row(unit, superior);
    this.role =
        unit instanceof Committee committee
            ? Role.of(committee.level())
            : scheme.isGrassroots((Branch) unit, superior, nesting)
                ? Role.GRASSROOTS_BRANCH
                : Role.SUBORDINATE_BRANCH;
  }

  /**
   * {@return the place of the top unit, below nothing}
   *
   * @param unit the unit
   * @param scheme the level scheme of the day
   */
  public static Place top(Unit unit, LevelScheme scheme) {
    return new Place(unit, null, scheme);
  }

  /**
   * {@return the place of a unit}
   *
   * @param superior the unit directly above it
   * @param unit the unit
   * @param scheme the level scheme of the day
   */
  public static Place below(Committee superior, Unit unit, LevelScheme scheme) {
    return new Place(unit, superior, scheme);
  }

  /**
   * {@return the place of a unit}
   *
   * @param line the units from the top down to it, at least one
   * @param scheme the level scheme of the day
   */
  public static Place of(List<Unit> line, LevelScheme scheme) {
    Unit unit = line.get(line.size() - 1);
    return line.size() == 1
        ? top(unit, scheme)
        : below((Committee) line.get(line.size() - 2), unit, scheme);
  }

  /** {@return the places of the units directly below} */
  public Iterable<Place> below() {
    return unit instanceof Committee committee
        ? Iterables.transform(committee.children(), child -> below(committee, child, scheme))
        : ImmutableList.of();
  }

  /** {@return this place and all below it, each superior before what is below it} */
  public Iterable<Place> subtree() {
    return Traverser.<Place>forTree(Place::below).depthFirstPreOrder(this);
  }

  /** {@return the unit} */
  public Unit unit() {
    return unit;
  }

  /** {@return the unit directly above, or empty at the top} */
  public Optional<Committee> superior() {
    return Optional.ofNullable(superior);
  }

  /** {@return the row of the scheme for this place, or empty if there is none} */
  public Optional<Nesting> nesting() {
    return Optional.ofNullable(nesting);
  }

  /** {@return the level scheme of the day} */
  public LevelScheme scheme() {
    return scheme;
  }

  /**
   * {@return true if the scheme has a row for this place; at the top, if it has a row for such a
   * unit anywhere}
   */
  public boolean isForeseen() {
    return superior == null ? scheme.knows(unit) : nesting != null || scheme.rows().isEmpty();
  }

  /** {@return the role of the unit here} */
  public Role role() {
    return role;
  }

  /** {@return true if the unit is a grassroots organisation here (tổ chức cơ sở đảng)} */
  public boolean isGrassroots() {
    return role().isGrassroots();
  }

  /** {@return the term for such a unit on the day, such as chi bộ cơ sở} */
  public Bilingual term() {
    return scheme.term(unit, role, nesting);
  }

  /** {@return the unit and its term} */
  @Override
  public String toString() {
    return unit + ", " + term().english();
  }
}
