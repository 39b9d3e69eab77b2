package io.github.partyorg.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A congress of a unit (đại hội): the day from which the term of its leadership runs, its number
 * where one is known, as in <i>đại hội lần thứ XXII</i>, and what norms on congresses ask about it.
 *
 * <p>Unknown data are left out.
 */
@Value.Immutable
public abstract sealed class Congress permits ImmutableCongress {

  private static final Placeholder<String> NUMBER = Placeholder.plain("number");
  private static final Placeholder<Integer> SIZE = Placeholder.plain("size");
  private static final Placeholder<LocalDate> DAY = Placeholder.day("day");
  private static final Template NUMBERED =
      Template.of("lần thứ {number} ({day})", "no. {number} ({day})", NUMBER, DAY);
  private static final Bilingual EXTRAORDINARY = Bilingual.of("bất thường", "extraordinary");
  private static final Bilingual OF_DELEGATES = Bilingual.of("đại biểu", "of delegates");
  private static final Template ELECTING =
      Template.of("{size} cấp ủy viên", "a committee of {size}", SIZE);
  private static final Template ANNOUNCED =
      Template.of("thông báo ngày {day}", "announced on {day}", DAY);
  private static final Template REPORTED =
      Template.of("báo cáo kết quả ngày {day}", "result reported on {day}", DAY);
  private static final Template APPROVED =
      Template.of("chuẩn y ngày {day}", "result approved on {day}", DAY);

  Congress() {}

  /**
   * {@return a congress of which nothing else is known}
   *
   * @param day its day; of several, the last, on which it closed
   */
  public static Congress on(LocalDate day) {
    return ImmutableCongress.builder().day(day).build();
  }

  /** {@return its day} */
  public abstract LocalDate day();

  /** {@return its number among the congresses of the unit, or empty if not known} */
  public abstract Optional<Integer> number();

  /** {@return true if it was an extraordinary one (đại hội bất thường)} */
  @Value.Default
  public boolean isExtraordinary() {
    return false;
  }

  /** {@return true if delegates met, not all members (đại hội đại biểu)} */
  @Value.Default
  public boolean isOfDelegates() {
    return false;
  }

  /**
   * {@return the number of committee members that it set (số lượng cấp ủy viên), or empty if not
   * stated}
   */
  public abstract Optional<Integer> committeeSize();

  /** {@return the day on which its day was announced, or empty if not stated} */
  public abstract Optional<LocalDate> announcedOn();

  /**
   * {@return the day on which the committee above had the report on its result, or empty if not
   * stated}
   */
  public abstract Optional<LocalDate> reportedOn();

  /** {@return the day on which its result was approved above (chuẩn y), or empty if not stated} */
  public abstract Optional<LocalDate> approvedOn();

  abstract Congress withNumber(int number);

  /**
   * {@return this as an extraordinary congress or not}
   *
   * @param isExtraordinary true if it was one
   */
  public abstract Congress withIsExtraordinary(boolean isExtraordinary);

  /**
   * {@return this as a congress of delegates or of all members}
   *
   * @param isOfDelegates true if delegates met
   */
  public abstract Congress withIsOfDelegates(boolean isOfDelegates);

  /**
   * {@return this with the number of committee members that it set}
   *
   * @param committeeSize the number, at least 1
   * @throws IllegalArgumentException if it is less
   */
  public abstract Congress withCommitteeSize(int committeeSize);

  /**
   * {@return this with the day of its announcement}
   *
   * @param announcedOn the day
   */
  public abstract Congress withAnnouncedOn(LocalDate announcedOn);

  /**
   * {@return this with the day on which the committee above had the report}
   *
   * @param reportedOn the day
   */
  public abstract Congress withReportedOn(LocalDate reportedOn);

  /**
   * {@return this with the day of the approval}
   *
   * @param approvedOn the day
   */
  public abstract Congress withApprovedOn(LocalDate approvedOn);

  /**
   * {@return this with a number}
   *
   * @param number the number, from 1 to 100
   * @throws IllegalArgumentException if it is not among them
   */
  public final Congress numbered(int number) {
    return withNumber(number);
  }

  /**
   * {@return this with a number}
   *
   * @param numeral the number as documents write it, such as {@code XXII}; from I to C
   * @throws IllegalArgumentException if it is not among them
   */
  public final Congress numbered(String numeral) {
    return numbered(RomanNumeral.read(numeral));
  }

  /** {@return the number as documents write it, such as {@code XXII}, or empty if not known} */
  public final Optional<String> numeral() {
    return number().map(RomanNumeral::of);
  }

  /** {@return all that is known; the word <i>congress</i> is not in it} */
  public final Bilingual summary() {
    List<Bilingual> known = new ArrayList<>();
    known.add(
        numeral()
            .map(numeral -> NUMBERED.fill(NUMBER.is(numeral), DAY.is(day())))
            .orElseGet(() -> Bilingual.day(day())));
    if (isExtraordinary()) {
      known.add(EXTRAORDINARY);
    }
    if (isOfDelegates()) {
      known.add(OF_DELEGATES);
    }
    committeeSize().ifPresent(size -> known.add(ELECTING.fill(SIZE.is(size))));
    announcedOn().ifPresent(day -> known.add(ANNOUNCED.fill(DAY.is(day))));
    reportedOn().ifPresent(day -> known.add(REPORTED.fill(DAY.is(day))));
    approvedOn().ifPresent(day -> known.add(APPROVED.fill(DAY.is(day))));
    return Bilingual.join(", ", known);
  }

  @Value.Check
  void hasANumberAndACommittee() {
    number().ifPresent(RomanNumeral::of);
    if (committeeSize().filter(size -> size < 1).isPresent()) {
      throw new IllegalArgumentException(
          "The congress on %s set a committee of %s members; state at least one."
              .formatted(day(), committeeSize().get()));
    }
  }

  @Override
  public final String toString() {
    return summary().english();
  }
}
