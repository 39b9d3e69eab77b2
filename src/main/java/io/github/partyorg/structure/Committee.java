package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A Party organisation with units below it (đảng bộ), at one of the {@linkplain Level levels}.
 *
 * <p>It is the organisation, not the committee that it elects, which is its leadership. Below it
 * stand committees of its own level or a lower one, and branches; it lists no members itself. Norms
 * check whether the law of a day allows each level in its place.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Committee extends UnitForm<Committee> permits ImmutableCommittee {

  /** Where the members below are listed, once somebody asked; no attribute, as those tell it. */
  @SuppressWarnings("immutables:incompat") // brought along from version to version
  @Nullable RollHints rolls;

  Committee() {}

  @Override
  abstract Particulars particulars();

  /** {@return the level} */
  public abstract Level level();

  @Override
  public abstract ImmutableList<Unit> children();

  /** {@return the powers of a superior that this committee has been given, or empty if none} */
  public abstract Optional<Delegation> delegation();

  /** {@return the branches directly below, in their order} */
  public final ImmutableList<Branch> branches() {
    return ChildUnits.of(Branch.class, children());
  }

  /** {@return the committees directly below, in their order} */
  public final ImmutableList<Committee> committees() {
    return ChildUnits.of(Committee.class, children());
  }

  @Override
  public final int memberCount() {
    return ChildUnits.sum(children(), Unit::memberCount);
  }

  @Override
  public final int officialMemberCount() {
    return ChildUnits.sum(children(), Unit::officialMemberCount);
  }

  @Override
  public final boolean hasMember(MemberId member) {
    for (Unit child : children()) {
      if (child.hasMember(member)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return true unless a unit is a committee of a higher level than this one, which never stands
   * directly below it; norms check the law of a day}
   *
   * @param unit the unit
   */
  public final boolean holds(Unit unit) {
    return !(unit instanceof Committee committee && committee.level().isAbove(level()));
  }

  @Override
  final Committee withParticulars(Particulars particulars) {
    return ImmutableCommittee.make(particulars, level(), children(), delegation());
  }

  /**
   * {@return this committee with other children}
   *
   * @param children all of its children
   * @throws IllegalArgumentException if a child is of a higher level; names both
   */
  public final Committee withChildren(Iterable<? extends Unit> children) {
    ImmutableList<Unit> all = ImmutableList.copyOf(children);
    // Child units that it already has are not checked again.
    ChildUnits.check(CommonEnds.by(children(), all).restOf(all), this);
    return ImmutableCommittee.make(particulars(), level(), all, delegation());
  }

  /** Returns this committee with another child at a position. */
  final Committee withChild(Unit child, int position) {
    ChildUnits.check(ImmutableList.of(child), this);
    return ImmutableCommittee.make(
        particulars(), level(), ChildUnits.with(child, position, children()), delegation());
  }

  /**
   * {@return this committee at another level, its identity kept}
   *
   * @param level the level
   * @throws IllegalArgumentException if a child is of a higher level; names both
   */
  public final Committee withLevel(Level level) {
    Committee other = ImmutableCommittee.make(particulars(), level, children(), delegation());
    ChildUnits.check(children(), other);
    return other;
  }

  /**
   * {@return the branch that this committee becomes, with an empty roll} It keeps the committee's
   * own data.
   *
   * @throws IllegalArgumentException if units stand below the committee
   */
  public final Branch asBranch() {
    if (!children().isEmpty()) {
      throw new IllegalArgumentException(
          this + " holds " + children() + "; a branch holds no units. End or move them first.");
    }
    return ImmutableBranch.make(
        particulars(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        Optional.empty(),
        BranchForm.ORDINARY,
        Optional.empty());
  }

  /**
   * {@return this committee with other powers of a superior}
   *
   * @param delegation the powers given to it
   */
  public final Committee withDelegation(Delegation delegation) {
    return ImmutableCommittee.make(particulars(), level(), children(), Optional.of(delegation));
  }

  /** {@return this committee without powers of a superior} */
  public final Committee withoutDelegation() {
    return ImmutableCommittee.make(particulars(), level(), children(), Optional.empty());
  }

  /**
   * Starts a committee.
   *
   * @param id the identity
   * @param level the level
   * @param kind its kind
   * @return a builder; a name is required
   */
  public static CommitteeBuilder of(UnitId id, Level level, Kind kind) {
    return new CommitteeBuilder(id, level, kind);
  }

  /**
   * Starts a committee.
   *
   * @param id the text of the id
   * @param level the level
   * @param kind its kind
   * @return a builder; a name is required
   */
  public static CommitteeBuilder of(String id, Level level, Kind kind) {
    return of(UnitId.of(id), level, kind);
  }

  /**
   * Starts the Party of the whole country (toàn Đảng).
   *
   * @param id the text of the id
   * @return a builder; a name is required
   */
  public static CommitteeBuilder national(String id) {
    return of(id, Level.CENTRAL, Kind.COUNTRY);
  }

  /**
   * Starts the organisation of a province or of a city of its rank (đảng bộ tỉnh, thành phố).
   *
   * @param id the text of the id
   * @return a builder; a name is required
   */
  public static CommitteeBuilder province(String id) {
    return of(id, Level.PROVINCIAL, Kind.PROVINCE);
  }

  /**
   * Starts the organisation of a district (đảng bộ huyện), which existed until 30 June 2025.
   *
   * @param id the text of the id
   * @return a builder; a name is required
   */
  public static CommitteeBuilder district(String id) {
    return superior(id, Kind.DISTRICT);
  }

  /**
   * Starts a direct superior of grassroots organisations (cấp trên trực tiếp của tổ chức cơ sở
   * đảng), such as a commune from 1 July 2025 to 25 July 2026.
   *
   * @param id the text of the id
   * @param kind its kind
   * @return a builder; a name is required
   */
  public static CommitteeBuilder superior(String id, Kind kind) {
    return of(id, Level.IMMEDIATE_SUPERIOR, kind);
  }

  /**
   * Starts a grassroots organisation with branches below it (đảng bộ cơ sở).
   *
   * @param id the text of the id
   * @param kind its kind
   * @return a builder; a name is required
   */
  public static CommitteeBuilder grassroots(String id, Kind kind) {
    return of(id, Level.GRASSROOTS, kind);
  }

  /**
   * Starts a section of a grassroots organisation (đảng bộ bộ phận).
   *
   * @param id the text of the id
   * @return a builder; a name is required
   */
  public static CommitteeBuilder section(String id) {
    return affiliated(id, Kind.SECTION);
  }

  /**
   * Starts a committee between a grassroots committee and branches (đảng bộ trực thuộc cơ sở).
   *
   * @param id the text of the id
   * @param kind its kind
   * @return a builder; a name is required
   */
  public static CommitteeBuilder affiliated(String id, Kind kind) {
    return of(id, Level.AFFILIATED, kind);
  }
}
