package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What the notation of hierarchies leaves unsaid (điều không nêu trong sơ đồ chữ): the level of a
 * committee of a kind, the name of a member, the mandate and the first day of a seat.
 *
 * <p>A text that says nothing else means this, and a hierarchy in which it is so is printed without
 * it.
 */
public final class Unsaid {

  /** The first day in a post where neither a congress nor a founding day is stated. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

  /** The most members that a number stands for. */
  public static final int MOST_NUMBERED = 100_000;

  private static final int DIGITS = 4;

  /** As the factories of {@link Committee} preset it; a narrower kind has the same. */
  private static final ImmutableMap<Kind, Level> LEVELS =
      ImmutableMap.of(
          Kind.COUNTRY, Level.CENTRAL,
          Kind.PROVINCE, Level.PROVINCIAL,
          Kind.DISTRICT, Level.IMMEDIATE_SUPERIOR,
          Kind.COMMUNE_LEVEL, Level.GRASSROOTS,
          Kind.SECTION, Level.AFFILIATED);

  private Unsaid() {}

  /**
   * {@return the level of a committee of a kind; empty for the kinds that branches are formed in}
   *
   * @param kind the kind
   */
  public static Optional<Level> level(Kind kind) {
    for (Map.Entry<Kind, Level> preset : LEVELS.entrySet()) {
      if (kind.isA(preset.getKey())) {
        return Optional.of(preset.getValue());
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the name of a member: {@code Đảng viên 0001} of the id {@code M1}, or of any other
   * letter with a number; of another id {@code Đảng viên} and the id.
   *
   * @param id the member's id
   * @return the name
   */
  public static String name(MemberId id) {
    String text = id.value();
    boolean isNumbered =
        text.length() > 1
            && Character.isLetter(text.charAt(0))
            && Notation.isNumber(text.substring(1));
    return "Đảng viên " + (isNumbered ? filled(text.substring(1), DIGITS) : text);
  }

  private static String filled(String number, int digits) {
    return "0".repeat(Math.max(0, digits - number.length())) + number;
  }

  /**
   * {@return the member of whom nothing but the id is said: official and active}
   *
   * @param id the member's id
   */
  public static Member member(MemberId id) {
    return Member.builder().id(id).name(name(id)).standing(Standing.OFFICIAL).build();
  }

  /**
   * Returns the members of a branch of which only their number is said: {@code B2-01}, {@code
   * B2-02} and so on in the branch {@code B2}, with as many digits as the last number has, two at
   * least. The ids of two branches never meet.
   *
   * @param branch the id of the branch
   * @param count how many there are, at most {@link #MOST_NUMBERED}
   * @return the members
   */
  public static ImmutableList<Member> roll(UnitId branch, int count) {
    ImmutableList.Builder<Member> roll = ImmutableList.builderWithExpectedSize(count);
    for (int number = 1; number <= count; number++) {
      roll.add(member(numbered(branch, number, count)));
    }
    return roll.build();
  }

  private static MemberId numbered(UnitId branch, int number, int count) {
    int digits = Math.max(2, Integer.toString(count).length());
    return MemberId.of(branch + "-" + filled(Integer.toString(number), digits));
  }

  /** Says whether a number alone stands for a roll. */
  static boolean isNumbered(UnitId branch, ImmutableList<Member> roll) {
    if (roll.isEmpty() || roll.size() > MOST_NUMBERED) {
      return false;
    }
    for (int at = 0; at < roll.size(); at++) {
      MemberId id = numbered(branch, at + 1, roll.size());
      if (!roll.get(at).id().equals(id) || !roll.get(at).equals(member(id))) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return the mandate of a seat: elected if there was a congress, or else appointed}
   *
   * @param congressOn the day of the congress of the unit
   */
  public static Mandate mandate(Optional<LocalDate> congressOn) {
    return congressOn.isPresent() ? Mandate.ELECTED : Mandate.APPOINTED;
  }

  /**
   * {@return the first day of a seat: that of the congress, or else the founding day, or else
   * {@link #FIRST_DAY}}
   *
   * @param congressOn the day of the congress of the unit
   * @param foundedOn the founding day of the unit
   */
  public static LocalDate since(Optional<LocalDate> congressOn, Optional<LocalDate> foundedOn) {
    return congressOn.or(() -> foundedOn).orElse(FIRST_DAY);
  }
}
