package io.github.partyorg.activity;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The district that the tests of this package share. */
final class Communes {

  static final LocalDate DAY = LocalDate.of(2021, 3, 5);

  static final Hierarchy DISTRICT =
      Drawing.hierarchy(
          """
          H      Đảng bộ huyện H  district
            X    Đảng bộ xã X     commune  congress 2021-03-05; secretary M1
              A  Chi bộ bản A     village  M1 M2 M3 M4 M5 M6 M7~
                - congress 2021-03-05
                - secretary M1, deputy secretary M2, committee member M1 M2 M3
              B  Chi bộ bản B     village  M11 M12 M13 M14
            Y    Đảng bộ xã Y     commune
              C  Chi bộ bản C     village  M21 M22 M23
          """);

  private Communes() {}

  static ImmutableList<MemberId> ids(String... ids) {
    return Stream.of(ids).map(MemberId::of).collect(ImmutableList.toImmutableList());
  }
}
