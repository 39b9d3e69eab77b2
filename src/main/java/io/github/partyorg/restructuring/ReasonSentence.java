package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Identifier;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;

/** Says a reason as a sentence: the decision, the order, the subject where it is, the problem. */
final class ReasonSentence {

  private static final Placeholder<Bilingual> DECISION = Placeholder.phrase("decision");
  private static final Placeholder<Integer> ORDER = Placeholder.plain("order");
  private static final Placeholder<Bilingual> SUBJECT = Placeholder.phrase("subject");
  private static final Placeholder<Bilingual> PROBLEM = Placeholder.phrase("problem");
  private static final Template TOLD =
      Template.of(
          "quyết định {decision}, nội dung {order}: {subject}: {problem}",
          "decision {decision}, order {order}: {subject}: {problem}",
          DECISION,
          ORDER,
          SUBJECT,
          PROBLEM);

  private static final Placeholder<Identifier> WHAT = Placeholder.plain("what");
  private static final Placeholder<String> WHERE = Placeholder.plain("where");
  private static final Template LOCATED =
      Template.of("{what} tại {where}", "{what} at {where}", WHAT, WHERE);

  private ReasonSentence() {}

  static Bilingual of(Reason reason) {
    return TOLD.fill(
        DECISION.is(reason.decision()),
        ORDER.is(reason.orderNumber()),
        SUBJECT.is(located(reason.subject(), reason.place())),
        PROBLEM.is(reason.problem()));
  }

  /** Says where the subject is; the path of a unit names the unit already. */
  private static Bilingual located(Identifier subject, String place) {
    return place.equals(subject.value()) || place.endsWith("/" + subject.value())
        ? Bilingual.alike(place)
        : LOCATED.fill(WHAT.is(subject), WHERE.is(place));
  }
}
