package io.github.partyorg.exchange;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import io.github.partyorg.structure.Authority;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Defect;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.MalformedHierarchyException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads sheets of records into one hierarchy, or tells every defect (đọc danh sách).
 *
 * <p>Add sheets in any order; several of one type are read one after the other. Members go straight
 * to their branches, so that no second copy of a country is held.
 */
public final class HierarchyReader {

  private static final int SAMPLES = 1_000;

  private final ListMultimap<RowType, Sheet> sheets = ArrayListMultimap.create();
  private final Set<Kind> ownKinds = new LinkedHashSet<>();
  private final List<Authority> ownOrgans = new ArrayList<>();
  private Answers answers = Answers.none();
  private Progress progress = Progress.UNOBSERVED;
  private int samplesOfEach = SAMPLES;

  HierarchyReader() {}

  /**
   * Adds a sheet.
   *
   * @param type what its rows are about, one of {@link RowType#OF_HIERARCHY}
   * @param sheet the sheet
   * @return this reader
   * @throws IllegalArgumentException if a hierarchy has no such records
   */
  public HierarchyReader add(RowType type, Sheet sheet) {
    type.requireOfHierarchy();
    sheets.put(type, sheet);
    return this;
  }

  /**
   * Adds kinds that the application has beside those of the library.
   *
   * @param kinds the kinds
   * @return this reader
   */
  public HierarchyReader knowing(Kind... kinds) {
    ownKinds.addAll(List.of(kinds));
    return this;
  }

  /**
   * Adds organs outside the hierarchy that give consents, beside those of the library.
   *
   * @param organs the organs
   * @return this reader
   */
  public HierarchyReader knowing(Authority... organs) {
    ownOrgans.addAll(List.of(organs));
    return this;
  }

  /**
   * Sets what a person answered about earlier files.
   *
   * @param given the answers
   * @return this reader
   */
  public HierarchyReader answering(Answers given) {
    answers = given;
    return this;
  }

  /**
   * Sets how many defects of each code are kept; all are counted. It is a thousand unless set.
   *
   * @param count the number
   * @return this reader
   * @throws IllegalArgumentException if the number is negative
   */
  public HierarchyReader keeping(int count) {
    checkArgument(count >= 0, "Not a number of defects to keep: %s", count);
    samplesOfEach = count;
    return this;
  }

  /**
   * Sets the observer, which is told the bytes or lines of the sheet that is being read.
   *
   * @param observer the observer
   * @return this reader
   */
  public HierarchyReader observedBy(Progress observer) {
    progress = observer;
    return this;
  }

  /**
   * {@return what came of it: a hierarchy, or all defects}
   *
   * @throws IOException if the machine fails
   * @throws CancelledException if the observer wants no more
   */
  public RowReading<Hierarchy> read() throws IOException {
    return new Reading(sheets, ownKinds, Optional.empty()).read();
  }

  /**
   * Reads a later roster.
   *
   * @param units the units of the hierarchy, for a roster that has none
   */
  RowReading<Hierarchy> readOver(Hierarchy before, Sheet units) throws IOException {
    for (RowType type : sheets.keySet()) {
      if (type != RowType.UNITS && type != RowType.MEMBERS) {
        throw new IllegalArgumentException(
            "A later roster has units and members; decide about " + type + " by orders.");
      }
    }
    ListMultimap<RowType, Sheet> roster = ArrayListMultimap.create(sheets);
    if (roster.get(RowType.UNITS).isEmpty()) {
      roster.put(RowType.UNITS, units);
    }
    Set<Kind> kinds = new LinkedHashSet<>(ownKinds);
    before.root().subtree().forEach(unit -> kinds.add(unit.kind()));
    return new Reading(roster, kinds, Optional.of(before)).read();
  }

  /** One reading, from the units to the records about members. */
  private final class Reading {

    private final ListMultimap<RowType, Sheet> sheets;
    private final ImmutableSet<Kind> kinds;
    private final Optional<Hierarchy> before;
    private final DefectReport.Log log = new DefectReport.Log(samplesOfEach);
    private final UnitTree units = new UnitTree(log);
    private final Ledger members = new Ledger();
    private final Mentions mentions = new Mentions(units, members);
    private final RecordRows records = new RecordRows(mentions, ImmutableList.copyOf(ownOrgans));
    private final MemberList list;

    Reading(ListMultimap<RowType, Sheet> sheets, Set<Kind> kinds, Optional<Hierarchy> before) {
      this.sheets = sheets;
      this.kinds = ImmutableSet.copyOf(kinds);
      this.before = before;
      this.list =
          new MemberList(
              members,
              mentions,
              new People(log, answers),
              id -> before.flatMap(hierarchy -> hierarchy.member(id)));
    }

    RowReading<Hierarchy> read() throws IOException {
      @Nullable Hierarchy hierarchy = run();
      return new RowReading<>(hierarchy, log.report(), answers.unused());
    }

    private @Nullable Hierarchy run() throws IOException {
      each(RowType.UNITS, cells -> new UnitRows(cells, kinds).read().ifPresent(units::add));
      if (sheets.get(RowType.UNITS).isEmpty()) {
        throw new IllegalStateException("No sheet of units was added; add(RowType.UNITS, sheet).");
      }
      units.grow();
      checkAny();
      before.ifPresent(units::checkForms);
      each(RowType.INTERRUPTIONS, list::interruption);
      each(RowType.MEMBERS, list::member);
      list.tellUnknown(log);
      each(RowType.SEATS, cells -> records.read(RowType.SEATS, cells));
      each(RowType.GROUPS, cells -> records.read(RowType.GROUPS, cells));
      each(RowType.STAYS, cells -> records.read(RowType.STAYS, cells));
      each(RowType.CONSENTS, cells -> records.read(RowType.CONSENTS, cells));
      if (units.isTree()) {
        units.all().forEach(this::checkCount);
      }
      return log.report().hasErrors() ? null : build();
    }

    private void checkAny() {
      if (!units.all().iterator().hasNext() && !log.report().hasErrors()) {
        log.accept(DefectCode.NO_UNITS.at(CellPlace.in(sheets.get(RowType.UNITS).get(0)), ""));
      }
    }

    private void each(RowType type, Consumer<Cells> consumer) throws IOException {
      for (Sheet sheet : sheets.get(type)) {
        Cells cells = new Cells(type, log, answers);
        new SheetRows(type, sheet, log, answers, progress)
            .read(
                row -> {
                  cells.to(row);
                  consumer.accept(cells);
                });
        cells.end();
      }
    }

    private void checkCount(UnitDraft unit) {
      unit.memberCount.ifPresent(
          said -> {
            int listed = unit.listed();
            if (said != listed && !sheets.get(RowType.MEMBERS).isEmpty()) {
              log.accept(
                  DefectCode.TOTAL_DIFFERS.at(
                      unit.origin.place(Field.MEMBER_COUNT), said.toString(), "" + listed));
            }
          });
    }

    private @Nullable Hierarchy build() {
      try {
        return Hierarchy.of((Committee) units.root().build());
      } catch (MalformedHierarchyException malformed) {
        malformed.defects().forEach(this::tell);
      } catch (IllegalArgumentException refused) {
        log.accept(
            DefectCode.UNFIT_VALUES.at(
                units.root().origin.place(), "", String.valueOf(refused.getMessage())));
      }
      return null;
    }

    /** Tells what no check of records had found. */
    private void tell(Defect defect) {
      log.accept(
          DefectCode.UNFIT_VALUES.at(
              units.root().origin.place(), defect.subject(), defect.summary()));
    }
  }
}
