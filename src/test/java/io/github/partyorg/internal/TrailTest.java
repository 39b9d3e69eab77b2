package io.github.partyorg.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrailTest {

  private static Trail<Integer> of(int count) {
    Trail<Integer> trail = Trail.empty();
    for (int at = 0; at < count; at++) {
      trail = trail.plus(at);
    }
    return trail;
  }

  @Test
  void it_grows_at_its_end_and_the_shorter_one_stays() {
    Trail<Integer> three = of(3);
    Trail<Integer> four = three.plus(7);

    assertThat(three.all()).containsExactly(0, 1, 2);
    assertThat(four.all()).containsExactly(0, 1, 2, 7);
    assertThat(four.before()).isSameAs(three);
    assertThat(four.last()).isEqualTo(7);
    assertThat(four.from(2)).containsExactly(2, 7);
    assertThat(four.from(9)).isEmpty();
    assertThat(Trail.empty().isEmpty()).isTrue();
  }

  @Test
  void each_beginning_is_found() {
    List<Trail<Integer>> beginnings = new ArrayList<>();
    for (Trail<Integer> at = of(200); !at.isEmpty(); at = at.before()) {
      beginnings.add(0, at);
    }
    Trail<Integer> all = of(0);
    for (int at = 0; at < 200; at++) {
      all = all.plus(at);
      for (int count = 1; count <= all.size(); count++) {
        int end = count;
        assertThat(all.first(count)).isEqualTo(beginnings.get(count - 1));
        assertThat(all.until(element -> element < end)).isEqualTo(beginnings.get(count - 1));
      }
      assertThat(all.first(0).isEmpty()).isTrue();
      assertThat(all.until(element -> false).isEmpty()).isTrue();
    }
  }

  @Test
  void a_beginning_is_found_in_few_steps() {
    int[] asked = {0};
    Trail<Integer> many = of(100_000);

    assertThat(
            many.until(
                    element -> {
                      asked[0]++;
                      return element < 12_345;
                    })
                .last())
        .isEqualTo(12_344);
    assertThat(asked[0]).isLessThan(100);
  }

  @Test
  void it_equals_one_with_equal_elements() {
    assertThat(of(5)).isEqualTo(of(5)).hasSameHashCodeAs(of(5)).isNotEqualTo(of(6));
    assertThat(of(5)).isNotEqualTo(of(4).plus(9)).isNotEqualTo(List.of(0, 1, 2, 3, 4));
    assertThat(of(3)).hasToString("[0, 1, 2]");
  }
}
