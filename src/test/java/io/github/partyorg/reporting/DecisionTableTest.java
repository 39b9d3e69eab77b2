package io.github.partyorg.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTableTest {

  private static String table(String name, String issuer) {
    Hierarchy hierarchy =
        Drawing.hierarchy(
            """
            X    %s           district
              A  Chi bộ bản A  village
            """
                .formatted(name));
    Plan plan =
        Minutes.plan(
            """
            Decision 1-QĐ of %s, in force 2018-07-01
              Rename A to "Chi bộ bản B"
            """
                .formatted(issuer));
    return DecisionTable.of(plan, hierarchy, Locale.forLanguageTag("vi"));
  }

  @ParameterizedTest
  @CsvSource({
    "Đảng bộ tỉnh Điện Biên, Ban Thường vụ Tỉnh ủy Điện Biên",
    "Đảng bộ thành phố Huế, Ban Thường vụ Thành ủy Huế",
    "Đảng bộ huyện Tuần Giáo, Ban Thường vụ Huyện ủy Tuần Giáo",
    "Đảng bộ thị xã Mường Lay, Ban Thường vụ Thị ủy Mường Lay",
    "Đảng bộ thị trấn Tuần Giáo, Đảng ủy thị trấn Tuần Giáo",
    "Đảng bộ xã Phình Sáng, Đảng ủy xã Phình Sáng",
    "Hội làm vườn, Hội làm vườn"
  })
  void a_decision_is_issued_by_an_organ_not_by_an_organisation(String unit, String organ) {
    assertThat(table(unit, "X")).contains("1/7/2018   " + organ + "   ");
  }

  @Test
  void a_branch_and_a_unit_elsewhere_issue_under_their_own_name() {
    assertThat(table("Đảng bộ huyện X", "A")).contains("1/7/2018   Chi bộ bản A   ");
    assertThat(table("Đảng bộ huyện X", "Z")).contains("1/7/2018   Z   ");
  }
}
