package io.github.partyorg.testing.notation;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Defect;
import io.github.partyorg.structure.MalformedHierarchyException;
import io.github.partyorg.structure.Nearest;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the defects of a hierarchy at the lines of the drawing that they come from. */
final class DrawnDefects {

  private final ListMultimap<UnitId, UnitDraft> units = ArrayListMultimap.create();
  private final List<String> members = new ArrayList<>();

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
      errors.add(spot(units.get(last), defect.subject()), message(defect));
    }
  }

  /** Returns where a subject is named by the last of the units of one id that names it. */
  private static Spot spot(List<UnitDraft> doubled, String subject) {
    for (UnitDraft unit : Lists.reverse(doubled)) {
      if (unit.names(subject)) {
        return unit.spotOf(subject);
      }
    }
    return doubled.get(doubled.size() - 1).spot();
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
