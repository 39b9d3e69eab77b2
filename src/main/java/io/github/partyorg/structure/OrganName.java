package io.github.partyorg.structure;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;

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
    return beginning(organization)
        .map(from -> BEGINNINGS.get(from) + organization.substring(from.length()))
        .orElse(organization);
  }

  /** Returns the term of a member of the organ, such as <i>huyện ủy viên</i>. */
  static Bilingual memberOf(Unit unit) {
    Bilingual term = Post.COMMITTEE_MEMBER.term();
    if (unit instanceof Branch) {
      return Bilingual.of("chi ủy viên", term.english());
    }
    return beginning(unit.name())
        .map(BEGINNINGS::get)
        .map(organ -> organ.replace("Ban Thường vụ ", "").toLowerCase(Locale.ROOT) + "viên")
        .map(vietnamese -> Bilingual.of(vietnamese, term.english()))
        .orElse(term);
  }

  private static Optional<String> beginning(String organization) {
    return BEGINNINGS.keySet().stream().filter(organization::startsWith).findFirst();
  }
}
