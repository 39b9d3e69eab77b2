package io.github.partyorg.structure;

import io.github.partyorg.internal.TupleStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * One post in a leadership and its holder (chức vụ và người giữ).
 *
 * <p>A member with two posts has two seats: a secretary elected from a branch committee is also a
 * member of it.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Seat permits ImmutableSeat {

  private static final Placeholder<Post> POST = Placeholder.term("post");
  private static final Placeholder<MemberId> HOLDER = Placeholder.plain("holder");
  private static final Placeholder<Mandate> MANDATE = Placeholder.term("mandate");
  private static final Placeholder<LocalDate> FIRST_DAY = Placeholder.day("first");
  private static final Template TOLD =
      Template.of(
          "{post} {holder} ({mandate} {first})",
          "{post} {holder} ({mandate} {first})",
          POST,
          HOLDER,
          MANDATE,
          FIRST_DAY);

  Seat() {}

  /**
   * {@return a seat}
   *
   * @param post the post
   * @param holder the id of the holder
   * @param mandate elected or appointed
   * @param since the first day in the post, inclusive
   */
  public static Seat of(Post post, MemberId holder, Mandate mandate, LocalDate since) {
    return ImmutableSeat.make(post, holder, mandate, since);
  }

  /** {@return the post} */
  public abstract Post post();

  /** {@return the holder's id} */
  public abstract MemberId holder();

  /** {@return elected or appointed} */
  public abstract Mandate mandate();

  /** {@return the first day in the post, inclusive} */
  public abstract LocalDate since();

  /** {@return the seat in one phrase: post, holder, mandate and first day} */
  public final Bilingual summary() {
    return TOLD.fill(
        POST.is(post()), HOLDER.is(holder()), MANDATE.is(mandate()), FIRST_DAY.is(since()));
  }

  @Override
  public final String toString() {
    return post() + " " + holder() + " (" + mandate() + " " + since() + ")";
  }
}
