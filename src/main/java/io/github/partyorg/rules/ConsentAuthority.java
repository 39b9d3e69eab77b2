package io.github.partyorg.rules;

import io.github.partyorg.structure.Authority;
import io.github.partyorg.structure.HasListedTerm;
import io.github.partyorg.structure.Unit;
import java.util.List;
import java.util.Optional;

/** The authority that a norm asks for consent (thẩm quyền đồng ý). */
public enum ConsentAuthority implements HasListedTerm {
  /**
   * The direct superior of the base organisation (cấp ủy cấp trên trực tiếp của tổ chức cơ sở
   * đảng).
   */
  DIRECT_SUPERIOR_OF_BASE,

  /**
   * The direct superior of the base organisation, or any committee above it (cấp ủy cấp trên nữa;
   * QĐ 294-QĐ/TW, 26/5/2025, 20.3.1).
   */
  DIRECT_SUPERIOR_OR_ABOVE,

  /** The committee directly above (cấp ủy cấp trên trực tiếp). */
  COMMITTEE_ABOVE,

  /**
   * The committee two levels up (cấp ủy cấp trên cách một cấp); of what stands directly under the
   * Centre, the Politburo.
   */
  TWO_LEVELS_UP,

  /** The committee directly under the Centre (cấp ủy trực thuộc Trung ương): the province. */
  UNDER_THE_CENTRE,

  /** The Politburo (Bộ Chính trị). */
  POLITBURO,

  /** The Secretariat (Ban Bí thư). */
  SECRETARIAT,

  /** The Central Organisation Commission (Ban Tổ chức Trung ương). */
  CENTRAL_ORGANISATION_COMMISSION,

  /**
   * The Secretariat, or the Central Organisation Commission authorised by it (Ban Bí thư hoặc Ban
   * Tổ chức Trung ương được ủy quyền; QĐ 294-QĐ/TW, 26/5/2025, 10.4).
   */
  SECRETARIAT_OR_COMMISSION;

  /**
   * Returns the authority to ask about the last in a line of units from the root down; empty if it
   * stands above the whole hierarchy, or the line is.
   */
  Optional<Authority> over(List<Unit> line) {
    return switch (this) {
      case DIRECT_SUPERIOR_OF_BASE, DIRECT_SUPERIOR_OR_ABOVE ->
          Competence.authorityOver(line).map(Authority::committeeOf);
      case COMMITTEE_ABOVE ->
          line.size() < 2
              ? Optional.empty()
              : Optional.of(Authority.committeeOf(Competence.over(line)));
      case TWO_LEVELS_UP -> Competence.twoLevelsUp(line);
      case UNDER_THE_CENTRE -> Competence.province(line).map(Authority::committeeOf);
      case POLITBURO -> Optional.of(Authority.POLITBURO);
      case SECRETARIAT, SECRETARIAT_OR_COMMISSION -> Optional.of(Authority.SECRETARIAT);
      case CENTRAL_ORGANISATION_COMMISSION ->
          Optional.of(Authority.CENTRAL_ORGANISATION_COMMISSION);
    };
  }

  /** Says whether the consent of one authority counts instead of that of another on a line. */
  boolean accepts(Authority giver, Authority asked, List<Unit> line) {
    return giver.equals(asked)
        || switch (this) {
          case SECRETARIAT_OR_COMMISSION -> giver.equals(Authority.CENTRAL_ORGANISATION_COMMISSION);
          case DIRECT_SUPERIOR_OR_ABOVE -> isAbove(giver, asked, line);
          default -> false;
        };
  }

  private static boolean isAbove(Authority giver, Authority asked, List<Unit> line) {
    for (Unit unit : line) {
      Authority committee = Authority.committeeOf(unit.id());
      if (committee.equals(asked)) {
        return false;
      }
      if (committee.equals(giver)) {
        return true;
      }
    }
    return false;
  }
}
