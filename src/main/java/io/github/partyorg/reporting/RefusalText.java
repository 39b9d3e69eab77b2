package io.github.partyorg.reporting;

import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Reason;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Vocabulary;
import java.util.Locale;

/** Why orders cannot be carried out, as a list to read (lý do từ chối). */
public final class RefusalText {

  private RefusalText() {}

  /**
   * Lists the reasons of a refusal.
   *
   * @param refusal the refusal
   * @param locale the reader's locale
   * @return a line a reason: decision and order, what is concerned and where, what is wrong
   */
  public static String of(DecisionRefusedException refusal, Locale locale) {
    return of(refusal, Vocabulary.party(), locale);
  }

  /**
   * Lists the reasons of a refusal to an association.
   *
   * @param refusal the refusal
   * @param vocabulary the words of the association
   * @param locale the reader's locale
   * @return a line a reason: decision and order, what is concerned and where, what is wrong
   */
  public static String of(DecisionRefusedException refusal, Vocabulary vocabulary, Locale locale) {
    TextTable table = new TextTable(locale);
    for (Reason reason : refusal.reasons()) {
      int order = reason.orderNumber();
      table.row(
          reason.decision() + Bilingual.of(", nội dung ", ", order ").in(locale) + order,
          reason.subject(),
          reason.place(),
          vocabulary.say(reason.kind()).in(locale));
    }
    return table.text();
  }
}
