package io.github.partyorg.benchmark;

import io.github.partyorg.benchmark.Rows.UnitRow;
import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The floor of loading: nested records that check nothing and find nothing. */
final class BareLoading {

  /** A unit, with what its row says. */
  record BareUnit(UnitRow row, List<BareMember> members, List<BareUnit> children) {}

  /** A member. */
  record BareMember(
      String id,
      String name,
      Standing standing,
      Participation participation,
      @Nullable Occupation occupation,
      @Nullable LocalDate admittedOn,
      @Nullable LocalDate officialSince) {}

  private final Map<String, List<BareMember>> rolls = new HashMap<>();
  private final Map<String, List<UnitRow>> below = new HashMap<>();

  private BareLoading() {}

  static BareUnit root(Rows rows) {
    BareLoading loading = new BareLoading();
    for (UnitRow row : rows.units()) {
      if (row.superior() != null) {
        loading.below.computeIfAbsent(row.superior(), id -> new ArrayList<>()).add(row);
      }
    }
    rows.readMembers(
        (id, branch, name, standing, participation, occupation, admitted, official) ->
            loading
                .rolls
                .computeIfAbsent(branch, key -> new ArrayList<>())
                .add(
                    new BareMember(
                        id,
                        name,
                        standing,
                        participation,
                        occupation,
                        Days.of(admitted),
                        Days.of(official))));
    return loading.unit(rows.units().get(0));
  }

  private BareUnit unit(UnitRow row) {
    List<BareUnit> children = new ArrayList<>();
    below.getOrDefault(row.id(), List.of()).forEach(child -> children.add(unit(child)));
    return new BareUnit(row, List.copyOf(rolls.getOrDefault(row.id(), List.of())), children);
  }
}
