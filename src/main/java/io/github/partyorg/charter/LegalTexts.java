package io.github.partyorg.charter;

import io.github.partyorg.rules.LegalText;
import java.time.LocalDate;
import java.time.Year;

/**
 * The texts that the shipped norms stand in (văn bản của Đảng).
 *
 * <p>Each is identified by number, issuer and date together: numbers are reused.
 */
public final class LegalTexts {

  /** The day of the newest source that was read, which knew no later text than those here. */
  private static final LocalDate LAST_LOOKED = LocalDate.of(2026, 2, 7);

  /** The issuer that "TW" in a number stands for. Which central body signed is not claimed. */
  private static final String CENTRE = "Trung ương";

  private static final String CENTRAL_ORGANIZATION_COMMISSION = "Ban Tổ chức Trung ương";

  /** The Party Charter adopted by the XI Congress (Điều lệ Đảng). */
  public static final LegalText CHARTER =
      LegalText.of("Điều lệ Đảng", "Đại hội XI", LocalDate.of(2011, 1, 19))
          .verifiedUntil(LAST_LOOKED);

  /** The enforcement regulation of 2011. */
  public static final LegalText QD_45 =
      central("QĐ 45-QĐ/TW", 2011, 11, 1).verifiedUntil(LocalDate.of(2016, 7, 24));

  /** The enforcement regulation of 2016. */
  public static final LegalText QD_29 =
      central("QĐ 29-QĐ/TW", 2016, 7, 25).verifiedUntil(LocalDate.of(2021, 7, 29));

  /** The enforcement regulation of 2021. */
  public static final LegalText QD_24 =
      central("QĐ 24-QĐ/TW", 2021, 7, 30).verifiedUntil(LocalDate.of(2025, 1, 19));

  /** The enforcement regulation of January 2025. */
  public static final LegalText QD_232 =
      central("QĐ 232-QĐ/TW", 2025, 1, 20).verifiedUntil(LocalDate.of(2025, 6, 30));

  /** The enforcement regulation of May 2025, in force from 1 July 2025. */
  public static final LegalText QD_294 =
      central("QĐ 294-QĐ/TW", 2025, 5, 26).verifiedUntil(LAST_LOOKED);

  /**
   * The enforcement regulation of July 2026, known only from texts about it; it is verified until
   * the day of the newest of them.
   */
  public static final LegalText QD_208 =
      central("QĐ 208-QĐ/TW", 2026, 7, 26).verifiedUntil(LocalDate.of(2026, 9, 30));

  /** The guidance to the enforcement regulation of 2016. */
  public static final LegalText HD_01_2016 =
      central("HD 01-HD/TW", 2016, 9, 20).verifiedUntil(LocalDate.of(2021, 7, 29));

  /** The guidance to the enforcement regulation of 2021. */
  public static final LegalText HD_01_2021 =
      central("HD 01-HD/TW", 2021, 9, 28).verifiedUntil(LocalDate.of(2025, 6, 30));

  /** The directive of April 2025 on committees of the new units. */
  public static final LegalText CT_45_2025 =
      central("CT 45-CT/TW", 2025, 4, 14).verifiedUntil(LAST_LOOKED);

  /** The guidance of 2025 on ending the district level and the communes before it. */
  public static final LegalText HD_31_2025 =
      organization("HD 31-HD/BTCTW", 2025, 4, 23).verifiedUntil(LAST_LOOKED);

  /** The guidance on the pilot of commune military branches. */
  public static final LegalText HD_35_2009 = organization("HD 35-HD/BTCTW", 2009, 10, 15);

  /** The guidance on commune military branches everywhere; its day is not known. */
  public static final LegalText HD_24_2023 =
      LegalText.of("HD 24-HD/BTCTW", CENTRAL_ORGANIZATION_COMMISSION, Year.of(2023))
          .verifiedUntil(LAST_LOOKED);

  /**
   * The guidance on procedures of membership of 2017. An unread guidance followed in 2022: this one
   * was in force at least until 2021.
   */
  public static final LegalText HD_09_2017 =
      organization("HD 09-HD/BTCTW", 2017, 6, 5).verifiedUntil(LocalDate.of(2021, 12, 31));

  /** The guidance of 2009 on the exemption of members. */
  public static final LegalText HD_27_2009 =
      organization("HD 27-HD/BTCTW", 2009, 3, 26).verifiedUntil(LocalDate.of(2021, 7, 29));

