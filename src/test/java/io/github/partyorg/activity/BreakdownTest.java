package io.github.partyorg.activity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.structure.Bilingual;
import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakdownTest {

  private static final Bilingual NUMBERS = Bilingual.of("số", "numbers");

  private final Breakdown<Integer, Integer> remainders = of(IntStream.range(0, 8));

  private static Breakdown<Integer, Integer> of(IntStream numbers) {
    return Breakdown.of(
        NUMBERS, ImmutableList.of(2, 1, 0, 7), numbers.boxed().toList(), number -> number % 3);
  }

  @Test
  void a_count_opens_into_its_subjects() {
    assertThat(remainders.subjects(1)).containsExactly(1, 4, 7);
    assertThat(remainders.count(1)).isEqualTo(3);
    assertThat(remainders.share(1)).hasToString("3 of 8 numbers (37.5%)");
  }

  @Test
  void a_group_that_was_asked_for_is_there_though_empty() {
    assertThat(remainders.keys()).containsExactly(2, 1, 0, 7);
    assertThat(remainders.subjects(7)).isEmpty();
    assertThat(remainders.count(99)).isZero();
  }

  @Test
  void a_group_that_was_not_asked_for_comes_last() {
    assertThat(
            Breakdown.of(
                    NUMBERS, ImmutableList.of(1), ImmutableList.of(5, 4, 3), number -> number % 3)
                .keys())
        .containsExactly(1, 2, 0);
  }

  @Test
  void fewer_groups_have_another_denominator() {
    Breakdown<Integer, Integer> some =
        remainders.only(key -> key > 0, Bilingual.of("số khác", "other numbers"));

    assertThat(some.share(1)).hasToString("3 of 5 other numbers (60.0%)");
    assertThat(some.groups()).doesNotContainKey(0);
  }

  @Test
  void a_second_criterion_splits_every_group() {
    ImmutableMap<Boolean, Breakdown<Integer, Integer>> split =
        remainders.by(number -> number % 2 == 0);

    assertThat(split.get(true)).isEqualTo(of(IntStream.of(0, 2, 4, 6)));
    assertThat(split.get(false)).isEqualTo(of(IntStream.of(1, 3, 5, 7)));
    assertThat(remainders.where(number -> number % 2 == 0)).isEqualTo(split.get(true));
  }

  @Test
  void rounded_shares_add_up_or_it_says_to_what() {
    assertThat(remainders.roundedTotal(1)).isEqualByComparingTo("100");
    assertThat(remainders.roundedTotal(0)).isEqualByComparingTo("101");
    assertThat(of(IntStream.range(0, 3)).roundedTotal(1)).isEqualByComparingTo("99.9");
    assertThat(of(IntStream.empty()).roundedTotal(1)).isEqualByComparingTo(BigDecimal.ZERO);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void groups_add_up_however_subjects_fall(long seed) {
    Random random = new Random(seed);
    int count = random.nextInt(200);
    Breakdown<Integer, Integer> groups = of(random.ints(count, 0, 50));

    assertThat(groups.total()).as("seed %s", seed).isEqualTo(count);
    assertThat(groups.by(number -> number % 7).values().stream().mapToInt(Breakdown::total).sum())
        .as("seed %s", seed)
        .isEqualTo(count);
    assertThat(groups.roundedTotal(1).subtract(BigDecimal.valueOf(count == 0 ? 0 : 100)).abs())
        .as("seed %s", seed)
        .isLessThanOrEqualTo(new BigDecimal("0.2"));
  }
}
