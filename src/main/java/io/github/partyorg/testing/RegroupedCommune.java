package io.github.partyorg.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.structure.GrassrootsKind;

/** A commune of Điện Biên before July 2025 and the one that took it in: a row of the data. */
record RegroupedCommune(
    String districtId,
    String districtName,
    String oldId,
    String oldName,
    GrassrootsKind oldKind,
    String newId,
    String newName) {

  /** The types of administrative units as they begin names in the data, and within a name. */
  private static final ImmutableMap<String, String> TYPES =
      ImmutableMap.of(
          "Thành phố ", "thành phố ",
          "Thị Xã ", "thị xã ",
          "Thị trấn ", "thị trấn ",
          "Huyện ", "huyện ",
          "Phường ", "phường ",
          "Xã ", "xã ");

  private static final ImmutableMap<String, GrassrootsKind> KINDS =
      ImmutableMap.of(
          "Xã", GrassrootsKind.COMMUNE,
          "Phường", GrassrootsKind.WARD,
          "Thị trấn", GrassrootsKind.TOWN);

  static ImmutableList<RegroupedCommune> all() {
    return Row.read("dien-bien-2025.csv").stream()
        .map(RegroupedCommune::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static RegroupedCommune of(Row row) {
    GrassrootsKind kind = KINDS.get(row.text("oldCommuneType"));
    if (kind == null) {
      throw new IllegalStateException("No kind of organisation is known for " + row);
    }
    return new RegroupedCommune(
        "DB-H" + row.text("oldDistrictCode"),
        organization(row.text("oldDistrict")),
        "DB-X" + row.text("oldCommuneCode"),
        organization(row.text("oldCommune")),
        kind,
        "DB-M" + row.text("newCommuneCode"),
        organization(row.text("newCommune")));
  }

  private static String organization(String administrativeUnit) {
    for (String type : TYPES.keySet()) {
      if (administrativeUnit.startsWith(type)) {
        return "Đảng bộ " + TYPES.get(type) + administrativeUnit.substring(type.length());
      }
    }
    throw new IllegalStateException(administrativeUnit + " begins with none of " + TYPES.keySet());
  }
}
