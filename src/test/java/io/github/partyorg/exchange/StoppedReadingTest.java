package io.github.partyorg.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.TuanGiao;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Long reading of rows can be watched and stopped, and leaves nothing open or half read. */
class StoppedReadingTest {

  private final Hierarchy hierarchy = TuanGiao.in2018();
  private final List<Long> told = new ArrayList<>();
  private int open;

  private HierarchyReader reader() {
    HierarchyReader reader = HierarchyRows.reader();
    for (RowType type : RowType.OF_HIERARCHY) {
      reader.add(type, watched(HierarchyRows.of(hierarchy).sheet(type)));
    }
    return reader;
  }

  /** Counts how many sheets are open. */
  private Sheet watched(Sheet sheet) {
    return new Sheet() {
      @Override
      public String source() {
        return sheet.source();
      }

      @Override
      public Optional<String> name() {
        return sheet.name();
      }

      @Override
      public SheetLines open(Consumer<? super DataDefect> defects) throws IOException {
        open++;
        return watched(sheet.open(defects));
      }
    };
  }

  private SheetLines watched(SheetLines lines) {
    return new SheetLines() {
      @Override
      public Optional<SheetLine> next() throws IOException {
        return lines.next();
      }

      @Override
      public long done() {
        return lines.done();
      }

      @Override
      public void close() throws IOException {
        open--;
        lines.close();
      }
    };
  }

  @Test
  void an_observer_is_told_how_far_it_is() throws IOException {
    assertThat(reader().observedBy(told::add).read().orThrow()).isEqualTo(hierarchy);
    assertThat(told).hasSizeGreaterThan(2).allMatch(done -> done > 0);
    assertThat(open).isZero();
  }

  @Test
  void an_observer_that_wants_no_more_stops_it_and_it_can_be_read_anew() throws IOException {
    HierarchyReader reader = reader();

    assertThatThrownBy(() -> reader.observedBy(done -> !told.add(done)).read())
        .isInstanceOf(CancelledException.class);
    assertThat(told).hasSize(1);
    assertThat(open).isZero();
    assertThat(reader.observedBy(Progress.UNOBSERVED).read().orThrow()).isEqualTo(hierarchy);
  }

  @Test
  void a_short_sheet_is_told_at_its_end() throws IOException {
    Sheet units = Rows.ofLines("units", List.of(List.of("mã", "tên"), List.of("B1", "Chi bộ 1")));

    HierarchyRows.reader().add(RowType.UNITS, units).observedBy(told::add).read();

    assertThat(told).containsExactly(2L);
  }

  private RowReading<ImmutableList<Decision>> decisions(Progress observer) throws IOException {
    DecisionRows rows = DecisionRows.of(hierarchy, TuanGiao.decisions());
    return DecisionRows.reader(hierarchy)
        .observedBy(observer)
        .newcomers(watched(rows.newcomers()))
        .read(watched(rows.decisions()), watched(rows.orders()));
  }

  @Test
  void an_observer_is_told_of_decisions_too() throws IOException {
    assertThat(decisions(told::add).orThrow()).isEqualTo(TuanGiao.decisions());
    assertThat(told).hasSize(3).allMatch(done -> done > 0);
    assertThat(open).isZero();
  }

  @Test
  void an_observer_can_stop_the_reading_of_decisions_at_each_sheet() {
    for (int most = 0; most < 3; most++) {
      int last = most;
      told.clear();

      assertThatThrownBy(() -> decisions(done -> told.add(done) && told.size() <= last))
          .isInstanceOf(CancelledException.class);
      assertThat(told).hasSize(most + 1);
      assertThat(open).isZero();
    }
  }
}
