package io.github.partyorg.rules;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Termed;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;

/** Whose consent a norm asks for (thẩm quyền đồng ý). */
public enum Consenting implements Termed {
  /** The direct superior of the base organisation (cấp ủy cấp trên trực tiếp của TCCSĐ). */
  DIRECT_SUPERIOR_OF_BASE(
      "cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng",
      "the direct superior of the grassroots organisation"),

  /** The committee directly above (cấp ủy cấp trên trực tiếp). */
  COMMITTEE_ABOVE("cấp ủy cấp trên trực tiếp", "the committee directly above"),

  /** The committee directly under the Centre (cấp ủy trực thuộc Trung ương): the province. */
  UNDER_THE_CENTRE("cấp ủy trực thuộc Trung ương", "the committee directly under the Centre");

  private final Bilingual term;

  Consenting(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }

  Optional<UnitId> over(UnitId unit, Situation situation) {
    return switch (this) {
      case DIRECT_SUPERIOR_OF_BASE -> situation.authorityOver(unit);
      case COMMITTEE_ABOVE ->
          Optional.of(situation.competentOver(unit)).filter(above -> !above.equals(unit));
      case UNDER_THE_CENTRE -> Competence.province(situation.line(unit));
    };
  }
}
