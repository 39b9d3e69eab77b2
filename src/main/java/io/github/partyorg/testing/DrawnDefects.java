package io.github.partyorg.testing;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Defect;
import io.github.partyorg.structure.MalformedHierarchyException;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the defects of a hierarchy at the lines of the drawing that they come from. */
final class DrawnDefects {

  private final Map<UnitId, UnitDraft> units = new HashMap<>();
  private final List<String> members = new ArrayList<>();

  /** Of two units with one id the later one is told. */
  DrawnDefects(List<UnitDraft> drafts) {
    for (UnitDraft draft : drafts) {
      if (draft.id != null) {
        units.put(draft.id, draft);
      }
      draft.members().forEach(member -> members.add(member.id().value()));
    }
  }

  void tell(MalformedHierarchyException refused, DrawingErrors errors) {
    for (Defect defect : refused.defects()) {
      UnitId last = defect.places().get(defect.places().size() - 1).unit();
      UnitDraft unit = units.get(last);
      if (unit != null) {
        errors.add(unit.spotOf(defect.subject()), message(defect));
      }
    }
  }

  private Bilingual message(Defect defect) {
    Optional<String> nearest =
        switch (defect.kind()) {
          case UNKNOWN_GUEST, UNKNOWN_HOLDER, STRANGER_AWAY, STRANGER_IN_GROUP ->
              Nearest.of(defect.subject(), members);
          default -> Optional.empty();
        };
    Bilingual told = defect.summary();
    return Bilingual.of(
        told.vietnamese() + nearest.map(id -> "; gần nhất là " + id).orElse("") + ".",
        told.english() + nearest.map(id -> "; the nearest is " + id).orElse("") + ".");
  }
}
