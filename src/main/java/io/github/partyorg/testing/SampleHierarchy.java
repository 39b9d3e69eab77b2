package io.github.partyorg.testing;

import io.github.partyorg.structure.Hierarchy;

/** The hierarchies that come with the library, by name (dữ liệu mẫu). */
public enum SampleHierarchy {
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
      case TUAN_GIAO -> TuanGiao.in2018();
      case TUAN_GIAO_RESTRUCTURED -> TuanGiao.afterRestructuring();
      case DIEN_BIEN -> DienBien.before2025();
      case DIEN_BIEN_REFORMED -> DienBien.after2025();
    };
  }
}
