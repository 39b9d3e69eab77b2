package consumer;

import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.TuanGiao;
import java.time.LocalDate;

/** What the smallest application writes. */
final class Consumer {

  private Consumer() {}

  public static void main(String[] args) {
    LocalDate day = LocalDate.of(2018, 8, 24);
    Hierarchy before = TuanGiao.in2018();
    Decision decision =
        Decision.builder()
            .number("1-QĐ/ĐU")
            .issuer("TG-CS")
            .effectiveOn(day)
            .addOrders(Dissolve.unit("TG-CS-CQ").everyoneTo("TG-CS-B02"))
            .build();
    Outcome outcome = decision.applyTo(before);
    for (Violation violation : Rulebooks.inForceOn(day).review(outcome).introduced()) {
      System.out.println(violation.message().vietnamese());
    }
    if (outcome.after().memberCount() != before.memberCount()) {
      throw new AssertionError("somebody was lost");
    }
  }
}
