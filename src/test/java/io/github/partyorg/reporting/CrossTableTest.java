package io.github.partyorg.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.partyorg.activity.Breakdown;
import io.github.partyorg.activity.Census;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Standing;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitType;
import io.github.partyorg.testing.TuanGiao;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CrossTableTest {

  private final Hierarchy district = TuanGiao.in2018();
  private final Census census = Census.of(district, LevelScheme.plain());

  private static Bilingual name(Optional<UnitId> unit) {
    String name = unit.map(UnitId::value).orElse("–");
    return Bilingual.of(name, name);
  }

  @Test
  void rows_and_columns_add_up_to_the_corner() {
    List<List<Integer>> figures =
        CrossTable.of(
                census
                    .membersByStanding()
                    .by(member -> census.unitOf(member, UnitType.GRASSROOTS_ORGANIZATION)),
                CrossTableTest::name,
                HasTerm::term,
                Locale.ENGLISH)
            .lines()
            .skip(1)
            .map(line -> line.strip().replace(",", "").split(" {3,}", -1))
            .map(cells -> Arrays.stream(cells).skip(1).map(Integer::valueOf).toList())
            .toList();

    assertThat(figures).hasSize(59 + 1).allMatch(row -> row.get(0) + row.get(1) == row.get(2));
    assertThat(figures.get(59)).containsExactly(3550, 200, 3750);
    for (int column = 0; column < 3; column++) {
      int at = column;
      assertThat(figures.subList(0, 59).stream().mapToInt(row -> row.get(at)).sum())
          .isEqualTo(figures.get(59).get(column));
    }
  }

  @Test
  void it_is_printed_in_the_readers_language_without_empty_columns() {
    ImmutableMap<Optional<UnitId>, Breakdown<Standing, Member>> rows =
        census
            .membersByStanding()
            .where(Member::isOfficial)
            .by(member -> Optional.of(UnitId.of("TG")));

    assertThat(
            CrossTable.of(rows, CrossTableTest::name, HasTerm::term, Locale.forLanguageTag("vi")))
        .isEqualTo(
            """
                     đảng viên chính thức    cộng
              TG                    3.550   3.550
              cộng                  3.550   3.550
            """);
  }
}
