package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * The direct superior of grassroots organisations (cấp ủy cấp trên trực tiếp của tổ chức cơ sở
 * đảng).
 *
 * <p>Until 30 June 2025 that was the district; since 1 July 2025 it is, in a pilot, the commune (QĐ
 * 294-QĐ/TW, 26/5/2025).
 */
public sealed interface ImmediateSuperior extends Superior
    permits DistrictCommittee, CommuneCommittee {

  /**
   * Returns the grassroots organisations directly below.
   *
   * @return the organisations
   */
  ImmutableList<GrassrootsOrganization> organizations();

  /**
   * Returns this unit with other grassroots organisations.
   *
   * @param organizations all of its organisations
   * @return the unit with those organisations
   */
  ImmediateSuperior withOrganizations(Iterable<? extends GrassrootsOrganization> organizations);

  /**
   * Returns in which branch each member below is listed.
   *
   * @return the index, made on the first call and shared by all versions in which nothing changed
   *     below this unit
   */
  @Value.Lazy
  default RollIndex roll() {
    return RollIndex.of(this);
  }

  @Override
  default ImmutableList<GrassrootsOrganization> children() {
    return organizations();
  }

  @Override
  default boolean holds(Unit unit) {
    return unit instanceof GrassrootsOrganization;
  }

  @Override
  default ImmediateSuperior withChildren(Iterable<? extends Unit> children) {
    return withOrganizations(
        Children.of(this, children, organizations(), GrassrootsOrganization.class));
  }
}
