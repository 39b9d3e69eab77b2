package io.github.partyorg.charter;

import static io.github.partyorg.structure.Kind.AGENCY;
import static io.github.partyorg.structure.Kind.ARMED_FORCES;
import static io.github.partyorg.structure.Kind.BLOC;
import static io.github.partyorg.structure.Kind.COMMUNE_LEVEL;
import static io.github.partyorg.structure.Kind.DISTRICT;
import static io.github.partyorg.structure.Kind.PARTY_AGENCY;
import static io.github.partyorg.structure.Kind.PEOPLES_COMMITTEE_AGENCY;
import static io.github.partyorg.structure.Kind.PROVINCE;
import static io.github.partyorg.structure.Kind.SPECIAL_ZONE;
import static io.github.partyorg.structure.Kind.TOWN;
import static io.github.partyorg.structure.Kind.VILLAGE;
import static io.github.partyorg.structure.Level.AFFILIATED;
import static io.github.partyorg.structure.Level.CENTRAL;
import static io.github.partyorg.structure.Level.GRASSROOTS;
import static io.github.partyorg.structure.Level.IMMEDIATE_SUPERIOR;
import static io.github.partyorg.structure.Level.PROVINCIAL;
import static io.github.partyorg.structure.Nesting.branch;
import static io.github.partyorg.structure.Nesting.committee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.LevelSchemes;
import io.github.partyorg.structure.Nesting;
import java.time.LocalDate;

/**
 * The levels of the Party as its texts have them, day by day (hệ thống tổ chức của Đảng).
 *
 * <p>Nestings that a text forbids or does not mention have no row. Nestings that depend on a number
 * of members or on a consent have a row; other norms check the number or the consent.
 */
public final class PartyLevels {

  /** The first day without a district level. */
  static final LocalDate WITHOUT_DISTRICTS = LocalDate.of(2025, 7, 1);

  /** The first day on which a commune is a grassroots organisation under the province. */
  static final LocalDate COMMUNES_AT_BASE = LocalDate.of(2026, 7, 26);

  private static final ImmutableList<Nesting> PROVINCE_AND_DISTRICT =
      ImmutableList.of(
          committee(PROVINCIAL, PROVINCE)
              .under(CENTRAL)
              .called("đảng bộ tỉnh, thành phố", "provincial Party organisation")
              .clause("Điều lệ Đảng, 10"),
          committee(PROVINCIAL, BLOC, ARMED_FORCES).under(CENTRAL).clause("Điều lệ Đảng, 10"),
          committee(IMMEDIATE_SUPERIOR, DISTRICT)
              .under(PROVINCIAL, PROVINCE)
              .called("đảng bộ huyện", "district Party organisation")
              .clause("Điều lệ Đảng, 10"),
          committee(IMMEDIATE_SUPERIOR, PARTY_AGENCY, PEOPLES_COMMITTEE_AGENCY)
              .under(PROVINCIAL, PROVINCE)
              .clause("Điều lệ Đảng, 10"),
          committee(IMMEDIATE_SUPERIOR, BLOC, ARMED_FORCES)
              .under(PROVINCIAL)
              .clause("Điều lệ Đảng, 10"),
          committee(IMMEDIATE_SUPERIOR, ARMED_FORCES)
              .under(IMMEDIATE_SUPERIOR, ARMED_FORCES)
              .clause("Điều lệ Đảng, 10"));

