package io.github.partyorg.rules;

import static io.github.partyorg.rules.LegalTexts.CHARTER;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Confirm;
import io.github.partyorg.restructuring.MemberRevised;
import io.github.partyorg.structure.Bilingual;
import java.time.LocalDate;
import java.util.Optional;

/** When members on probation are recognised as official (Party Charter, Art. 5). */
public final class ConfirmationRules {

  /** The months of probation. */
  public static final Threshold PROBATION_MONTHS = Threshold.charter("probation-months", 12, "5");

  private static final Slot<LocalDate> DAY = Slot.day("day");
  private static final Template CONFIRMED =
      Template.of("công nhận ngày {day}", "confirmed on {day}", DAY);
  private static final Template NOT_BEFORE =
      Template.of("không trước ngày {day}", "not before {day}", DAY);

  /** MEM-09: probation lasts twelve months. */
  public static final Rule<MemberRevised> PROBATION =
      Rule.onMembership(MemberRevised.class)
          .code("MEM-09", Severity.MUST)
          .statement(
              "Thời gian dự bị là {probation-months} tháng kể từ ngày kết nạp.",
              "Probation lasts {probation-months} months from the admission ceremony.")
          .source(Validity.of(CHARTER, "5"))
          .threshold(PROBATION_MONTHS)
          .when((change, s) -> probationBegan(change).isPresent())
          .check(ConfirmationRules::tooEarly)
          .build();

  /** MEM-10: seniority counts from the admission, once official. */
  public static final Guarantee SENIORITY =
      Guarantee.of(
          "MEM-10",
          Bilingual.of(
              "Tuổi đảng của đảng viên chính thức tính từ ngày kết nạp ghi trong quyết định.",
              "The seniority of an official member counts from the day of the admission"
                  + " decision."),
          Bilingual.of(
              "Member.seniorSince: ngày kết nạp, khi đã là đảng viên chính thức",
              "Member.seniorSince: the day of admission, once official"),
          Validity.of(CHARTER, "5"));

  private ConfirmationRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(PROBATION, SENIORITY);
  }

  private static Optional<LocalDate> probationBegan(MemberRevised change) {
    return change.ordered() instanceof Confirm confirm
        ? confirm.probation().begunOn().or(() -> change.before().admittedOn())
        : Optional.empty();
  }

  private static Optional<Breach> tooEarly(MemberRevised change, Situation situation) {
    LocalDate day = change.decision().effectiveOn();
    LocalDate earliest =
        probationBegan(change).orElseThrow().plusMonths(situation.value(PROBATION_MONTHS));
    return day.isBefore(earliest)
        ? Breach.found(CONFIRMED.fill(DAY.is(day)), NOT_BEFORE.fill(DAY.is(earliest)))
        : Optional.empty();
  }
}
