package io.github.partyorg.exchange;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.BranchForm;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Names;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.Pilot;
import io.github.partyorg.structure.Recognition;
import io.github.partyorg.structure.Terms;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the records of units (bản ghi tổ chức đảng). */
final class UnitRows {

  private final Cells cells;
  private final ImmutableSet<Kind> ownKinds;

  UnitRows(Cells cells, ImmutableSet<Kind> ownKinds) {
    this.cells = cells;
    this.ownKinds = ownKinds;
  }

  /** Returns the unit of the record, or empty if it has no id that can be used. */
  Optional<UnitDraft> read() {
    Optional<UnitDraft> draft =
        cells.id(Field.ID, UnitId::of).map(id -> new UnitDraft(id, cells.row().origin()));
    draft.ifPresent(this::fill);
    return draft;
  }

  private void fill(UnitDraft draft) {
    draft.superior = cells.text(Field.SUPERIOR).orElse("");
    draft.isVague =
        cells.row().isShifted()
            || (draft.superior.isEmpty() && !cells.row().text(Field.SUPERIOR).isEmpty());
    if (!cells.says(Field.LEVEL, "chi bộ", "branch", "-")) {
      draft.level = cells.word(Field.LEVEL, Terms.of(Level.class));
    }
    draft.kind = cells.word(Field.KIND, this::kind, this::kindWords).orElse(draft.kind);
    draft.name = cells.text(Field.NAME).orElse("?");
    draft.code = cells.id(Field.CODE, OfficialCode::of);
    draft.foundedOn = cells.day(Field.FOUNDED_ON);
    draft.memberCount = cells.number(Field.MEMBER_COUNT);
    draft.congress = new CongressRow(cells).read();
    draft.delegation = delegation();
    draft.form = cells.word(Field.FORM, Terms.of(BranchForm.class)).orElse(BranchForm.ORDINARY);
    draft.pilot = pilot();
    draft.recognition = recognition();
    if (draft.isBranch()) {
      leftOut("chi bộ", "a branch", Field.DELEGATION);
    } else {
      leftOut("đảng bộ", "a committee", Field.PILOT_SINCE, Field.RECOGNITION);
    }
  }

  private ImmutableSet<String> kindWords() {
    return ImmutableSet.<String>builder()
        .addAll(Kind.terms().words())
        .addAll(Iterables.transform(ownKinds, Kind::code))
        .addAll(Iterables.transform(ownKinds, kind -> kind.term().vietnamese()))
        .build();
  }

  private Optional<Kind> kind(String word) {
    for (Kind own : ownKinds) {
      String folded = Names.folded(word);
      if (folded.equals(Names.folded(own.code()))
          || folded.equals(Names.folded(own.term().vietnamese()))
          || folded.equals(Names.folded(own.term().english()))) {
        return Optional.of(own);
      }
    }
    return Kind.terms().find(word);
  }

  private Optional<Pilot> pilot() {
    Optional<Pilot> begun = cells.day(Field.PILOT_SINCE).map(Pilot::begunOn);
    Optional<LocalDate> continued = cells.day(Field.PILOT_CONTINUED_ON);
    if (continued.isEmpty()) {
      return begun;
    }
    if (begun.isEmpty() || continued.get().isBefore(begun.get().begunOn())) {
      cells.tell(
          DefectCode.UNFIT_DAYS,
          Field.PILOT_CONTINUED_ON,
          Bilingual.of(
              "thí điểm tiếp tục trước khi bắt đầu", "the pilot goes on before it begins"));
      return begun;
    }
    return begun.map(pilot -> pilot.continuedOn(continued.get()));
  }

  private Optional<Recognition> recognition() {
    Optional<String> number = cells.text(Field.RECOGNITION);
    Optional<LocalDate> since = cells.day(Field.RECOGNIZED_ON);
    if (number.isPresent() != since.isPresent()) {
      cells.unfit(
          Field.RECOGNITION,
          "quyết định công nhận cần cả số và ngày",
          "a recognition needs its number and its day");
      return Optional.empty();
    }
    return number.map(text -> Recognition.of(text, since.orElseThrow()));
  }

  private Optional<Delegation> delegation() {
    Optional<String> number = cells.text(Field.DELEGATION);
    Optional<LocalDate> since = cells.day(Field.DELEGATED_ON);
    Optional<LocalDate> until = cells.day(Field.DELEGATED_UNTIL);
    Optional<Delegation.Extent> extent =
        cells.word(Field.DELEGATED_EXTENT, Terms.of(Delegation.Extent.class));
    if (number.isEmpty() && since.isEmpty() && extent.isEmpty()) {
      return Optional.empty();
    }
    if (number.isEmpty() || since.isEmpty() || extent.isEmpty()) {
      cells.unfit(
          Field.DELEGATION,
          "giao quyền cần số quyết định, phạm vi và ngày",
          "a delegation needs its number, its extent and its day");
      return Optional.empty();
    }
    if (until.isPresent() && until.get().isBefore(since.get())) {
      cells.tell(
          DefectCode.UNFIT_DAYS,
          Field.DELEGATED_UNTIL,
          Bilingual.of("ngày cuối trước ngày đầu", "the last day is before the first"));
      return Optional.empty();
    }
    Delegation given =
        Delegation.of(extent.get(), number.get(), since.get())
            .with(
                cells
                    .words(Field.POWERS, Terms.of(Delegation.Power.class))
                    .toArray(Delegation.Power[]::new));
    return Optional.of(until.map(given::until).orElse(given));
  }

  private void leftOut(String vietnamese, String english, Field... fields) {
    for (Field field : fields) {
      if (cells.text(field).isPresent()) {
        Bilingual header = RowType.UNITS.header(field);
        cells.unfit(
            field,
            vietnamese + " không có " + header.vietnamese(),
            english + " has no " + header.english());
      }
    }
  }
}
