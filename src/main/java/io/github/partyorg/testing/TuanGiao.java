package io.github.partyorg.testing;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.exchange.DecisionRows;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Hierarchy;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The Party organisation of Tuần Giáo district, Điện Biên province, in 2018 (Đảng bộ huyện Tuần
 * Giáo): a sample after an article of Báo Điện Biên Phủ of 24 August 2018.
 *
 * <p>The article's figures are exact: 59 grassroots organisations, 323 subordinate branches
 * afterwards, the units established, dissolved and continued; for 2017 the ratings of 34 and 21
 * organisations and of 355 and 2,860 members, and the training. Other data are assumptions, listed
 * in {@code docs/sample.md}, above all the 3,750 members and the day on which all takes effect.
 * Members are {@code Đảng viên 0001} and so on; no person is real.
 *
 * <p>Three things are not in order, on purpose. A village branch of Pú Xi has two official members
 * until the plan reinforces it; a village branch of Tỏa Tình comes to more than eight by the plan
 * and has no branch committee yet; a branch of the town has 33 members and no consent, before and
 * after.
 */
public final class TuanGiao {

  private TuanGiao() {}

  /**
   * {@return the district before the restructuring (trước khi sắp xếp): 59 grassroots
   * organisations, 297 subordinate branches, 3,750 members}
   */
  public static Hierarchy in2018() {
    return Before.HIERARCHY;
  }

  /**
   * {@return the decisions of the restructuring (các quyết định): two of the district committee,
   * then one of each of the 18 commune committees about its own branches, in the order in which
   * they take effect}
   */
  public static ImmutableList<Decision> decisions() {
    return Signed.DECISIONS;
  }

  /** {@return the plan of all {@linkplain #decisions() decisions} (đề án sắp xếp)} */
  public static Plan plan2018() {
    return Plan.of(decisions());
  }

  /**
   * {@return the district after the restructuring (sau khi sắp xếp): 59 grassroots organisations,
   * 323 subordinate branches, the same members}
   */
  public static Hierarchy afterRestructuring() {
    return plan2018().applyTo(in2018()).after();
  }

  /**
   * {@return the record of the year before (năm 2017): meetings, working regulations, ratings,
   * training} It is about the units and members of {@link #in2018()}.
   */
  public static YearRecord year2017() {
    return Year2017.RECORD;
  }

  /** Holds the hierarchy, read when first asked for. */
  private static final class Before {
    static final Hierarchy HIERARCHY =
        Hierarchy.of(SampleUnits.district(Row.read("tuan-giao-2018-units.csv")));
  }

  /** Holds the decisions, read when first asked for. */
  private static final class Signed {
    static final ImmutableList<Decision> DECISIONS = read();

    private static ImmutableList<Decision> read() {
      try {
        return DecisionRows.reader(in2018())
            .read(Row.sheet("tuan-giao-2018-decisions.csv"), Row.sheet("tuan-giao-2018-orders.csv"))
            .orThrow();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Holds the record, read when first asked for. */
  private static final class Year2017 {
    static final YearRecord RECORD =
        SampleYear.of(
            in2018(),
            Row.read("tuan-giao-2017-organizations.csv"),
            Row.read("tuan-giao-2017-branches.csv"),
            Row.read("tuan-giao-2017-training.csv"));
  }
}
