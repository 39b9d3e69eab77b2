package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.Traverser;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A Party organisation (tổ chức đảng): the body of its members, not the organ that leads it, which
 * is its {@linkplain #leadership() leadership}.
 *
 * <p>It is a {@link Committee}, which holds units, or a {@link Branch}, which lists members. What
 * else it is, such as a grassroots organisation, follows from its place and the day: ask its {@link
 * Place}. Immutable: an edit returns another unit that shares what did not change.
 */
public abstract sealed class Unit permits Committee, Branch {

  Unit() {}

  abstract Particulars particulars();

  /** Returns this unit with other particulars. */
  abstract Unit with(Particulars particulars);

  /** {@return the identity, unique in a hierarchy} */
  public final UnitId id() {
    return particulars().id();
  }

  /** {@return the name, not blank} */
  public final String name() {
    return particulars().name();
  }

  /**
   * {@return the official code, or empty if there is none; no two units of a hierarchy share it}
   */
  public final Optional<OfficialCode> code() {
    return particulars().code();
  }

  /** {@return what the unit is formed by (loại hình)} */
  public final Kind kind() {
    return particulars().kind();
  }

  /** {@return the day from which the unit exists, inclusive, or empty if not stated} */
  public final Optional<LocalDate> foundedOn() {
    return particulars().foundedOn();
  }

  /** {@return the organ that leads the unit (cấp ủy), vacant unless stated} */
  public final Leadership leadership() {
    return particulars().leadership();
  }

  /** {@return what superiors have allowed this unit, as recorded} */
  public final ImmutableList<Consent> consents() {
    return particulars().consents();
  }

  /** {@return the units directly below; none below a branch} */
  public abstract ImmutableList<Unit> children();

  /** {@return this unit and all below it, each superior before what is below it} */
  public final Iterable<Unit> subtree() {
    return Traverser.<Unit>forTree(Unit::children).depthFirstPreOrder(this);
  }

  /** {@return the count, by walking over the branches (đảng số)} */
  public abstract int memberCount();

  /** {@return the count, by walking over the branches} */
  public abstract int officialMemberCount();

  /**
   * Says whether a member is listed in this unit or below it.
   *
   * @param member the member's id
   * @return true if a branch here lists the member; by walking over the members
   */
  public abstract boolean hasMember(MemberId member);

  /**
   * Returns those of some members who are listed in this unit or below it.
   *
   * @param members the members' ids
   * @return the members listed here; by walking over the members once, however many are looked for
   */
  public final ImmutableSet<MemberId> membersAmong(Set<MemberId> members) {
    return Roll.among(members, this);
  }

  /**
   * Returns this unit under another name.
   *
   * @param name the name
   * @return the renamed unit, its identity kept
   */
  public Unit withName(String name) {
    return with(particulars().withName(name));
  }

  /**
   * Returns this unit with another official code.
   *
   * @param code the code, or empty for none
   * @return the unit with that code, its identity kept
   */
  public Unit withCode(Optional<OfficialCode> code) {
    return with(particulars().withCode(code));
  }

  /**
   * Returns this unit as another kind.
   *
   * @param kind the kind
   * @return the unit of that kind
   */
  public Unit withKind(Kind kind) {
    return with(particulars().withKind(kind));
  }

  /**
   * Returns this unit with another founding day.
   *
   * @param day the day from which the unit exists, inclusive, or empty if it is not known
   * @return the unit with that day
   */
  public Unit withFoundedOn(Optional<LocalDate> day) {
    return with(particulars().withFoundedOn(day));
  }

  /**
   * Returns this unit under another leadership.
   *
   * @param leadership the leadership
   * @return the unit with that leadership
   */
  public Unit withLeadership(Leadership leadership) {
    return with(particulars().withLeadership(leadership));
  }

  /**
   * Returns this unit with other consents.
   *
   * @param consents all of its consents
   * @return the unit with those consents
   */
  public Unit withConsents(Iterable<? extends Consent> consents) {
    return with(particulars().withConsents(consents));
  }

  /** {@return the name and, in brackets, the id} */
  @Override
  public final String toString() {
    return name() + " [" + id() + "]";
  }
}
