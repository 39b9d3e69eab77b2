package io.github.partyorg.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;

/**
 * The Party organisation of Điện Biên province around the reform of 1 July 2025 (Đảng bộ tỉnh Điện
 * Biên): 10 districts and 129 communes become 45 communes directly under the province.
 *
 * <p>Which commune went into which is real data of administrative units; that Party organisations
 * correspond to them is an analogy. Branches and members are generated from a seed, at about the
 * size of the province; {@code docs/sample.md} lists the assumptions.
 */
public final class DienBien {

  private static final long SEED = 2025;

  private DienBien() {}

  /** {@return the province before the reform (trước ngày 1/7/2025): 10 districts, 129 communes} */
  public static Hierarchy before2025() {
    return Before.HIERARCHY;
  }

  /**
   * {@return the reform as one plan (đề án sắp xếp), all of it effective on 1 July 2025: decisions
   * of the province, of the new communes and of the districts that end}
   */
  public static Plan plan2025() {
    return Signed.PLAN;
  }

  /** {@return the province after the reform (từ ngày 1/7/2025): 45 communes and no district} */
  public static Hierarchy after2025() {
    return plan2025().applyTo(before2025()).after();
  }

  /** {@return the ids of the 129 by the ids of the 45, in the order of the data} */
  public static ImmutableListMultimap<UnitId, UnitId> regroupings() {
    ImmutableListMultimap.Builder<UnitId, UnitId> regroupings = ImmutableListMultimap.builder();
    Data.COMMUNES.forEach(
        commune -> regroupings.put(UnitId.of(commune.newId()), UnitId.of(commune.oldId())));
    return regroupings.build();
  }

  /** Holds the data, read when first asked for. */
  private static final class Data {
    static final ImmutableList<RegroupedCommune> COMMUNES = RegroupedCommune.all();
  }

  /** Holds the hierarchy, made when first asked for. */
  private static final class Before {
    static final Hierarchy HIERARCHY =
        Hierarchy.of(new DienBienBefore(SEED).province(Data.COMMUNES));
  }

  /** Holds the plan, written when first asked for. */
  private static final class Signed {
    static final Plan PLAN = new DienBienReform(before2025(), Data.COMMUNES).plan();
  }
}
