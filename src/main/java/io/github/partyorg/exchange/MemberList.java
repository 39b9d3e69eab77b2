package io.github.partyorg.exchange;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts members into their branches, each once, with their times out of the Party. */
final class MemberList {

  private final Ledger seen;
  private final Mentions mentions;
  private final People people;
  private final Function<MemberId, Optional<Member>> known;
  private final List<SheetHeader> memberSheets = new ArrayList<>();
  private final Map<String, List<Interruption>> interruptions = new HashMap<>();
  private final Map<String, Origin> interrupted = new HashMap<>();

  MemberList(
      Ledger seen, Mentions mentions, People people, Function<MemberId, Optional<Member>> known) {
    this.seen = seen;
    this.mentions = mentions;
    this.people = people;
    this.known = known;
  }

  void interruption(Cells cells) {
    RecordRows.interruption(cells, interruptions);
    interrupted.putIfAbsent(cells.row().text(Field.MEMBER), cells.row().origin());
  }

  /** Tells times out of the Party of persons that no sheet of members has. */
  void tellUnknown(DefectReport.Log log) {
    for (String member : interruptions.keySet()) {
      Origin origin = Objects.requireNonNull(interrupted.get(member));
      log.accept(DefectCode.UNKNOWN_MEMBER.at(origin.place(Field.MEMBER), member));
    }
  }

  void member(Cells cells) {
    MemberRows rows = new MemberRows(cells, known);
    Optional<MemberId> id = rows.id();
    Optional<UnitDraft> branch = mentions.branch(cells);
    if (id.isEmpty() || !isNew(id.get(), cells)) {
      return;
    }
    @Nullable List<Interruption> out = interruptions.remove(id.get().value());
    Optional<Member> member = rows.read(id.get(), out == null ? List.of() : out);
    if (member.isPresent()) {
      people.saw(member.get(), cells.row().origin());
      branch.ifPresent(unit -> unit.members.add(member.get()));
    }
  }

  /** Returns false for an id that is there already, which is told. */
  private boolean isNew(MemberId id, Cells cells) {
    @Nullable String like = seen.like(id.value());
    Origin origin = cells.row().origin();
    if (like == null) {
      seen.add(id.value(), place(origin));
      return true;
    }
    Bilingual other = placeOf(seen.place(id.value())).place().summary();
    CellPlace here = origin.place(Field.ID);
    cells.tell(
        like.equals(id.value())
            ? DefectCode.MEMBER_IN_TWO_BRANCHES.at(here, id.value(), other)
            : DefectCode.SIMILAR_IDS.at(here, id.value(), like).proposing(like));
    return false;
  }

  /** Packs the place of a record into a number: the sheet's, then the line's. */
  private long place(Origin origin) {
    if (memberSheets.isEmpty() || memberSheets.get(memberSheets.size() - 1) != origin.header()) {
      memberSheets.add(origin.header());
    }
    return (long) (memberSheets.size() - 1) << Integer.SIZE | origin.line();
  }

  private Origin placeOf(long place) {
    return new Origin(memberSheets.get((int) (place >>> Integer.SIZE)), (int) place, 1);
  }
}
