package io.github.partyorg.testing;

import static io.github.partyorg.testing.GeneratedMembers.numbered;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.UnitId;
import java.util.Collection;
import java.util.List;

/** A commune of Điện Biên before July 2025 and the one that took it in: a row of the data. */
record RegroupedCommune(
    String districtId,
    String districtName,
    String oldId,
    String oldName,
    Kind oldKind,
    String newId,
    String newName,
    Kind newKind) {

  /** The types of administrative units as they begin names in the data, and within a name. */
  private static final ImmutableMap<String, String> TYPES =
      ImmutableMap.of(
          "Thành phố ", "thành phố ",
          "Thị Xã ", "thị xã ",
          "Thị trấn ", "thị trấn ",
          "Huyện ", "huyện ",
          "Phường ", "phường ",
          "Xã ", "xã ");

  private static final ImmutableMap<String, Kind> KINDS =
      ImmutableMap.of("Xã", Kind.COMMUNE, "Phường", Kind.WARD, "Thị trấn", Kind.TOWN);

  static ImmutableList<RegroupedCommune> all() {
    return Row.read("dien-bien-2025.csv").stream()
        .map(RegroupedCommune::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static RegroupedCommune of(Row row) {
    return new RegroupedCommune(
        "DB-H" + row.text("oldDistrictCode"),
        organization(row.text("oldDistrict")),
        "DB-X" + row.text("oldCommuneCode"),
        organization(row.text("oldCommune")),
        kind(row, "oldCommuneType"),
        "DB-M" + row.text("newCommuneCode"),
        organization(row.text("newCommune")),
        kind(row, "newCommuneType"));
  }

  private static Kind kind(Row row, String column) {
    Kind kind = KINDS.get(row.text(column));
    if (kind == null) {
      throw new IllegalStateException("No kind is known for the " + column + " of " + row);
    }
    return kind;
  }

  /** Returns the ids of the earlier communes that some communes come from. */
  static List<UnitId> oldIds(Collection<RegroupedCommune> communes) {
    return communes.stream().map(commune -> UnitId.of(commune.oldId())).toList();
  }

  /** Returns the ids of the branches of one number in the earlier communes of some communes. */
  static List<UnitId> oldBranches(Collection<RegroupedCommune> communes, int number) {
    return communes.stream()
        .map(commune -> UnitId.of(commune.oldId() + "." + numbered(number, 2)))
        .toList();
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
