package io.github.partyorg.structure;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.partyorg.internal.TupleStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Powers of a direct superior that a grassroots committee has been given (giao quyền cấp trên trực
 * tiếp cơ sở).
 *
 * <p>It has an extent and days, and names the single powers that are added to it (QĐ 294-QĐ/TW,
 * 26/5/2025, 10.6, 20.1 and 22.1).
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Delegation permits ImmutableDelegation {

  Delegation() {}

  /** The extent of the powers given (phạm vi giao quyền). */
  public enum Extent implements HasListedTerm {
    /** The powers of a direct superior (giao quyền cấp trên trực tiếp cơ sở). */
    FULL,
    /** A part of them, in a pilot (thí điểm giao quyền cấp trên cơ sở). */
    PILOT,
    /** Only the powers named (giao một số quyền). */
    SINGLE
  }

  /** A power that is given by name (quyền được giao). */
  public enum Power implements HasListedTerm {
    /** To found advisory bodies (lập cơ quan tham mưu, giúp việc). */
    BODIES,
    /** To admit and to expel members (kết nạp và khai trừ đảng viên). */
    MEMBERSHIPS,
    /** To reward (khen thưởng). */
    REWARDS,
    /** To issue cards (phát thẻ đảng viên). */
    CARDS,
    /** To transfer members (chuyển sinh hoạt đảng). */
    TRANSFERS,
    /** To keep members' files (quản lý hồ sơ đảng viên). */
    FILES,
    /**
     * To meet as a direct superior does: the standing committee monthly, the committee every three
     * months (họp theo chế độ của cấp trên; QĐ 294-QĐ/TW, 10.6.2d).
     */
    MEETINGS
  }

  /**
   * {@return a delegation without an end and without single powers}
   *
   * @param extent how much is given
   * @param number the number of the decision, not blank
   * @param since the first day, inclusive
   * @throws IllegalArgumentException if the number is blank
   */
  public static Delegation of(Extent extent, String number, LocalDate since) {
    return ImmutableDelegation.make(
        extent,
        Texts.filled(number, "number of the delegation"),
        since,
        Optional.empty(),
        ImmutableSet.of());
  }

  /** {@return the extent of the powers} */
  public abstract Extent extent();

  /** {@return the number of the decision} */
  public abstract String number();

  /** {@return the first day, inclusive} */
  public abstract LocalDate since();

  /** {@return the last day, inclusive, or empty while it has not been withdrawn} */
  public abstract Optional<LocalDate> until();

  /** {@return the powers that are given by name} */
  public abstract ImmutableSet<Power> powers();

  /**
   * {@return this delegation with an end}
   *
   * @param day the last day, inclusive
   * @throws IllegalArgumentException if it would end before it begins
   */
  public final Delegation until(LocalDate day) {
    return ImmutableDelegation.make(extent(), number(), since(), Optional.of(day), powers());
  }

  /**
   * {@return this delegation with further powers}
   *
   * @param more the powers that are named
   */
  public final Delegation with(Power... more) {
    return ImmutableDelegation.make(
        extent(),
        number(),
        since(),
        until(),
        Sets.immutableEnumSet(ImmutableSet.<Power>builder().addAll(powers()).add(more).build()));
  }

  /**
   * {@return true from the first day of the delegation to the last, both included}
   *
   * @param day the day
   */
  public final boolean holdsOn(LocalDate day) {
    return !day.isBefore(since()) && until().map(last -> !day.isAfter(last)).orElse(true);
  }

  /**
   * {@return true if powers of a superior of grassroots organisations, in full or in a pilot, hold
   * on a day}
   *
   * @param day the day
   */
  public final boolean makesSuperior(LocalDate day) {
    return extent() != Extent.SINGLE && holdsOn(day);
  }

  /** Like the public method; without a day, any day counts. */
  final boolean makesSuperior(Optional<LocalDate> day) {
    return day.isPresent() ? makesSuperior(day.get()) : extent() != Extent.SINGLE;
  }

  /** {@return the powers in one phrase: extent, number, days and each power} */
  public final Bilingual summary() {
    return Bilingual.of(
        said(Bilingual::vietnamese, " từ ", " đến "),
        said(Bilingual::english, " since ", " until "));
  }

  private String said(Function<Bilingual, String> language, String from, String to) {
    return language.apply(extent().term())
        + ", "
        + number()
        + from
        + language.apply(Bilingual.day(since()))
        + until().map(day -> to + language.apply(Bilingual.day(day))).orElse("")
        + powers().stream()
            .map(power -> "; " + language.apply(power.term()))
            .collect(Collectors.joining());
  }

  @Value.Check
  void runsForward() {
    if (until().isPresent() && until().get().isBefore(since())) {
      throw new IllegalArgumentException(
          "The delegation %s runs from %s until %s; the last day is before the first."
              .formatted(number(), since(), until().get()));
    }
  }

  @Override
  public final String toString() {
    return extent().term().english() + ", " + number() + " since " + since();
  }
}
