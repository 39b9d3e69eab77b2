package io.github.partyorg.testing;

import io.github.partyorg.structure.Hierarchy;

/** The hierarchies that come with the library, by name (dữ liệu mẫu). */
public enum SampleHierarchy {
  /** A branch below its base committee, on the day of {@link Samples#branch()}. */
  BRANCH,

  /** A base committee of three branches, on the day of {@link Samples#base()}. */
  BASE,

  /** A commune of nine branches and sixty members, on the day of {@link Samples#commune()}. */
  COMMUNE,

  /** All levels by the scheme until 30 June 2025. */
  UNTIL_JUNE_2025,

  /** All levels by the scheme from 1 July 2025. */
  FROM_JULY_2025,

  /** All levels by the scheme from 26 July 2026. */
  FROM_JULY_2026,

  /** The district of Tuần Giáo in 2018, before its restructuring. */
  TUAN_GIAO,

  /** The district of Tuần Giáo in 2018, after its restructuring. */
  TUAN_GIAO_RESTRUCTURED,

  /** The province of Điện Biên before the reform of 1 July 2025. */
  DIEN_BIEN,

  /** The province of Điện Biên after the reform of 1 July 2025. */
  DIEN_BIEN_REFORMED;

  /** {@return the hierarchy} */
  public Hierarchy hierarchy() {
    return switch (this) {
      case BRANCH -> Samples.branch().hierarchy();
      case BASE -> Samples.base().hierarchy();
      case COMMUNE -> Samples.commune().hierarchy();
      case UNTIL_JUNE_2025 -> Samples.untilJune2025().hierarchy();
      case FROM_JULY_2025 -> Samples.fromJuly2025().hierarchy();
      case FROM_JULY_2026 -> Samples.fromJuly2026().hierarchy();
      case TUAN_GIAO -> TuanGiao.in2018();
      case TUAN_GIAO_RESTRUCTURED -> TuanGiao.afterRestructuring();
      case DIEN_BIEN -> DienBien.before2025();
      case DIEN_BIEN_REFORMED -> DienBien.after2025();
    };
  }
}
