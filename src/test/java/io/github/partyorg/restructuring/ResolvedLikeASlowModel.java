package io.github.partyorg.restructuring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.history.Balance;
import io.github.partyorg.history.Books;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Fraction;
import io.github.partyorg.history.Resolution;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Answers of a chronicle beside those of plain bookkeeping, and its books. */
final class ResolvedLikeASlowModel {

  private ResolvedLikeASlowModel() {}

  static void same(
      Chronicle chronicle, String id, LocalDate day, SlowHistory.Answer answer, String title) {
    String about = title + ", " + id + " on " + day;
    Resolution resolution = chronicle.resolve(UnitId.of(id), day);
    assertThat(texts(resolution.shares())).as(about).isEqualTo(answer.shares());
    String kind = kind(resolution);
    assertThat(kind).as(about).isEqualTo(answer.kind());
    if (resolution instanceof Resolution.Divided divided) {
      assertThat(texts(divided.lost())).as(about).isEqualTo(answer.lost());
    }
    if (kind.equals("succeeded")) {
      Fraction sum = Fraction.NONE;
      for (Fraction share : answer.shares().values()) {
        sum = sum.plus(share);
      }
      for (Fraction share : answer.lost().values()) {
        sum = sum.plus(share);
      }
      assertThat(sum).as(about).isEqualTo(Fraction.WHOLE);
      resolution
          .shares()
          .keySet()
          .forEach(heir -> assertThat(chronicle.asOf(day).has(heir)).as(about).isTrue());
    }
  }

  private static String kind(Resolution resolution) {
    if (resolution instanceof Resolution.Same) {
      return "same";
    } else if (resolution instanceof Resolution.Gone) {
      return "gone";
    } else if (resolution instanceof Resolution.Outside) {
      return "outside";
    }
    return resolution instanceof Resolution.NotYetBegun ? "not yet" : "succeeded";
  }

  private static Map<String, Fraction> texts(Map<UnitId, Fraction> shares) {
    Map<String, Fraction> texts = new TreeMap<>();
    shares.forEach((unit, share) -> texts.put(unit.value(), share));
    return texts;
  }

  /** Every balance that is built balances; each unit's is built here for the whole time. */
  static void books(Chronicle chronicle, String title) {
    Books books = Books.of(chronicle.first(), chronicle.outcomes());
    LocalDate from = chronicle.firstDay();
    LocalDate until = from.plusDays(chronicle.outcomes().size() + 2);
    for (Unit unit : chronicle.last().units()) {
      Balance balance = books.balance(unit.id(), from, until);
      assertThat(balance.closing()).as(title).isEqualTo(unit.memberCount());
    }
    for (Unit unit : chronicle.first().units()) {
      assertThat(books.balance(unit.id(), from, until).opening())
          .as(title)
          .isEqualTo(unit.memberCount());
    }
  }
}
