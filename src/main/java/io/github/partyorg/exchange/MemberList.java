package io.github.partyorg.exchange;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Identifier;
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
  private final List<Listed> sheets = new ArrayList<>();
  private final Map<String, List<Interruption>> interruptions = new HashMap<>();
  private final Map<String, Origin> interrupted = new HashMap<>();
  private int lines;

  MemberList(
      Ledger seen, Mentions mentions, People people, Function<MemberId, Optional<Member>> known) {
    this.seen = seen;
    this.mentions = mentions;
    this.people = people;
    this.known = known;
  }

  /**
   * A sheet of members.
   *
   * @param before the lines of the sheets before it
   */
  private record Listed(SheetHeader header, int before) {}

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
    Optional<Member> member = rows.read(id.get(), interruptionsOf(id.get()));
    if (member.isPresent()) {
      people.saw(member.get(), cells.row().origin());
      branch.ifPresent(unit -> unit.members.add(member.get()));
    }
  }

  /** Takes the times of a member out of the Party; few members have any. */
  private List<Interruption> interruptionsOf(MemberId id) {
    @Nullable List<Interruption> out =
        interruptions.isEmpty() ? null : interruptions.remove(id.value());
    return out == null ? List.of() : out;
  }

  /** Returns false for an id that is there already, which is told. */
  private boolean isNew(MemberId id, Cells cells) {
    Origin origin = cells.row().origin();
    @Nullable Identifier like = seen.note(id, cells.row().text(Field.ID), place(origin));
    if (like == null) {
      return true;
    }
    Bilingual other = placeOf(seen.place(id.value())).place().summary();
    CellPlace here = origin.place(Field.ID);
    cells.tell(
        like.equals(id)
            ? DefectCode.MEMBER_IN_TWO_BRANCHES.at(here, id.value(), other)
            : DefectCode.SIMILAR_IDS.at(here, id.value(), like.value()).proposing(like.value()));
    return false;
  }

  /** Returns the number of a line among those of all sheets of members, from 1. */
  private int place(Origin origin) {
    @Nullable Listed sheet = sheets.isEmpty() ? null : sheets.get(sheets.size() - 1);
    if (sheet == null || sheet.header() != origin.header()) {
      sheet = new Listed(origin.header(), lines);
      sheets.add(sheet);
    }
    lines = sheet.before() + origin.line();
    return lines;
  }

  private Origin placeOf(int place) {
    int at = sheets.size() - 1;
    while (sheets.get(at).before() >= place) {
      at--;
    }
    return new Origin(sheets.get(at).header(), place - sheets.get(at).before(), 1);
  }
}
