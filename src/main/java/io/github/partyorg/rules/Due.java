package io.github.partyorg.rules;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a norm asks of a unit or a member by a day (việc đến hạn), such as a congress; or
 * the last day of a consent.
 *
 * <p>Sorted by day, path, code and member.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Due implements Comparable<Due> permits ImmutableDue {

  private static final Placeholder<LocalDate> DAY = Placeholder.day("day");
  private static final Placeholder<Subject> SUBJECT = Placeholder.plain("subject");
  private static final Placeholder<NormCode> CODE = Placeholder.plain("code");
  private static final Placeholder<Bilingual> STATEMENT = Placeholder.phrase("statement");
  private static final Template TOLD =
      Template.of(
          "{day}: {subject}; {code}: {statement}",
          "{day}: {subject}; {code}: {statement}",
          DAY,
          SUBJECT,
          CODE,
          STATEMENT);

  private static final Placeholder<Consent> CONSENT = Placeholder.of("consent", Due::named);
  private static final Template ENDING =
      Template.of(
          "{day}: {subject}; {code}: ngày cuối của sự đồng ý {consent}",
          "{day}: {subject}; {code}: the last day of the consent {consent}",
          DAY,
          SUBJECT,
          CODE,
          CONSENT);

  private static final Comparator<Due> ORDER =
      Comparator.comparing(Due::day)
          .thenComparing(due -> due.subject().path())
          .thenComparing(due -> due.rule().code())
          .thenComparing(Due::subject);

  Due() {}

  static Due of(LocalDate day, Rule<?> rule, Subject subject) {
    return ImmutableDue.make(day, rule, subject, Optional.empty());
  }

  /** Returns the last day of a consent. */
  static Due ofConsent(LocalDate day, Rule<?> rule, Subject subject, Consent consent) {
    return ImmutableDue.make(day, rule, subject, Optional.of(consent));
  }

  private static Bilingual named(Consent consent) {
    String number = consent.number();
    return Bilingual.of(
        number + " của " + consent.givenBy().term().vietnamese(),
        number + " of " + consent.givenBy().term().english());
  }

  /** {@return the last day that is in time, or on which a consent counts, inclusive} */
  public abstract LocalDate day();

  /** {@return the norm that asks for it, or to which the consent is} */
  public abstract Rule<?> rule();

  /** {@return the unit, and the member if it is about one} */
  public abstract Subject subject();

  /** {@return the consent whose last day it is, or empty if the norm itself asks for something} */
  public abstract Optional<Consent> consent();

  /** {@return the unit's id} */
  public final UnitId unit() {
    return subject().unit();
  }

  /** {@return the member's id, or empty if it is about the unit} */
  public final Optional<MemberId> member() {
    return subject().member();
  }

  /** {@return the day, the unit or member, and what the norm asks for or which consent ends} */
  public final Bilingual summary() {
    if (consent().isPresent()) {
      return ENDING.fill(
          DAY.is(day()),
          SUBJECT.is(subject()),
          CODE.is(rule().code()),
          CONSENT.is(consent().get()));
    }
    return TOLD.fill(
        DAY.is(day()),
        SUBJECT.is(subject()),
        CODE.is(rule().code()),
        STATEMENT.is(rule().statement(day())));
  }

  @Override
  public final int compareTo(Due other) {
    return ORDER.compare(this, other);
  }

  @Override
  public final String toString() {
    return day()
        + " "
        + rule().code()
        + " "
        + subject()
        + consent().map(ending -> ", consent " + ending.number()).orElse("");
  }
}
