package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.Traverser;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A Party organisation at any level (tổ chức đảng): the body of its members, not the organ that
 * leads it, which is its {@linkplain #leadership() leadership}.
 *
 * <p>Units nest, and what may stand below what is said by their types. All are immutable: an edit
 * returns another unit that shares what did not change.
 */
public sealed interface Unit permits Superior, GrassrootsOrganization, Branch {

  /**
   * Returns the identity.
   *
   * @return the id, unique in a hierarchy
   */
  UnitId id();

  /**
   * Returns the name.
   *
   * @return the name, not blank
   */
  String name();

  /**
   * Returns the day from which the unit exists.
   *
   * @return the day, inclusive, or empty if not stated
   */
  Optional<LocalDate> foundedOn();

  /**
   * Returns the organ that leads the unit (cấp ủy).
   *
   * @return the leadership, vacant unless stated
   */
  @Value.Default
  default Leadership leadership() {
    return Leadership.vacant();
  }

  /**
   * Returns what superiors have allowed this unit.
   *
   * @return the recorded consents
   */
  ImmutableList<Consent> consents();

  /**
   * Returns the term for this type of unit.
   *
   * @return the term, without article, in lower case
   */
  Bilingual term();

  /**
   * Returns the units directly below.
   *
   * @return the children; none below a branch
   */
  ImmutableList<? extends Unit> children();

  /**
   * Returns this unit and all below it.
   *
   * @return the units, each superior before what is below it
   */
  default Iterable<Unit> subtree() {
    return Traverser.<Unit>forTree(Unit::children).depthFirstPreOrder(this);
  }

  /**
   * Counts the members of the unit (đảng số): official and probationary, exempted ones included,
   * guests left out.
   *
   * @return the count, by walking over the branches
   */
  default int memberCount() {
    int count = 0;
    for (Unit child : children()) {
      count += child.memberCount();
    }
    return count;
  }

  /**
   * Counts the official members of the unit, exempted ones included, guests left out.
   *
   * @return the count, by walking over the branches
   */
  default int officialMemberCount() {
    int count = 0;
    for (Unit child : children()) {
      count += child.officialMemberCount();
    }
    return count;
  }

  /**
   * Says whether a member is listed in this unit or below it.
   *
   * @param member the member's id
   * @return true if a branch here lists the member; by walking over the members
   */
  default boolean hasMember(MemberId member) {
    for (Unit child : children()) {
      if (child.hasMember(member)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns those of some members who are listed in this unit or below it.
   *
   * @param members the members' ids
   * @return who is listed here; by walking over the members once, however many are looked for
   */
  default ImmutableSet<MemberId> membersAmong(Set<MemberId> members) {
    return Roll.among(members, this);
  }

  /**
   * Returns this unit under another name.
   *
   * @param name the name
   * @return the renamed unit, its identity kept
   */
  Unit withName(String name);

  /**
   * Returns this unit with another founding day.
   *
   * @param foundedOn the day from which the unit exists, inclusive
   * @return the unit with that day
   */
  Unit withFoundedOn(LocalDate foundedOn);

  /**
   * Returns this unit under another leadership.
   *
   * @param leadership the leadership
   * @return the unit with that leadership
   */
  Unit withLeadership(Leadership leadership);

  /**
   * Returns this unit with other consents.
   *
   * @param consents all of its consents
   * @return the unit with those consents
   */
  Unit withConsents(Iterable<? extends Consent> consents);
}
