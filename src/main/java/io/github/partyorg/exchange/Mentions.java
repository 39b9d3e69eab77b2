package io.github.partyorg.exchange;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what a record mentions, a unit, a branch or a member, and tells what is not there. */
final class Mentions {

  private final UnitTree units;
  private final Ledger members;

  Mentions(UnitTree units, Ledger members) {
    this.units = units;
    this.members = members;
  }

  /** Returns true if a sheet of members has the id. */
  boolean lists(MemberId member) {
    return members.has(member, member.value());
  }

  Optional<UnitDraft> unit(Cells cells, Field field) {
    Optional<UnitId> id = cells.id(field, UnitId::of);
    return id.isEmpty() || cells.row().isShifted()
        ? Optional.empty()
        : units.find(id.get().value(), cells.row().origin(), field, DefectCode.UNKNOWN_UNIT);
  }

  /** Returns the branch of the record; tells a committee. */
  Optional<UnitDraft> branch(Cells cells) {
    Optional<UnitDraft> unit = unit(cells, Field.BRANCH);
    if (unit.isPresent() && !unit.get().isBranch()) {
      cells.tell(
          DefectCode.MEMBERS_IN_COMMITTEE, Field.BRANCH, RowType.MEMBERS.header(Field.BRANCH));
      return Optional.empty();
    }
    return unit;
  }

  /** Returns the id of a member; tells an unknown one. */
  Optional<MemberId> member(Cells cells) {
    Optional<MemberId> id = cells.id(Field.MEMBER, MemberId::of);
    if (id.isPresent() && !members.has(id.get(), cells.row().text(Field.MEMBER))) {
      unknown(cells, id.get());
      return Optional.empty();
    }
    return id;
  }

  private void unknown(Cells cells, MemberId id) {
    CellPlace place = cells.row().origin().place(Field.MEMBER);
    @Nullable String like = members.like(id.value());
    if (like == null) {
      cells.tellId(DefectCode.UNKNOWN_MEMBER.at(place, id.value()), members::all);
    } else {
      cells.tell(DefectCode.SIMILAR_IDS.at(place, id.value(), like).proposing(like));
    }
  }

  static void doubled(Cells cells, MemberId member, Bilingual other) {
    cells.tell(
        DefectCode.DOUBLED_RECORD.at(
            cells.row().origin().place(Field.MEMBER), member.value(), other));
  }
}
