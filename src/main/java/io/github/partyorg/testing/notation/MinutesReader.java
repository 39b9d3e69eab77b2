package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads decisions and their orders; notes every error. */
final class MinutesReader {

  private static final Bilingual HEADING =
      Bilingual.of(
          "dòng đầu của quyết định, như: Quyết định 12-QĐ/HU của TG, hiệu lực từ 2018-07-01",
          "the first line of a decision, such as: Decision 12-QĐ/HU of TG, in force 2018-07-01");

  /** A text that a decision rests on. */
  static final Slot<String> BASIS = Saying.just("Căn cứ {text}", "Pursuant to {text}", Slots.TEXT);

  private final DrawingErrors errors;
  private final PassageReader passages;
  private final OrderReader orders;

  MinutesReader(DrawingErrors errors) {
    this.errors = errors;
    this.passages = new PassageReader(errors);
    this.orders = new OrderReader(errors);
  }

  /** Returns the lines that say something; a tab is an error. */
  ImmutableList<PassageReader.Block> blocks(String text) {
    List<SourceLine> lines = new ArrayList<>();
    for (SourceLine line : SourceLine.of(text)) {
      int tab = line.text().indexOf('\t');
      if (tab >= 0) {
        errors.add(new Spot(line, tab), Complaint.tab());
      } else if (!line.saysNothing()) {
        lines.add(line);
      }
    }
    return errors.count() == 0 ? PassageReader.Block.of(lines) : ImmutableList.of();
  }

  /** Reads an order with all below it. */
  Optional<Order> order(PassageReader.Block block) {
    int before = errors.count();
    Optional<Passage> passage = passages.read(block, block.line().indentation());
    boolean isWhole = errors.count() == before;
    return passage.flatMap(sentence -> orders.read(sentence, isWhole));
  }

  /** Reads a plan, without the decisions that cannot be read. */
  Plan plan(Iterable<PassageReader.Block> blocks) {
    Plan plan = Plan.of();
    for (PassageReader.Block block : blocks) {
      Optional<Decision> decision = decision(block);
      if (decision.isPresent()) {
        Plan before = plan;
        plan = refusing(block.line(), () -> before.then(decision.get())).orElse(plan);
      }
    }
    return plan;
  }

  /** Reads a decision. */
  Optional<Decision> decision(PassageReader.Block block) {
    Optional<Decision.Builder> heading = heading(block.line()).map(Heading::decision);
    Decision.Builder decision =
        heading.orElseGet(Decision::builder); // its orders are read all the same
    boolean isWhole = heading.isPresent();
    for (PassageReader.Block below : PassageReader.Block.of(block.below())) {
      Optional<String> basis = basis(below);
      if (basis.isPresent()) {
        decision.addLegalBases(basis.get());
      } else {
        Optional<Order> order = order(below);
        order.ifPresent(decision::addOrders);
        isWhole &= order.isPresent();
      }
    }
    return isWhole ? refusing(block.line(), decision::build) : Optional.empty();
  }

  /** Returns a value, or notes at a line why it cannot be. */
  private <T> Optional<T> refusing(SourceLine line, Supplier<T> value) {
    try {
      return Optional.of(Cursor.made(new Spot(line, line.indentation()), value));
    } catch (Misread misread) {
      errors.add(misread);
      return Optional.empty();
    }
  }

  private Optional<Heading> heading(SourceLine line) {
    try {
      Words words = Words.ofSentence(Passage.of(line));
      Optional<Heading> heading = Heading.SLOT.read(words);
      if (heading.isPresent() && words.isAtEnd()) {
        return heading;
      }
      errors.add(words.trouble(HEADING));
    } catch (Misread misread) {
      errors.add(misread);
    }
    return Optional.empty();
  }

  private static Optional<String> basis(PassageReader.Block block) {
    try {
      Words words = Words.ofSentence(Passage.of(block.line()));
      return BASIS.read(words).filter(text -> words.isAtEnd() && block.below().isEmpty());
    } catch (Misread misread) {
      return Optional.empty();
    }
  }

  static Bilingual nothing() {
    return Bilingual.of("Không có nội dung nào.", "There is nothing to read.");
  }

  static Bilingual onlyOne() {
    return Bilingual.of(
        "Ở đây chỉ đọc một; thụt dòng này vào, hoặc đọc thành đề án.",
        "Only one is read here; indent this line, or read a plan.");
  }
}
