package io.github.partyorg.structure;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A type of unit that norms and counts are about (đối tượng áp dụng), such as grassroots
 * organisations: the units of some roles.
 *
 * @param <U> the class of such units: committee, branch or either
 */
public final class UnitType<U extends Unit> implements HasTerm {

  /** All units (tổ chức đảng). */
  public static final UnitType<Unit> UNIT =
      of("tổ chức đảng", "unit", Unit.class, EnumSet.allOf(Role.class));

  /** All committees (đảng bộ). */
  public static final UnitType<Committee> COMMITTEE =
      of(
          "đảng bộ",
          "committee",
          Committee.class,
          EnumSet.range(Role.CENTRAL, Role.AFFILIATED_COMMITTEE));

  /** All branches (chi bộ). */
  public static final UnitType<Branch> BRANCH =
      of(
          "chi bộ",
          "branch",
          Branch.class,
          EnumSet.of(Role.GRASSROOTS_BRANCH, Role.SUBORDINATE_BRANCH));

  /** Organisations directly under the Centre (đảng bộ trực thuộc Trung ương). */
  public static final UnitType<Committee> PROVINCE = of(Role.PROVINCIAL, Committee.class);

  /** Direct superiors of grassroots organisations (cấp trên trực tiếp của tổ chức cơ sở đảng). */
  public static final UnitType<Committee> IMMEDIATE_SUPERIOR =
      of(Role.IMMEDIATE_SUPERIOR, Committee.class);

  /** Grassroots organisations (tổ chức cơ sở đảng): committees and branches. */
  public static final UnitType<Unit> GRASSROOTS_ORGANIZATION =
      of(
          "tổ chức cơ sở đảng",
          "grassroots organisation",
          Unit.class,
          EnumSet.of(Role.GRASSROOTS_COMMITTEE, Role.GRASSROOTS_BRANCH));

  /** Grassroots organisations with branches below them (đảng bộ cơ sở). */
  public static final UnitType<Committee> GRASSROOTS_COMMITTEE =
      of(Role.GRASSROOTS_COMMITTEE, Committee.class);

  /** Committees between a grassroots committee and branches (đảng bộ trực thuộc cơ sở). */
  public static final UnitType<Committee> AFFILIATED_COMMITTEE =
      of(Role.AFFILIATED_COMMITTEE, Committee.class);

  /** Branches that are grassroots organisations (chi bộ cơ sở). */
  public static final UnitType<Branch> GRASSROOTS_BRANCH = of(Role.GRASSROOTS_BRANCH, Branch.class);

  /** All other branches (chi bộ trực thuộc). */
  public static final UnitType<Branch> SUBORDINATE_BRANCH =
      of(Role.SUBORDINATE_BRANCH, Branch.class);

  /** Everything from grassroots organisations down (ở cơ sở). */
  public static final UnitType<Unit> AT_BASE =
      of(
          "tổ chức đảng ở cơ sở",
          "unit at grassroots level",
          Unit.class,
          EnumSet.range(Role.GRASSROOTS_COMMITTEE, Role.SUBORDINATE_BRANCH));

  private final Bilingual term;
  private final Class<U> type;
  private final ImmutableSet<Role> roles;

  private UnitType(Bilingual term, Class<U> type, ImmutableSet<Role> roles) {
    this.term = term;
    this.type = type;
    this.roles = roles;
  }

  private static <U extends Unit> UnitType<U> of(Role role, Class<U> type) {
    return new UnitType<>(role.term(), type, Sets.immutableEnumSet(role));
  }

  private static <U extends Unit> UnitType<U> of(
      String vietnamese, String english, Class<U> type, EnumSet<Role> roles) {
    return new UnitType<>(Bilingual.of(vietnamese, english), type, Sets.immutableEnumSet(roles));
  }

  @Override
  public Bilingual term() {
    return term;
  }

  /** {@return the roles whose units are of this type} */
  public ImmutableSet<Role> roles() {
    return roles;
  }

  /** {@return the class that all units of this type have} */
  public Class<U> unitClass() {
    return type;
  }

  /**
   * {@return true if the role of a unit is one of this type's}
   *
   * @param place the unit and where it stands
   */
  public boolean includes(Place place) {
    return roles.contains(place.role());
  }

  /**
   * {@return a unit as one of this type, or empty if it is of another type}
   *
   * @param place the unit and where it stands
   */
  public Optional<U> of(Place place) {
    return includes(place) ? Optional.of(type.cast(place.unit())) : Optional.empty();
  }

  @Override
  public String toString() {
    return term.english();
  }
}
