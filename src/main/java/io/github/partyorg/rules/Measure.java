package io.github.partyorg.rules;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Termed;
import io.github.partyorg.structure.Unit;
import java.util.function.ToIntFunction;

/**
 * What a rule counts (cách tính): which heads, seats or months, and which not.
 *
 * @param <S> what it is counted in
 */
public final class Measure<S> implements Termed {

  /** Official members on the roll; those exempted count, guests do not. */
  public static final Measure<Unit> OFFICIAL_MEMBERS =
      of(
          Bilingual.of("đảng viên chính thức", "official member"),
          Bilingual.of("đảng viên chính thức", "official members"),
          Bilingual.of(
              "đảng viên chính thức trong danh sách, kể cả người được miễn; không tính khách",
              "official members on the roll, those exempted included, guests not"),
          Unit::officialMemberCount);

  /** All members on the roll; those on probation and those exempted count, guests do not. */
  public static final Measure<Unit> MEMBERS =
      of(
          Bilingual.of("đảng viên", "member"),
          Bilingual.of("đảng viên", "members"),
          Bilingual.of(
              "mọi đảng viên trong danh sách, kể cả dự bị và được miễn; không tính khách",
              "all members on the roll, probationary and exempted included, guests not"),
          Unit::memberCount);

  /** Seats on the committee, those of its leaders included. */
  public static final Measure<Unit> COMMITTEE_MEMBERS =
      seats(
          Post.COMMITTEE_MEMBER,
          "committee members",
          Bilingual.of(
              "ghế cấp ủy viên, kể cả của bí thư, phó bí thư",
              "seats on the committee, those of its leaders included"));

  /** Seats on the standing committee. */
  public static final Measure<Unit> STANDING_COMMITTEE_MEMBERS =
      seats(
          Post.STANDING_COMMITTEE_MEMBER,
          "standing committee members",
          Bilingual.of("ghế ủy viên ban thường vụ", "seats on the standing committee"));

  /** Deputy secretaries. */
  public static final Measure<Unit> DEPUTY_SECRETARIES =
      seats(
          Post.DEPUTY_SECRETARY,
          "deputy secretaries",
          Bilingual.of("ghế phó bí thư", "posts of deputy secretary"));

  private final Bilingual term;
  private final Bilingual several;
  private final Bilingual detail;
  private final ToIntFunction<? super S> count;

  private Measure(
      Bilingual term, Bilingual several, Bilingual detail, ToIntFunction<? super S> count) {
    this.term = term;
    this.several = several;
    this.detail = detail;
    this.count = count;
  }

  /**
   * Returns a measure.
   *
   * @param <S> what it is counted in
   * @param term the noun after the number one
   * @param several the noun after other numbers
   * @param detail what counts and what does not
   * @param count counts
   * @return the measure
   */
  public static <S> Measure<S> of(
      Bilingual term, Bilingual several, Bilingual detail, ToIntFunction<? super S> count) {
    return new Measure<>(term, several, detail, count);
  }

  private static Measure<Unit> seats(Post post, String several, Bilingual detail) {
    return of(
        post.term(),
        Bilingual.of(post.term().vietnamese(), several),
        detail,
        unit -> unit.leadership().holderCount(post));
  }

  /** {@return the noun after the number one} */
  @Override
  public Bilingual term() {
    return term;
  }

  /** {@return what counts and what does not} */
  public Bilingual detail() {
    return detail;
  }

  /**
   * Counts.
   *
   * @param subject what it is counted in
   * @return the count
   */
  public int in(S subject) {
    return count.applyAsInt(subject);
  }

  /**
   * Says a number of it.
   *
   * @param number the number
   * @return number and noun
   */
  public Bilingual said(int number) {
    Bilingual noun = number == 1 ? term : several;
    return Bilingual.of(number + " " + noun.vietnamese(), number + " " + noun.english());
  }

  @Override
  public String toString() {
    return detail.english();
  }
}
