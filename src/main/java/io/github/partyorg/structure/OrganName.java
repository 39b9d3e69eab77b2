package io.github.partyorg.structure;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * The name of the organ that decides for an organisation (tên cơ quan ban hành): an organisation
 * issues nothing, its committee or standing committee does.
 */
final class OrganName {

  /** The beginning of the organ's name by that of the organisation's, the longest first. */
  private static final ImmutableMap<String, String> BEGINNINGS =
      ImmutableMap.of(
          "Đảng bộ thành phố ", "Ban Thường vụ Thành ủy ",
          "Đảng bộ thị xã ", "Ban Thường vụ Thị ủy ",
          "Đảng bộ huyện ", "Ban Thường vụ Huyện ủy ",
          "Đảng bộ tỉnh ", "Ban Thường vụ Tỉnh ủy ",
          "Đảng bộ quận ", "Ban Thường vụ Quận ủy ",
          "Đảng bộ ", "Đảng ủy ");

  private OrganName() {}

  /**
   * Returns the name of the organ; a name that begins otherwise, as of a branch, stays as it is.
   */
  static String of(String organization) {
    for (Map.Entry<String, String> beginning : BEGINNINGS.entrySet()) {
      if (organization.startsWith(beginning.getKey())) {
        return beginning.getValue() + organization.substring(beginning.getKey().length());
      }
    }
    return organization;
  }
}
