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
 * <p>It is a {@link Committee}, which holds units, or a {@link Branch}, which lists members. Its
 * role, such as grassroots organisation, depends on its place and the day: ask its {@link Place}.
 * Immutable: an edit returns another unit that shares unchanged parts.
 */
public sealed interface Unit permits UnitForm {

  /** {@return the identity, unique in a hierarchy} */
  UnitId id();

  /** {@return the name, not blank} */
  String name();

  /**
   * {@return the official code, or empty if there is none; no two units of a hierarchy share it}
   */
  Optional<OfficialCode> code();

  /** {@return the kind (loại hình)} */
  Kind kind();

  /** {@return the day from which the unit exists, inclusive, or empty if not stated} */
  Optional<LocalDate> foundedOn();

  /** {@return the organ that leads the unit (cấp ủy), vacant unless stated} */
  Leadership leadership();

  /**
   * {@return the name of the organ that decides for the unit (cơ quan ban hành): <i>Ban Thường vụ
   * Huyện ủy Tuần Giáo</i> for <i>Đảng bộ huyện Tuần Giáo</i>; the unit's own name for a branch,
   * and for a unit with a name that does not begin with <i>Đảng bộ</i>}
   */
  default String organName() {
    return OrganName.of(name());
  }

  /**
   * {@return the term of a post in this unit: a committee member is <i>chi ủy viên</i> in a branch
   * and <i>đảng ủy viên</i>, <i>huyện ủy viên</i> or <i>tỉnh ủy viên</i> above, by the name of the
   * unit}
   *
   * @param post the post
   */
  default Bilingual termOf(Post post) {
    return post == Post.COMMITTEE_MEMBER ? OrganName.memberOf(this) : post.term();
  }

  /** {@return the consents of superiors to this unit, as recorded} */
  ImmutableList<Consent> consents();

  /** {@return the units directly below; none below a branch} */
  ImmutableList<Unit> children();

  /** {@return this unit and all below it, each superior before its subordinates} */
  default Iterable<Unit> subtree() {
    return Traverser.<Unit>forTree(Unit::children).depthFirstPreOrder(this);
  }

  /** {@return the count, by walking over the branches (đảng số)} */
  int memberCount();

  /** {@return the count, by walking over the branches} */
  int officialMemberCount();

  /**
   * {@return true if a member is listed in this unit or below it; by walking over the members}
   *
   * @param member the member's id
   */
  boolean hasMember(MemberId member);

  /**
   * {@return the given members that are listed in this unit or below it; by walking over the
   * members once, however many are looked for}
   *
   * @param members the members' ids
   */
  default ImmutableSet<MemberId> membersAmong(Set<MemberId> members) {
    return Roll.among(members, this);
  }

  /**
   * {@return this unit under another name, its identity kept}
   *
   * @param name the name
   */
  Unit withName(String name);

  /**
   * {@return this unit with another official code, its identity kept}
   *
   * @param code the code
   */
  Unit withCode(OfficialCode code);

  /** {@return this unit without an official code} */
  Unit withoutCode();

  /**
   * {@return this unit as another kind}
   *
   * @param kind the kind
   */
  Unit withKind(Kind kind);

  /**
   * {@return this unit with another founding day}
   *
   * @param day the day from which the unit exists, inclusive
   */
  Unit withFoundedOn(LocalDate day);

  /** {@return this unit with an unknown founding day} */
  Unit withoutFoundedOn();

  /**
   * {@return this unit under another leadership}
   *
   * @param leadership the leadership
   */
  Unit withLeadership(Leadership leadership);

  /**
   * {@return this unit with other consents}
   *
   * @param consents all of its consents
   */
  Unit withConsents(Iterable<? extends Consent> consents);
}
