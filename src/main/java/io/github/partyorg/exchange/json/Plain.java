package io.github.partyorg.exchange.json;

import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.UnitId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What takes one token.
 *
 * @param what what it is, by a word for readers and the schema
 */
record Plain<T>(String what, BiConsumer<T, Output> writing, Function<Input, T> reading)
    implements Codec<T> {

  static final Codec<String> TEXT =
      new Plain<>("text", (text, out) -> out.text(text), in -> in.text("a text"));

  /** A text that many members have, such as an ethnicity. */
  static final Codec<String> SHARED_TEXT =
      new Plain<>("text", (text, out) -> out.text(text), in -> in.shared(in.text("a text")));

  static final Codec<UnitId> UNIT_ID = identifier("unit id", UnitId::value, UnitId::of);
  static final Codec<MemberId> MEMBER_ID = identifier("member id", MemberId::value, MemberId::of);
  static final Codec<OfficialCode> CODE =
      identifier("official code", OfficialCode::value, OfficialCode::of);
  static final Codec<NormCode> NORM = identifier("norm code", NormCode::value, NormCode::of);
  static final Codec<LocalDate> DAY = new Plain<>("day", (day, out) -> out.day(day), Input::day);
  static final Codec<Duration> DURATION =
      identifier("duration such as PT1H30M", Duration::toString, Duration::parse);
  static final Codec<Year> YEAR =
      new Plain<>("number", (year, out) -> out.number(year.getValue()), in -> year(in));
  static final Codec<Integer> NUMBER =
      new Plain<>("number", (number, out) -> out.number(number), Input::number);
  static final Codec<BigDecimal> DECIMAL =
      new Plain<>("decimal", (number, out) -> out.number(number), Input::decimal);
  static final Codec<Boolean> FLAG =
      new Plain<>("flag", (flag, out) -> out.flag(flag), Input::flag);

  private static <T> Codec<T> identifier(
      String what, Function<T, String> written, Function<String, T> made) {
    String expected = "a " + what;
    return new Plain<>(
        what,
        (value, out) -> out.identifier(written.apply(value)),
        in -> {
          String text = in.identifier(expected);
          try {
            return made.apply(text);
          } catch (RuntimeException refused) {
            throw in.refused(refused, expected);
          }
        });
  }

  private static Year year(Input in) {
    int year = in.number();
    try {
      return Year.of(year);
    } catch (RuntimeException refused) {
      throw in.refused(refused, "a year");
    }
  }

  @Override
  public void write(T value, Output out) {
    writing.accept(value, out);
  }

  @Override
  public T read(Input in) {
    return reading.apply(in);
  }
}