  private static final ImmutableList<Nesting> BASE_UNDER_DISTRICT =
      ImmutableList.of(
          committee(GRASSROOTS, COMMUNE_LEVEL)
              .under(IMMEDIATE_SUPERIOR, DISTRICT)
              .clause("Điều lệ Đảng, 21(2)"),
          committee(GRASSROOTS)
              .under(IMMEDIATE_SUPERIOR)
              .except(COMMUNE_LEVEL)
              .clause("Điều lệ Đảng, 21(2)"),
          committee(GRASSROOTS)
              .under(PROVINCIAL)
              .except(COMMUNE_LEVEL)
              .clause("Điều lệ Đảng, 21(2)"),
          committee(GRASSROOTS)
              .under(GRASSROOTS)
              .byDelegation()
              .except(COMMUNE_LEVEL)
              .clause("QĐ 29-QĐ/TW, 19"),
          committee(AFFILIATED)
              .under(GRASSROOTS)
              .called("đảng bộ bộ phận", "section")
              .clause("Điều lệ Đảng, 21(4)"),
          branch(COMMUNE_LEVEL)
              .under(IMMEDIATE_SUPERIOR, DISTRICT)
              .grassroots()
              .clause("Điều lệ Đảng, 21(2)"),
          branch()
              .under(IMMEDIATE_SUPERIOR)
              .except(COMMUNE_LEVEL)
              .grassroots()
              .clause("Điều lệ Đảng, 21(2)"),
          branch()
              .under(PROVINCIAL)
              .except(COMMUNE_LEVEL)
              .grassroots()
              .clause("Điều lệ Đảng, 21(2)"),
          branch().under(GRASSROOTS).byDelegation().grassroots().clause("QĐ 29-QĐ/TW, 19"),
          branch().under(GRASSROOTS).clause("Điều lệ Đảng, 24(1)"),
          branch().under(AFFILIATED).clause("QĐ 29-QĐ/TW, 24"));

  private static final ImmutableList<Nesting> COMMUNES_UNDER_PROVINCE =
      ImmutableList.of(
          committee(IMMEDIATE_SUPERIOR, COMMUNE_LEVEL)
              .under(PROVINCIAL, PROVINCE)
              .except(TOWN)
              .called("đảng bộ xã, phường, đặc khu", "commune Party organisation")
              .clause("QĐ 294-QĐ/TW, 10.2"),
          committee(GRASSROOTS, SPECIAL_ZONE)
              .under(PROVINCIAL, PROVINCE)
              .clause("QĐ 294-QĐ/TW, 10.2"));

  private static final ImmutableList<Nesting> ABOVE_BASE =
      ImmutableList.of(
          committee(PROVINCIAL, PROVINCE)
              .under(CENTRAL)
              .called("đảng bộ tỉnh, thành phố", "provincial Party organisation")
              .clause("QĐ 294-QĐ/TW, 10.1"),
          committee(PROVINCIAL, BLOC).under(CENTRAL).clause("QĐ 294-QĐ/TW, 10.4.2a"),
          committee(PROVINCIAL, ARMED_FORCES).under(CENTRAL).clause("QĐ 294-QĐ/TW, 10.3"),
          committee(IMMEDIATE_SUPERIOR, ARMED_FORCES)
              .under(IMMEDIATE_SUPERIOR, ARMED_FORCES)
              .clause("QĐ 294-QĐ/TW, 10.3"),
          committee(IMMEDIATE_SUPERIOR, ARMED_FORCES)
              .under(PROVINCIAL, PROVINCE)
              .clause("QĐ 294-QĐ/TW, 24.3.2"),
          committee(IMMEDIATE_SUPERIOR, PARTY_AGENCY, PEOPLES_COMMITTEE_AGENCY)
              .under(PROVINCIAL, PROVINCE)
              .clause("QĐ 294-QĐ/TW, 10.4.2b"),
          committee(IMMEDIATE_SUPERIOR, AGENCY)
              .under(PROVINCIAL, BLOC)
              .clause("QĐ 294-QĐ/TW, 10.4.2a"),
          committee(IMMEDIATE_SUPERIOR)
              .under(PROVINCIAL)
              .except(PROVINCE, DISTRICT, COMMUNE_LEVEL, VILLAGE)
              .clause("QĐ 294-QĐ/TW, 10.4.4"),
          committee(GRASSROOTS)
              .under(PROVINCIAL)
              .except(BLOC, DISTRICT, COMMUNE_LEVEL, VILLAGE)
              .clause("QĐ 294-QĐ/TW, 10.4.3"),
          branch()
              .under(PROVINCIAL)
              .except(COMMUNE_LEVEL, VILLAGE)
              .grassroots()
              .clause("HD 06-HD/TW, 3.7b"));

