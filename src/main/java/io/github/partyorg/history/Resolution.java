package io.github.partyorg.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;

/** The meaning of a unit's id on a day (truy nguyên tổ chức đảng). */
public sealed interface Resolution extends HasTerm {

  /** {@return the id that was asked for} */
  UnitId unit();

  /**
   * {@return the units that stand for the id on that day, each with its share; none if the unit
   * ended without a successor, left, or has not begun}
   */
  default ImmutableMap<UnitId, Fraction> shares() {
    return ImmutableMap.of();
  }

  /**
   * The unit lives (đang hoạt động).
   *
   * @param unit its id
   */
  record Same(UnitId unit) implements Resolution {
    @Override
    public ImmutableMap<UnitId, Fraction> shares() {
      return ImmutableMap.of(unit, Fraction.WHOLE);
    }

    @Override
    public Bilingual term() {
      return Bilingual.of("đang hoạt động", "same");
    }
  }

  /**
   * The unit ended and one unit has taken its place, directly or through others (được kế thừa).
   *
   * @param unit the id that was asked for
   * @param successor the id of the unit that lives on the day
   */
  record OneSuccessor(UnitId unit, UnitId successor) implements Resolution {
    @Override
    public ImmutableMap<UnitId, Fraction> shares() {
      return ImmutableMap.of(successor, Fraction.WHOLE);
    }

    @Override
    public Bilingual term() {
      return Bilingual.of("được kế thừa", "one successor");
    }
  }

  /**
   * The unit ended and is divided among several (được chia).
   *
   * <p>The shares are those of its members at the time of each split, in equal parts if there were
   * none; living and lost shares add up to one.
   *
   * @param unit the id that was asked for
   * @param shares the units that live on the day, with their shares, by the order of ids
   * @param lost the shares of successors that ended without a successor
   * @param endings how those ended, and where their members went
   */
  record Divided(
      UnitId unit,
      ImmutableMap<UnitId, Fraction> shares,
      ImmutableMap<UnitId, Fraction> lost,
      ImmutableList<Change> endings)
      implements Resolution {
    @Override
    public Bilingual term() {
      return Bilingual.of("được chia", "divided");
    }
  }

  /**
   * The unit, or everything that took its place, was dissolved or disbanded (đã chấm dứt).
   *
   * @param unit the id that was asked for
   * @param endings how it or its successors ended, and where the members went; at least one
   */
  record Gone(UnitId unit, ImmutableList<Change> endings) implements Resolution {
    @Override
    public Bilingual term() {
      return Bilingual.of("đã chấm dứt", "ended");
    }
  }

  /**
   * The unit left the hierarchy whole (đã chuyển ra ngoài).
   *
   * @param unit the id that was asked for
   * @param organization the organisation outside that received it
   */
  record Outside(UnitId unit, String organization) implements Resolution {
    @Override
    public Bilingual term() {
      return Bilingual.of("đã chuyển ra ngoài", "outside");
    }
  }

  /**
   * The unit has not begun (chưa thành lập).
   *
   * @param unit the id that was asked for
   * @param beginning the first day of the unit
   */
  record NotYetBegun(UnitId unit, LocalDate beginning) implements Resolution {
    @Override
    public Bilingual term() {
      return Bilingual.of("chưa thành lập", "not yet begun");
    }
  }
}
