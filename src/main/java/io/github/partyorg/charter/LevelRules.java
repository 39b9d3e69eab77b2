package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.CHARTER;
import static io.github.partyorg.charter.LegalTexts.QD_208;
import static io.github.partyorg.charter.LegalTexts.QD_294;
import static io.github.partyorg.charter.PartyLevels.COMMUNES_AT_BASE;
import static io.github.partyorg.charter.PartyLevels.WITHOUT_DISTRICTS;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Surroundings;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Nesting;
import io.github.partyorg.structure.Place;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitType;
import java.util.List;
import java.util.Optional;

/** Which unit may stand under which (Party Charter, Arts. 10 and 21; {@link PartyLevels}). */
public final class LevelRules {

  private static final Placeholder<Bilingual> TERM = Placeholder.phrase("term");
  private static final Placeholder<Committee> SUPERIOR = Placeholder.plain("superior");
  private static final Template UNDER =
      Template.of(
          "{term} trực thuộc {superior}", "{term} directly under {superior}", TERM, SUPERIOR);
  private static final Template ALONE =
      Template.of("{term}, không thuộc cấp nào", "{term}, of no level", TERM);

  /** ORG-02 until June 2025: a commune's organisation stands directly under the district. */
  public static final Rule<Unit> LEVELS_WITH_DISTRICTS =
      Rule.on(UnitType.UNIT)
          .code("ORG-02", Severity.MUST)
          .statement(
              "Hệ thống tổ chức có các cấp trung ương, tỉnh, huyện và cơ sở; tổ chức cơ sở đảng ở"
                  + " xã, phường, thị trấn trực thuộc cấp ủy cấp huyện.",
              "There are four levels: central, provincial, district and grassroots; the"
                  + " grassroots organisation of a commune, ward or town stands directly under the"
                  + " district committee.")
          .source(Validity.of(CHARTER, "10, 21(2)").until(WITHOUT_DISTRICTS.minusDays(1)))
          .looksAt(Surroundings.LINE)
          .check((unit, s) -> unforeseen(s.place(unit), LevelRules::withDistricts))
          .build();

  /** ORG-02 since July 2025: there is no district level, and a commune is a direct superior. */
  public static final Rule<Unit> LEVELS_WITHOUT_DISTRICTS =
      Rule.on(UnitType.UNIT)
          .code("ORG-02", Severity.MUST)
          .statement(
              "Không còn cấp huyện: đảng bộ xã, phường, đặc khu trực thuộc đảng bộ tỉnh, thành phố;"
                  + " tổ chức cơ sở đảng trực thuộc cấp trên trực tiếp hoặc cấp ủy trực thuộc Trung"
                  + " ương.",
              "There is no district level: the organisation of a commune, ward or special zone"
                  + " stands under the province; grassroots organisations stand under a direct"
                  + " superior or under a committee directly under the Centre.")
          .source(Edition.QD_294.only("10.1–10.4, 20.1–20.3"))
          .looksAt(Surroundings.LINE)
          // The place of a village's organisation is the subject of ORG-19.
          .when((unit, s) -> !unit.kind().isA(Kind.VILLAGE))
          .check((unit, s) -> unforeseen(s.place(unit), LevelRules::withoutDistricts))
          .build();

  /** ORG-02 from April to July 2026: what the regulations before and after have in common. */
  public static final Rule<Unit> LEVELS_UNREAD =
      Rule.on(UnitType.UNIT)
          .code("ORG-02", Severity.MUST)
          .statement(
              "Không còn cấp huyện: đảng bộ xã, phường, đặc khu trực thuộc đảng bộ tỉnh, thành"
                  + " phố.",
              "There is no district level: the organisation of a commune, ward or special zone"
                  + " stands under the province.")
          .source(
              Validity.from(
                      Edition.QD_20.from(),
                      QD_294.article("10.1–10.2").keptIn(LegalTexts.QD_20).derived())
                  .until(Edition.QD_20.last()))
          .looksAt(Surroundings.LINE)
          .when((unit, s) -> !unit.kind().isA(Kind.VILLAGE))
          .check(
              (unit, s) ->
                  isForeseenNext(s.place(unit))
                      ? Optional.empty()
                      : unforeseen(s.place(unit), LevelRules::withoutDistricts))
          .build();

