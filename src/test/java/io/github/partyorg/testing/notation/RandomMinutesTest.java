package io.github.partyorg.testing.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any order, with whatever it carries, is written and read back without a loss. */
class RandomMinutesTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final int ORDERS = 40;

  static Stream<Long> seeds() {
    return LongStream.range(0, 100).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void an_order_is_read_back_as_it_was(long seed) {
    RandomOrders orders = new RandomOrders(seed);
    for (int count = 0; count < ORDERS; count++) {
      Order order = orders.next();
      for (Locale locale : List.of(Locale.ENGLISH, VIETNAMESE)) {
        String text = Minutes.of(order).text(locale);

        assertThat(Minutes.order(text).equals(order)).as(text).isTrue();
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_plan_is_read_back_as_it_was(long seed) {
    Plan plan = plan(seed);
    String english = Minutes.of(plan).text(Locale.ENGLISH);
    String vietnamese = Minutes.of(Minutes.plan(english)).text(VIETNAMESE);

    assertThat(Minutes.plan(english).equals(plan)).as(english).isTrue();
    assertThat(Minutes.plan(vietnamese).equals(plan)).as(vietnamese).isTrue();
    assertThat(Minutes.of(Minutes.plan(vietnamese))).hasToString(english);
  }

  static Plan plan(long seed) {
    RandomTexts texts = new RandomTexts(new Random(seed));
    RandomOrders orders = new RandomOrders(seed);
    List<Decision> decisions = new ArrayList<>();
    LocalDate day = LocalDate.of(2018, 7, 1);
    for (int count = texts.below(4); count > 0; count--) {
      day = day.plusDays(texts.below(2));
      Decision.Builder decision = Decision.builder().issuer(issuer(texts)).effectiveOn(day);
      if (texts.once(2)) {
        decision.number(texts.name("12-QĐ/HU"));
      }
      if (texts.once(2)) {
        decision.issuedOn(day.minusDays(10));
      }
      while (texts.once(3)) {
        decision.addLegalBases(texts.name("Quy định 29-QĐ/TW"));
      }
      do {
        decision.addOrders(orders.next());
      } while (texts.once(2));
      decisions.add(decision.build());
    }
    return Plan.of(decisions);
  }

  private static UnitId issuer(RandomTexts texts) {
    return texts.once(3) ? UnitId.of("Ban Thường vụ Huyện ủy Tuần Giáo") : UnitId.of(texts.id("H"));
  }

  @Test
  void a_plan_of_no_decision_says_nothing() {
    assertThat(Minutes.of(Plan.of())).hasToString("");
    assertThat(Minutes.plan("")).isEqualTo(Plan.of());
  }
}