  private static final ImmutableList<Nesting> BASE =
      ImmutableList.of(
          committee(GRASSROOTS)
              .under(IMMEDIATE_SUPERIOR)
              .except(BLOC, DISTRICT, COMMUNE_LEVEL, VILLAGE)
              .clause("QĐ 294-QĐ/TW, 20.2.1"),
          committee(GRASSROOTS)
              .under(GRASSROOTS)
              .byDelegation()
              .except(BLOC, DISTRICT, COMMUNE_LEVEL, VILLAGE)
              .clause("QĐ 294-QĐ/TW, 20.1.1"),
          committee(AFFILIATED)
              .under(GRASSROOTS)
              .except(VILLAGE)
              .called("đảng bộ bộ phận", "section")
              .clause("QĐ 294-QĐ/TW, 20.3.3"),
          branch(VILLAGE).under(IMMEDIATE_SUPERIOR, COMMUNE_LEVEL).clause("QĐ 294-QĐ/TW, 20.2.2"),
          branch()
              .under(IMMEDIATE_SUPERIOR)
              .except(COMMUNE_LEVEL, VILLAGE)
              .grassroots()
              .clause("QĐ 294-QĐ/TW, 20.2.1"),
          branch().under(GRASSROOTS).byDelegation().grassroots().clause("QĐ 294-QĐ/TW, 20.1.1"),
          branch().under(GRASSROOTS).clause("QĐ 294-QĐ/TW, 20.3.2"),
          branch().under(AFFILIATED).clause("QĐ 294-QĐ/TW, 20.3.3"));

  private static final ImmutableList<Nesting> COMMUNES_OF_2026 =
      ImmutableList.of(
          committee(GRASSROOTS, COMMUNE_LEVEL)
              .under(PROVINCIAL, PROVINCE)
              .except(TOWN)
              .clause("QĐ 208-QĐ/TW"),
          committee(IMMEDIATE_SUPERIOR)
              .under(PROVINCIAL, PROVINCE)
              .except(PROVINCE, DISTRICT, COMMUNE_LEVEL, VILLAGE, AGENCY, ARMED_FORCES)
              .clause("QĐ 208-QĐ/TW"),
          committee(AFFILIATED).under(GRASSROOTS, COMMUNE_LEVEL).clause("QĐ 208-QĐ/TW"),
          branch().under(GRASSROOTS, COMMUNE_LEVEL).clause("QĐ 208-QĐ/TW"));

  /** Province, district and base, until 30 June 2025 (Party Charter, Arts. 10, 21 and 24). */
  public static final LevelScheme UNTIL_JUNE_2025 =
      LevelScheme.of(
          Bilingual.of("hệ thống tổ chức đến ngày 30/6/2025", "the levels until 30 June 2025"),
          Iterables.concat(PROVINCE_AND_DISTRICT, BASE_UNDER_DISTRICT));

  /** Province, commune and base, from 1 July 2025 (QĐ 294-QĐ/TW, 26/5/2025, 10 and 20). */
  public static final LevelScheme FROM_JULY_2025 =
      LevelScheme.of(
          Bilingual.of("hệ thống tổ chức từ ngày 1/7/2025", "the levels from 1 July 2025"),
          Iterables.concat(COMMUNES_UNDER_PROVINCE, ABOVE_BASE, BASE));

  /**
   * Province and base, which a commune is, from 26 July 2026 (QĐ 208-QĐ/TW, 26/7/2026, known from
   * other texts). Matters that these do not mention are as before.
   */
  public static final LevelScheme FROM_JULY_2026 =
      LevelScheme.of(
          Bilingual.of("hệ thống tổ chức từ ngày 26/7/2026", "the levels from 26 July 2026"),
          Iterables.transform(
              Iterables.concat(COMMUNES_OF_2026, ABOVE_BASE, BASE), PartyLevels::renamed));

  /** The schemes by the day from which each holds. */
  public static final LevelSchemes SCHEMES =
      LevelSchemes.always(UNTIL_JUNE_2025)
          .then(WITHOUT_DISTRICTS, FROM_JULY_2025)
          .then(COMMUNES_AT_BASE, FROM_JULY_2026);

  private PartyLevels() {}

  /**
   * {@return the level scheme in force on a day}
   *
   * @param day the day
   */
  public static LevelScheme on(LocalDate day) {
    return SCHEMES.on(day);
  }

  /** Returns a row in the words of 2026: all branches have one name, and all sections have one. */
  private static Nesting renamed(Nesting row) {
    return row.level().isEmpty()
        ? row.called("chi bộ", "branch")
        : row.level().get() == AFFILIATED
            ? row.called("đảng bộ trực thuộc cơ sở", "affiliated committee")
            : row;
  }
}
