package io.github.partyorg.testing;

import io.github.partyorg.structure.Hierarchy;
import java.util.function.Supplier;

/** The hierarchies that come with the library, by name (dữ liệu mẫu). */
public enum SampleHierarchy {
  /** The district of Tuần Giáo in 2018, before its restructuring. */
  TUAN_GIAO(TuanGiao::in2018),

  /** The district of Tuần Giáo in 2018, after its restructuring. */
  TUAN_GIAO_RESTRUCTURED(TuanGiao::afterRestructuring),

  /** The province of Điện Biên before the reform of 1 July 2025. */
  DIEN_BIEN(DienBien::before2025),

  /** The province of Điện Biên after the reform of 1 July 2025. */
  DIEN_BIEN_REFORMED(DienBien::after2025);

  private final Supplier<Hierarchy> made;

  SampleHierarchy(Supplier<Hierarchy> made) {
    this.made = made;
  }

  /** {@return the hierarchy} */
  public Hierarchy hierarchy() {
    return made.get();
  }
}
