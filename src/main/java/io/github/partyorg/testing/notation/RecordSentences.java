package io.github.partyorg.testing.notation;

import static io.github.partyorg.testing.notation.Part.given;
import static io.github.partyorg.testing.notation.Part.part;
import static io.github.partyorg.testing.notation.Slots.DAY;
import static io.github.partyorg.testing.notation.Slots.UNIT;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Delegate;
import io.github.partyorg.restructuring.Recognize;
import io.github.partyorg.restructuring.RecordConsent;

/** The sentences of orders by which a unit records what superiors give it or allow. */
final class RecordSentences {

  private RecordSentences() {}

  static ImmutableList<Sentence<?>> all() {
    return ImmutableList.of(DELEGATE, RECOGNIZE, RECORD_CONSENT);
  }

  private static final Sentence<Delegate> DELEGATE =
      Sentence.of(
          Delegate.class,
          Saying.of(
              "Giao quyền cho {committee}: {powers}",
              "Delegate to {committee}: {powers}",
              part("committee", UNIT, Delegate::committee),
              given("powers", Records.DELEGATION, Delegate::powers),
              (committee, powers) -> Delegate.powers(powers).to(committee)),
          Saying.of(
              "Thu hồi quyền đã giao cho {committee}, ngày cuối {day}",
              "Withdraw the powers of {committee}, last day {day}",
              part("committee", UNIT, Delegate::committee),
              given("day", DAY, Delegate::lastDay),
              (committee, day) -> Delegate.withdrawing(day).from(committee)));

  private static final Sentence<Recognize> RECOGNIZE =
      Sentence.of(
          Recognize.class,
          Saying.of(
              "Công nhận {branch} là chi bộ cơ sở: {recognition}",
              "Recognise {branch} as a grassroots organisation: {recognition}",
              part("branch", UNIT, Recognize::branch),
              given("recognition", Records.RECOGNITION, Recognize::recognition),
              (branch, recognition) -> Recognize.branch(branch).by(recognition)),
          Saying.of(
              "Thôi công nhận {branch} là chi bộ cơ sở",
              "Withdraw the recognition of {branch} as a grassroots organisation",
              part("branch", UNIT, Recognize::branch),
              branch -> Recognize.branch(branch).withdrawn()));

  private static final Sentence<RecordConsent> RECORD_CONSENT =
      Sentence.of(
          RecordConsent.class,
          Saying.of(
              "Ghi nhận tại {unit}: {consent}",
              "Record at {unit}: {consent}",
              part("unit", UNIT, RecordConsent::unit),
              part("consent", Records.CONSENT, RecordConsent::consent),
              (unit, consent) -> RecordConsent.of(consent).in(unit)));
}