  /** The guidance on sections in the army; its day is not known. */
  public static final LegalText HD_08_2017 =
      LegalText.of("HD 08-HD/BTCTW", CENTRAL_ORGANIZATION_COMMISSION, Year.of(2017))
          .verifiedUntil(LocalDate.of(2021, 7, 29));

  /** The guidance on committees of merged units; its day is not known. */
  public static final LegalText HD_28_2019 =
      LegalText.of("HD 28-HD/BTCTW", CENTRAL_ORGANIZATION_COMMISSION, Year.of(2019));

  /** The guidance of 2012 on branch meetings. */
  public static final LegalText HD_09_2012 =
      organization("HD 09-HD/BTCTW", 2012, 3, 2).verifiedUntil(LocalDate.of(2018, 7, 5));

  /** The guidance of 2018 on branch meetings. */
  public static final LegalText HD_12_2018 =
      organization("HD 12-HD/BTCTW", 2018, 7, 6).verifiedUntil(LocalDate.of(2025, 10, 27));

  /** The guidance of 2025 on branch meetings. */
  public static final LegalText HD_42_2025 =
      organization("HD 42-HD/BTCTW", 2025, 10, 28).verifiedUntil(LAST_LOOKED);

  /** The directive of 2025 on branch meetings on one day in the whole Party. */
  public static final LegalText CT_50_2025 =
      central("CT 50-CT/TW", 2025, 7, 23).verifiedUntil(LAST_LOOKED);

  /** The regulation of 2018 on grassroots organisations of communes, wards and towns. */
  public static final LegalText QD_127 = central("QĐ 127-QĐ/TW", 2018, 3, 1);

  /** The model regulations of 2025 for branches of Party agencies and People's Committees. */
  public static final LegalText QD_363 =
      central("QĐ 363-QĐ/TW", 2025, 8, 30).verifiedUntil(LAST_LOOKED);

  /**
   * The newspaper report with the only known list of topics of working regulations; it is not a
   * legal text.
   */
  public static final LegalText REPORT_2018 =
      LegalText.of("Báo Điện Biên Phủ", "Báo Điện Biên Phủ", LocalDate.of(2018, 8, 24));

  /** The guidance of 2008 on evaluation, of the years 2008 to 2013. */
  public static final LegalText HD_20_2008 =
      organization("HD 20-HD/BTCTW", 2008, 10, 10).verifiedUntil(LocalDate.of(2014, 9, 24));

  /** The guidance of 2014 on evaluation, of the years 2014 to 2017. */
  public static final LegalText HD_27_2014 =
      organization("HD 27-HD/BTCTW", 2014, 9, 25).verifiedUntil(LocalDate.of(2018, 3, 7));

  /** The regulation of 2018 on evaluation, of the years 2018 to 2022. */
  public static final LegalText QD_132 =
      central("QĐ 132-QĐ/TW", 2018, 3, 8).verifiedUntil(LocalDate.of(2023, 10, 3));

  /** The guidance of 2019 on evaluation, of the years 2019 to 2022. */
  public static final LegalText HD_21_2019 =
      organization("HD 21-HD/BTCTW", 2019, 10, 18).verifiedUntil(LocalDate.of(2023, 10, 3));

  /** The regulation of 2023 on evaluation, of the years 2023 and 2024. */
  public static final LegalText QD_124 =
      central("QĐ 124-QĐ/TW", 2023, 10, 4).verifiedUntil(LocalDate.of(2025, 8, 29));

  /** The regulation of 2025 on evaluation, of the years from 2025 on. */
  public static final LegalText QD_366 =
      central("QĐ 366-QĐ/TW", 2025, 8, 30).verifiedUntil(LAST_LOOKED);

  /** The guidance of 2025 on evaluation. */
  public static final LegalText HD_43_2025 =
      organization("HD 43-HD/BTCTW", 2025, 10, 31).verifiedUntil(LAST_LOOKED);

  private LegalTexts() {}

  private static LegalText central(String number, int year, int month, int day) {
    return LegalText.of(number, CENTRE, LocalDate.of(year, month, day));
  }

  private static LegalText organization(String number, int year, int month, int day) {
    return LegalText.of(number, CENTRAL_ORGANIZATION_COMMISSION, LocalDate.of(year, month, day));
  }
}
