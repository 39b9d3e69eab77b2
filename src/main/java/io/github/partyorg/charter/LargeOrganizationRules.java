package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.QD_294;
import static io.github.partyorg.rules.Measure.MEMBERS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Surroundings;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.UnitType;

/**
 * Norms on the size of organisations that are, or act as, a direct superior without being a
 * commune's (QĐ 294-QĐ/TW, 10.4 and 10.6). That the Secretariat consents is not recorded here.
 */
public final class LargeOrganizationRules {

  /** Another direct superior under a province has at least this many members. */
  public static final Threshold SUPERIOR_MEMBERS =
      Threshold.of("superior-members", 500, QD_294.article("10.4.4"), Edition.QD_294.from());

  /** A base committee under a province with the powers of a superior has this many members. */
  public static final Threshold DELEGATED_MEMBERS =
      Threshold.of("delegated-members", 200, QD_294.article("10.6.1"), Edition.QD_294.from());

  /** Organisations that are direct superiors for what they are, of whatever size. */
  private static final ImmutableSet<Kind> OF_ANY_SIZE =
      ImmutableSet.of(
          Kind.COMMUNE_LEVEL,
          Kind.DISTRICT,
          Kind.PARTY_AGENCY,
          Kind.PEOPLES_COMMITTEE_AGENCY,
          Kind.BLOC,
          Kind.ARMED_FORCES);

  /** LVL-09: another direct superior under a province has five hundred members. */
  public static final Rule<Committee> OTHER_SUPERIOR =
      Rule.on(UnitType.IMMEDIATE_SUPERIOR)
          .code("LVL-09", Severity.MUST)
          .statement(
              "Đảng bộ cấp trên trực tiếp cơ sở khác trực thuộc tỉnh ủy, thành ủy có từ"
                  + " {superior-members} đảng viên trở lên.",
              "Another direct superior of grassroots organisations under a province has at least"
                  + " {superior-members} members.")
          .source(Edition.QD_294.only("10.4.4"))
          .looksAt(Surroundings.LINE)
          .when(
              (unit, s) ->
                  isUnderProvince(unit, s) && OF_ANY_SIZE.stream().noneMatch(unit.kind()::isA))
          .atLeast(MEMBERS, SUPERIOR_MEMBERS)
          .build();

  /** LVL-10: a base committee with the powers of a direct superior has two hundred members. */
  public static final Rule<Committee> DELEGATED_BASE =
      Rule.on(UnitType.GRASSROOTS_COMMITTEE)
          .code("LVL-10", Severity.MUST)
          .statement(
              "Đảng ủy cơ sở trực thuộc tỉnh ủy, thành ủy được giao quyền cấp trên trực tiếp cơ sở"
                  + " có từ {delegated-members} đảng viên trở lên.",
              "A base committee under a province that has been given the powers of a direct"
                  + " superior has at least {delegated-members} members.")
          .source(Edition.QD_294.only("10.6.1"))
          .looksAt(Surroundings.LINE, Surroundings.DAY)
          .when((unit, s) -> isUnderProvince(unit, s) && hasPowers(unit, s))
          .atLeast(MEMBERS, DELEGATED_MEMBERS)
          .build();

  private LargeOrganizationRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(OTHER_SUPERIOR, DELEGATED_BASE);
  }

  private static boolean isUnderProvince(Committee unit, Situation situation) {
    return situation
        .place(unit)
        .superior()
        .filter(above -> above.kind().isA(Kind.PROVINCE))
        .isPresent();
  }

  private static boolean hasPowers(Committee unit, Situation situation) {
    return unit.delegation().filter(given -> given.makesSuperior(situation.day())).isPresent();
  }
}