  /** ORG-02 since July 2026: a commune is a grassroots organisation under the province. */
  public static final Rule<Unit> COMMUNES_UNDER_PROVINCE =
      Rule.on(UnitType.UNIT)
          .code("ORG-02", Severity.MUST)
          .statement(
              "Hệ thống tổ chức có ba cấp: trung ương, tỉnh và cơ sở; đảng bộ xã, phường, đặc khu"
                  + " là đảng bộ cơ sở trực thuộc đảng bộ tỉnh, thành phố.",
              "There are three levels: central, provincial and grassroots; the"
                  + " organisation of a commune, ward or special zone is a grassroots organisation"
                  + " directly under the province.")
          .source(QD_208.asWhole().secondary(), COMMUNES_AT_BASE)
          .looksAt(Surroundings.LINE)
          .check((unit, s) -> unforeseen(s.place(unit), LevelRules::withoutDistricts))
          .build();

  /** ORG-19: in a village there is a branch, directly under the commune's committee. */
  public static final Rule<Unit> VILLAGE_BRANCH =
      Rule.on(UnitType.UNIT)
          .code("ORG-19", Severity.MUST)
          .statement(
              "Ở thôn, bản, tổ dân phố chỉ lập chi bộ, trực thuộc đảng ủy xã, phường, đặc khu.",
              "In a village or residential group there is only a branch, directly under the"
                  + " committee of the commune, ward or special zone.")
          .source(Edition.QD_294.only("20.2.2"))
          .looksAt(Surroundings.LINE)
          .when((unit, s) -> unit.kind().isA(Kind.VILLAGE))
          .check((unit, s) -> underCommune(s.place(unit)))
          .build();

  private LevelRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        LEVELS_WITH_DISTRICTS,
        LEVELS_WITHOUT_DISTRICTS,
        LEVELS_UNREAD,
        COMMUNES_UNDER_PROVINCE,
        VILLAGE_BRANCH);
  }

  /** Words the requirement for a place that the scheme of the day does not allow. */
  private interface Wording {
    Optional<Breach> of(Place place);
  }

  private static Optional<Breach> unforeseen(Place place, Wording wording) {
    return place.isForeseen() ? Optional.empty() : wording.of(place);
  }

  /** Says whether the scheme that followed foresees a place. */
  private static boolean isForeseenNext(Place place) {
    return place
        .superior()
        .map(above -> Place.below(above, place.unit(), PartyLevels.FROM_JULY_2026).isForeseen())
        .orElse(false);
  }

  private static Optional<Breach> withDistricts(Place place) {
    return place.isGrassroots()
            && place.unit().kind().isA(Kind.COMMUNE_LEVEL)
            && place.superior().isPresent()
        ? Breach.found(
            "trực thuộc " + place.superior().get(),
            "directly under " + place.superior().get(),
            "trực thuộc cấp ủy cấp huyện",
            "directly under a district committee")
        : byRows(place);
  }

  private static Optional<Breach> withoutDistricts(Place place) {
    return place.unit() instanceof Committee committee
            && committee.level() == Level.IMMEDIATE_SUPERIOR
            && committee.kind().isA(Kind.DISTRICT)
        ? Breach.found(
            "còn là đảng bộ cấp huyện",
            "still a district organisation",
            "kết thúc hoạt động trước ngày 1/7/2025",
            "ended by 1 July 2025")
        : byRows(place);
  }

  /** Reports a breach of the scheme's rows about such a unit. */
  private static Optional<Breach> byRows(Place place) {
    List<Nesting> about = place.scheme().rowsAbout(place.unit());
    List<Nesting> rows = about.isEmpty() ? onKind(place) : about;
    return Breach.found(
        observed(place),
        rows.isEmpty()
            ? Bilingual.of("cấp này không có tổ chức đó", "no such organisation at this level")
            : Bilingual.join("; ", rows.stream().map(Nesting::summary).distinct().toList()));
  }

  /** Returns the rows that put a unit of the kind at another level. */
  private static List<Nesting> onKind(Place place) {
    Kind kind = place.unit().kind();
    return place.scheme().rows().stream()
        .filter(row -> row.kinds().stream().anyMatch(kind::isA))
        .filter(row -> row.exceptions().stream().noneMatch(kind::isA))
        .toList();
  }

  private static Bilingual observed(Place place) {
    return place
        .superior()
        .map(superior -> UNDER.fill(TERM.is(place.term()), SUPERIOR.is(superior)))
        .orElseGet(() -> ALONE.fill(TERM.is(place.term())));
  }

  private static Optional<Breach> underCommune(Place place) {
    boolean isUnderCommune =
        place.superior().filter(above -> above.kind().isA(Kind.COMMUNE_LEVEL)).isPresent();
    return place.unit() instanceof Committee || !isUnderCommune
        ? Breach.found(
            observed(place),
            Bilingual.of(
                "chi bộ trực thuộc đảng ủy xã, phường, đặc khu",
                "a branch directly under the committee of a commune, ward or special zone"))
        : Optional.empty();
  }
}
