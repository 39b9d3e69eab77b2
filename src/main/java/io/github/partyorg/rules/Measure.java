package io.github.partyorg.rules;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The count that a rule makes (cách tính): the members, seats or months included, and those left
 * out.
 *
 * @param <S> the type of subjects
 */
public final class Measure<S> implements HasTerm {

  private static final Placeholder<Bilingual> NUMBER = Placeholder.phrase("number");
  private static final Template AT_LEAST =
      Template.of("ít nhất {number}", "at least {number}", NUMBER);
  private static final Template AT_MOST =
      Template.of("không quá {number}", "at most {number}", NUMBER);
  private static final Template BELOW = Template.of("dưới {number}", "below {number}", NUMBER);

  /** Official members on the roll; those exempted count, guests do not. */
  public static final Measure<Unit> OFFICIAL_MEMBERS =
      of(
          Bilingual.of("đảng viên chính thức", "official member"),
          Bilingual.of("đảng viên chính thức", "official members"),
          Bilingual.of(
              "đảng viên chính thức trong danh sách, kể cả người được miễn; không tính đảng viên"
                  + " sinh hoạt tạm thời",
              "official members on the roll, including exempted members, not members on temporary"
                  + " transfer"),
          Unit::officialMemberCount);

  /** All members on the roll; those on probation and those exempted count, guests do not. */
  public static final Measure<Unit> MEMBERS =
      of(
          Bilingual.of("đảng viên", "member"),
          Bilingual.of("đảng viên", "members"),
          Bilingual.of(
              "mọi đảng viên trong danh sách, kể cả dự bị và được miễn; không tính đảng viên sinh"
                  + " hoạt tạm thời",
              "all members on the roll, including probationary and exempted members, not members on"
                  + " temporary transfer"),
          Unit::memberCount);

  /** Seats on the committee, those of its leaders included. */
  public static final Measure<Unit> COMMITTEE_MEMBERS =
      seats(
          Post.COMMITTEE_MEMBER,
          "committee members",
          Bilingual.of(
              "số lượng cấp ủy viên, kể cả bí thư, phó bí thư",
              "committee members, including secretary and deputies"));

  /** Seats on the standing committee. */
  public static final Measure<Unit> STANDING_COMMITTEE_MEMBERS =
      seats(
          Post.STANDING_COMMITTEE_MEMBER,
          "standing committee members",
          Bilingual.of("số lượng ủy viên ban thường vụ", "number of standing committee members"));

  /** Deputy secretaries. */
  public static final Measure<Unit> DEPUTY_SECRETARIES =
      seats(
          Post.DEPUTY_SECRETARY,
          "deputy secretaries",
          Bilingual.of("số lượng phó bí thư", "number of deputy secretaries"));

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
   * {@return a measure}
   *
   * @param <S> the type of subjects
   * @param term the noun after the number one
   * @param several the noun after other numbers
   * @param detail the things included and left out
   * @param count counts one subject
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

  /** {@return the things included and left out} */
  public Bilingual detail() {
    return detail;
  }

  /**
   * Counts.
   *
   * @param subject the subject
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
    return Bilingual.count(number, noun.vietnamese(), noun.english(), noun.english());
  }

  /**
   * Compares a count with the least that is allowed.
   *
   * @param counted the count
   * @param minimum the least that is allowed
   * @return the breach if the count is lower, or empty
   */
  public Optional<Breach> atLeast(int counted, int minimum) {
    return counted >= minimum ? Optional.empty() : breach(counted, AT_LEAST, minimum);
  }

  /**
   * Compares a count with the most that is allowed.
   *
   * @param counted the count
   * @param maximum the most that is allowed
   * @return the breach if the count is higher, or empty
   */
  public Optional<Breach> atMost(int counted, int maximum) {
    return counted <= maximum ? Optional.empty() : breach(counted, AT_MOST, maximum);
  }

  /**
   * Compares a count with a number that it must not reach.
   *
   * @param counted the count
   * @param limit the first number that is not allowed
   * @return the breach if the count is as high or higher, or empty
   */
  public Optional<Breach> below(int counted, int limit) {
    return counted < limit ? Optional.empty() : breach(counted, BELOW, limit);
  }

  /**
   * Compares a count with the least and the most that are allowed.
   *
   * @param counted the count
   * @param minimum the least that is allowed
   * @param maximum the most that is allowed
   * @return the breach if the count is outside, or empty
   */
  public Optional<Breach> between(int counted, int minimum, int maximum) {
    return atLeast(counted, minimum).or(() -> atMost(counted, maximum));
  }

  private Optional<Breach> breach(int counted, Template required, int number) {
    return Breach.found(said(counted), required.fill(NUMBER.is(said(number))));
  }

  @Override
  public String toString() {
    return detail.english();
  }
}
