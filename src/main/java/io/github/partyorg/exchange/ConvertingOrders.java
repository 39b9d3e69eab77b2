package io.github.partyorg.exchange;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Convert;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes the orders to convert units out of their rows (chuyển hình thức).
 *
 * @param arranging reads the allocation to the branches of a new committee
 * @param begun the units that the decision begins, those branches among them
 * @param day the day from which the decision is effective
 */
record ConvertingOrders(
    ArrangingOrders arranging, BegunUnits begun, LocalDate day, Consumer<DataDefect> defects) {

  /** Each further unit costs a copy of those before it, so that a cell must not name a million. */
  private static final int MOST_UNITS = 1_000;

  /** Makes the order; its first row says the form, and each row with a target an allocation. */
  Optional<Convert> of(List<OrderDraft> rows) {
    OrderDraft first = rows.get(0);
    if (!isOfOneForm(rows)) {
      return Optional.empty();
    }
    Convert order;
    if (first.kind().isPresent()) {
      order = Convert.unit(first.unit()).toBranch(first.kind().get());
    } else if (first.target().isPresent()) {
      order =
          Convert.unit(first.unit())
              .toCommittee(first.level().orElseThrow(), branches(first.unit()))
              .allocating(arranging.allocation(rows));
    } else {
      Level level = first.level().orElseThrow();
      order = Convert.unit(first.unit()).toLevel(level);
      for (UnitId other : first.units().subList(1, first.units().size())) {
        order = order.and(other, level);
      }
    }
    return Optional.of(first.hasSeats() ? order.ledBy(first.led(Leadership.vacant(), day)) : order);
  }

  /** Returns false for rows that state more or less than one form, which is told. */
  private boolean isOfOneForm(List<OrderDraft> rows) {
    OrderDraft first = rows.get(0);
    boolean isAllocated = first.target().isPresent();
    boolean isSound = true;
    if (first.level().isPresent() == first.kind().isPresent()) {
      isSound = tell(first, Field.LEVEL, "ghi cấp hoặc loại hình", "state a level or a kind");
    }
    if (isAllocated && (first.kind().isPresent() || first.units().size() > 1)) {
      isSound = tell(first, Field.TARGET, "việc này không bố trí", "nothing is allocated by this");
    }
    if (first.units().size() > MOST_UNITS) {
      isSound = tell(first, Field.UNIT, "quá nhiều tổ chức", "too many units in one row");
    }
    if (!isAllocated && !first.members().isEmpty()) {
      defects.accept(first.missingTarget());
      isSound = false;
    }
    for (OrderDraft row : rows.subList(1, rows.size())) {
      boolean isPlain = row.level().isEmpty() && row.kind().isEmpty() && !row.hasSeats();
      if (!isAllocated || row.units().size() > 1 || !isPlain) {
        isSound =
            tell(
                row,
                Field.UNIT,
                "dòng trên đã ghi hình thức mới; các dòng sau chỉ ghi nơi đến",
                "a row above states the new form; rows below it state targets");
      }
    }
    return isSound;
  }

  private boolean tell(OrderDraft row, Field field, String vietnamese, String english) {
    defects.accept(row.unfit(field, row.unit(), vietnamese, english));
    return false;
  }

  /** Returns the branches that begin below a unit. */
  private Branch[] branches(UnitId unit) {
    ImmutableList.Builder<Branch> branches = ImmutableList.builder();
    for (OrderDraft part : begun.parts(unit)) {
      if (begun.unit(part) instanceof Branch branch) {
        branches.add(branch);
      } else {
        defects.accept(
            part.unfit(
                Field.LEVEL,
                part.unit(),
                "dưới tổ chức chuyển thành đảng bộ chỉ thành lập chi bộ",
                "only branches begin below a unit that becomes a committee"));
      }
    }
    return branches.build().toArray(new Branch[0]);
  }
}
