package io.github.partyorg.exchange;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a sheet of decisions and one of their orders, or tells every defect (đọc quyết định).
 *
 * <p>Whether a hierarchy allows the orders is told when they are applied.
 */
public final class DecisionReader {

  private static final int SAMPLES = 1_000;
  private static final Splitter SEVERAL = Splitter.on(';').trimResults().omitEmptyStrings();

  private final Hierarchy before;
  private Answers answers = Answers.none();
  private Progress progress = Progress.UNOBSERVED;
  private Optional<Sheet> newcomers = Optional.empty();

  DecisionReader(Hierarchy before) {
    this.before = before;
  }

  /**
   * Sets what a person answered about earlier files.
   *
   * @param given the answers
   * @return this reader
   */
  public DecisionReader answering(Answers given) {
    answers = given;
    return this;
  }

  /**
   * Sets the members that orders put on a roll: those who are admitted, readmitted or come from
   * outside.
   *
   * @param members rows of type {@link RowType#MEMBERS}; those that no order names are passed over
   * @return this reader
   */
  public DecisionReader newcomers(Sheet members) {
    newcomers = Optional.of(members);
    return this;
  }

  /**
   * Sets the observer, which is told the bytes or lines of the sheet that is being read.
   *
   * @param observer the observer
   * @return this reader
   */
  public DecisionReader observedBy(Progress observer) {
    progress = observer;
    return this;
  }

  /**
   * {@return the decisions in the order of their rows, or all defects}
   *
   * @param decisions rows of type {@link RowType#DECISIONS}
   * @param orders rows of type {@link RowType#ORDERS}
   * @throws IOException if the machine fails
   * @throws CancelledException if the observer wants no more
   */
  public RowReading<ImmutableList<Decision>> read(Sheet decisions, Sheet orders)
      throws IOException {
    Reading reading = new Reading();
    reading.each(RowType.DECISIONS, decisions, reading::decision);
    if (newcomers.isPresent()) {
      reading.each(RowType.MEMBERS, newcomers.get(), reading.listed::add);
    }
    reading.each(RowType.ORDERS, orders, reading::order);
    ImmutableList<Decision> signed =
        reading.log.report().hasErrors() ? ImmutableList.of() : reading.decisions();
    DefectReport report = reading.log.report();
    return new RowReading<>(report.hasErrors() ? null : signed, report, answers.unused());
  }

  /** The head of a decision. */
  private record Head(
      CellPlace place,
      String number,
      UnitId issuer,
      Optional<LocalDate> issuedOn,
      LocalDate effectiveOn,
      String bases) {}

  /** One reading. */
  private final class Reading {

    private final DefectReport.Log log = new DefectReport.Log(SAMPLES);
    private final Newcomers listed = new Newcomers();
    private final Map<String, Head> heads = new LinkedHashMap<>();
    private final ListMultimap<String, OrderDraft> orders = ArrayListMultimap.create();

    void each(RowType type, Sheet sheet, Consumer<Cells> consumer) throws IOException {
      Cells cells = new Cells(type, log, answers);
      new SheetRows(type, sheet, log, answers, progress)
          .read(
              row -> {
                cells.to(row);
                consumer.accept(cells);
              });
      cells.end();
    }

    void decision(Cells cells) {
      Optional<String> number = cells.text(Field.NUMBER);
      Optional<UnitId> issuer = cells.id(Field.ISSUER, UnitId::of);
      Optional<LocalDate> issued = cells.day(Field.ISSUED_ON);
      Optional<LocalDate> effective = cells.day(Field.EFFECTIVE_ON);
      String bases = cells.text(Field.LEGAL_BASES).orElse("");
      if (!cells.isSound()) {
        return;
      }
      Head head =
          new Head(
              cells.row().origin().place(Field.NUMBER),
              number.orElseThrow(),
              issuer.orElseThrow(),
              issued,
              effective.orElseThrow(),
              bases);
      if (heads.putIfAbsent(head.number(), head) != null) {
        cells.tell(
            DefectCode.DOUBLED_RECORD,
            Field.NUMBER,
            Bilingual.of("một dòng ở trên", "a row above it"));
      }
    }

    void order(Cells cells) {
      Optional<OrderDraft> draft = new OrderRows(cells).read();
      if (draft.isEmpty()) {
        return;
      }
      listed.check(draft.get(), cells);
      String number = draft.get().decision();
      if (heads.containsKey(number)) {
        orders.put(number, draft.get());
      } else {
        cells.tellId(
            DefectCode.UNKNOWN_DECISION.at(cells.row().origin().place(Field.DECISION), number),
            heads::keySet);
      }
    }

    ImmutableList<Decision> decisions() {
      ImmutableList.Builder<Decision> signed = ImmutableList.builder();
      for (Head head : heads.values()) {
        ImmutableList<Order> ordered =
            new OrdersOfADecision(
                    before, head.effectiveOn(), orders.get(head.number()), listed, log)
                .read();
        if (!orders.containsKey(head.number())) {
          log.accept(
              DefectCode.UNFIT_VALUES.at(
                  head.place(),
                  head.number(),
                  Bilingual.of(
                      "quyết định không có nội dung nào", "no row says an order of the decision")));
        } else if (!ordered.isEmpty()) {
          signed.add(signed(head, ordered));
        }
      }
      return signed.build();
    }

    private Decision signed(Head head, ImmutableList<Order> ordered) {
      Decision.Builder decision =
          Decision.builder()
              .number(head.number())
              .issuer(head.issuer())
              .effectiveOn(head.effectiveOn())
              .addAllLegalBases(SEVERAL.split(head.bases()))
              .addAllOrders(ordered);
      head.issuedOn().ifPresent(decision::issuedOn);
      return decision.build();
    }
  }
}
