package io.github.partyorg.history;

import static io.github.partyorg.history.Histories.on;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.structure.Hierarchy;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A chronicle equals another one that says the same, and that is found out quickly. */
class EqualityOfChroniclesTest {

  private static final LocalDate DAY = LocalDate.of(2019, 5, 1);

  private static Decision renaming(int number, String name) {
    return on(number, number + "-QĐ", "Rename A to \"Chi bộ " + name + "\"");
  }

  /** Compares what is made twice, so that nothing is shared. */
  private static void areEqualSoon(Supplier<Chronicle> made) {
    Chronicle one = made.get();
    Chronicle other = made.get();

    assertTimeoutPreemptively(
        ofSeconds(10),
        () -> {
          assertThat(one.equals(other)).isTrue();
          assertThat(one.hashCode()).isEqualTo(other.hashCode());
          assertThat(one.corrections()).isEqualTo(other.corrections());
        });
  }

  @Test
  void a_hundred_corrections_do_not_double_the_work_a_hundred_times() {
    areEqualSoon(
        () -> {
          Chronicle chronicle = Histories.ofTwoCommunes().record(renaming(1, "0"));
          for (int at = 1; at <= 100; at++) {
            chronicle =
                chronicle
                    .correctedOn(DAY, "lần " + at)
                    .replacing(
                        renaming(1, Integer.toString(at - 1)), renaming(1, Integer.toString(at)))
                    .apply();
          }
          return chronicle;
        });
  }

  @Test
  void corrected_beginnings_are_compared_once_each() {
    areEqualSoon(
        () -> {
          Chronicle chronicle = Histories.ofTwoCommunes();
          for (int at = 1; at <= 40; at++) {
            Hierarchy first =
                Hierarchy.of(chronicle.first().root().withName("Đảng bộ huyện " + at));
            chronicle = chronicle.correctedOn(DAY, "sai tên").beginningWith(first).apply();
          }
          return chronicle;
        });
  }

  @Test
  void a_long_chronicle_is_compared_without_running_out_of_stack() {
    areEqualSoon(
        () -> {
          Chronicle chronicle = Histories.ofTwoCommunes();
          for (int at = 1; at <= 3_000; at++) {
            chronicle = chronicle.record(renaming(at, Integer.toString(at)));
          }
          return chronicle
              .correctedOn(DAY, "chưa ban hành")
              .withdrawing(renaming(2_999, "2999"))
              .apply();
        });
  }

  @Test
  void what_is_corrected_counts_and_what_was_recorded_by_then_does_not() {
    Chronicle begun = Histories.ofTwoCommunes().record(renaming(1, "An"));
    Chronicle soon =
        begun
            .correctedOn(DAY, "sai tên")
            .replacing(renaming(1, "An"), renaming(1, "Ân"))
            .apply()
            .record(renaming(2, "Ba"));
    Chronicle late =
        begun
            .record(renaming(2, "Ba"))
            .correctedOn(DAY, "sai tên")
            .replacing(renaming(1, "An"), renaming(1, "Ân"))
            .apply();

    assertThat(soon).isEqualTo(late).hasSameHashCodeAs(late);
    assertThat(soon)
        .isNotEqualTo(Histories.ofTwoCommunes().record(renaming(1, "Ân")).record(renaming(2, "Ba")))
        .isNotEqualTo(begun);
    assertThat(soon.corrections().get(0))
        .isNotEqualTo(
            begun
                .correctedOn(DAY, "lý do khác")
                .replacing(renaming(1, "An"), renaming(1, "Ân"))
                .apply()
                .corrections()
                .get(0));
  }
}
