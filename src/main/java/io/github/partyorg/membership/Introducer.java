package io.github.partyorg.membership;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.MemberId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person's introducer to the Party (người giới thiệu vào Đảng): a member, or an organisation in
 * place of one.
 *
 * <p>Norms check their number, and how long they have known the person.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Introducer permits ImmutableIntroducer {

  Introducer() {}

  /**
   * {@return a member as introducer; the first day together with the person is not stated}
   *
   * @param member the text of the member's id
   */
  public static Introducer member(String member) {
    return ImmutableIntroducer.make(
        Optional.of(MemberId.of(member)), Optional.empty(), Optional.empty(), false);
  }

  /**
   * {@return an introducing organisation: of the youth union, of the trade union}
   *
   * @param organization its name, not blank
   * @throws IllegalArgumentException if the name is blank
   */
  public static Introducer organization(String organization) {
    return ImmutableIntroducer.make(
        Optional.empty(), Optional.of(organization), Optional.empty(), false);
  }

  /** {@return the member's id, or empty if an organisation does} */
  public abstract Optional<MemberId> member();

  /** {@return the organisation that introduces, or empty if a member does} */
  public abstract Optional<String> organization();

  /** {@return the day since which both work, study or live together, or empty if not stated} */
  public abstract Optional<LocalDate> togetherSince();

  /** {@return true if a replacement (thay thế)} */
  public abstract boolean isReplacement();

  /**
   * {@return this introducer with the time together}
   *
   * @param day the day since which they have worked, studied or lived together
   */
  public final Introducer since(LocalDate day) {
    return ImmutableIntroducer.make(member(), organization(), Optional.of(day), isReplacement());
  }

  /** {@return this introducer as a replacement for another} */
  public final Introducer asReplacement() {
    return ImmutableIntroducer.make(member(), organization(), togetherSince(), true);
  }

  @Value.Check
  void isNamed() {
    if (organization().map(String::isBlank).orElse(false)) {
      throw new IllegalArgumentException("The organisation that introduces is blank; name it.");
    }
  }
}
