package io.github.partyorg.charter;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.rules.LegalText;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The texts that the shipped norms stand in (văn bản của Đảng).
 *
 * <p>Each is identified by number, issuer and date together: numbers are reused. A constant has the
 * kind and the number, and the year where a number was used again. Of texts that replaced each
 * other the newest stands first, as the one before names it.
 */
public final class LegalTexts {

  /** The day of the newest source that was read on texts in force. */
  private static final LocalDate LAST_LOOKED = LocalDate.of(2026, 9, 30);

  /** The day of the newest source that was read on the other texts of the reform of 2025. */
  private static final LocalDate LOOKED_IN_FEBRUARY = LocalDate.of(2026, 2, 7);

  /** The issuer that "TW" in a number stands for. Which central body signed is not claimed. */
  private static final String CENTRE = "Trung ương";

  private static final String CENTRAL_ORGANIZATION_COMMISSION = "Ban Tổ chức Trung ương";

  /** The Party Charter adopted by the XI Congress (Điều lệ Đảng). */
  public static final LegalText CHARTER =
      LegalText.of("Điều lệ Đảng", "Đại hội XI", LocalDate.of(2011, 1, 19))
          .verifiedUntil(LAST_LOOKED);

  /** The enforcement regulation of July 2026, known only from texts about it. */
  public static final LegalText QD_208 =
      central("QĐ 208-QĐ/TW", 2026, 7, 26).verifiedUntil(LAST_LOOKED);

  /** The enforcement regulation of April 2026, of which only number and day are known. */
  public static final LegalText QD_20 = replaced(central("QĐ 20-QĐ/TW", 2026, 4, 8), QD_208);

  /** The enforcement regulation of May 2025, in force from 1 July 2025. */
  public static final LegalText QD_294 = replaced(central("QĐ 294-QĐ/TW", 2025, 5, 26), QD_20);

  /** The enforcement regulation of January 2025. */
  public static final LegalText QD_232 =
      central("QĐ 232-QĐ/TW", 2025, 1, 20).replacedBy(QD_294, LocalDate.of(2025, 7, 1));

  /** The enforcement regulation of 2021. */
  public static final LegalText QD_24 = replaced(central("QĐ 24-QĐ/TW", 2021, 7, 30), QD_232);

  /** The enforcement regulation of 2016. */
  public static final LegalText QD_29 = replaced(central("QĐ 29-QĐ/TW", 2016, 7, 25), QD_24);

  /** The enforcement regulation of 2011. */
  public static final LegalText QD_45 = replaced(central("QĐ 45-QĐ/TW", 2011, 11, 1), QD_29);

  /** The enforcement regulation of 2006. */
  public static final LegalText QD_23 = replaced(central("QĐ 23-QĐ/TW", 2006, 10, 31), QD_45);

  /** The guidance of May 2026 to the Charter, known only from texts about it. */
  public static final LegalText HD_01_2026 =
      central("HD 01-HD/TW", 2026, 5, 19).verifiedUntil(LAST_LOOKED);

  /** The guidance of June 2025, to the enforcement regulation of May 2025. */
  public static final LegalText HD_06 = replaced(central("HD 06-HD/TW", 2025, 6, 9), HD_01_2026);

  /** The guidance to the enforcement regulation of 2021. */
  public static final LegalText HD_01_2021 = replaced(central("HD 01-HD/TW", 2021, 9, 28), HD_06);

  /** The guidance to the enforcement regulation of 2016. */
  public static final LegalText HD_01_2016 =
      replaced(central("HD 01-HD/TW", 2016, 9, 20), HD_01_2021);

  /** The guidance to the enforcement regulation of 2011. */
  public static final LegalText HD_01_2012 =
      replaced(central("HD 01-HD/TW", 2012, 1, 5), HD_01_2016);

  /** The directive of April 2025 on committees of the new units. */
  public static final LegalText CT_45 =
      central("CT 45-CT/TW", 2025, 4, 14).verifiedUntil(LOOKED_IN_FEBRUARY);

  /** The directive of 2019 on the congresses of the next year. */
  public static final LegalText CT_35 = central("CT 35-CT/TW", 2019, 5, 30);

  /** The guidance of 2025 on ending the district level and the communes before it. */
  public static final LegalText HD_31 =
      organization("HD 31-HD/BTCTW", 2025, 4, 23).verifiedUntil(LOOKED_IN_FEBRUARY);

  /** The guidance on commune military branches everywhere; its day is not known. */
  public static final LegalText HD_24 =
      organization("HD 24-HD/BTCTW", 2023).verifiedUntil(LOOKED_IN_FEBRUARY);

  /** The guidance on the pilot of commune military branches. */
  public static final LegalText HD_35 = organization("HD 35-HD/BTCTW", 2009, 10, 15);

  /** The guidance of September 2025 on procedures of membership. */
  public static final LegalText HD_38 =
      organization("HD 38-HD/BTCTW", 2025, 9, 29).verifiedUntil(LAST_LOOKED);

  /**
   * The guidance on procedures of membership of 2017. An unread guidance followed in 2022: this one
   * was in force at least until 2021.
   */
  public static final LegalText HD_09_2017 =
      organization("HD 09-HD/BTCTW", 2017, 6, 5).verifiedUntil(LocalDate.of(2021, 12, 31));

  /** The guidance of 2009 on the exemption of members. */
  public static final LegalText HD_27_2009 =
      replaced(organization("HD 27-HD/BTCTW", 2009, 3, 26), HD_38);

  /** The guidance on sections in the army; its day is not known. */
  public static final LegalText HD_08 =
      organization("HD 08-HD/BTCTW", 2017).verifiedUntil(LocalDate.of(2021, 7, 29));

  /** The guidance on committees of merged units; its day is not known. */
  public static final LegalText HD_28 = organization("HD 28-HD/BTCTW", 2019);

  /** The guidance of 2025 on branch meetings. */
  public static final LegalText HD_42 =
      organization("HD 42-HD/BTCTW", 2025, 10, 28).verifiedUntil(LAST_LOOKED);

  /** The guidance of 2018 on branch meetings. */
  public static final LegalText HD_12 = replaced(organization("HD 12-HD/BTCTW", 2018, 7, 6), HD_42);

  /** The guidance of 2012 on branch meetings. */
  public static final LegalText HD_09_2012 =
      replaced(organization("HD 09-HD/BTCTW", 2012, 3, 2), HD_12);

  /** The directive of 2025 on branch meetings on one day in the whole Party. */
  public static final LegalText CT_50 =
      central("CT 50-CT/TW", 2025, 7, 23).verifiedUntil(LAST_LOOKED);

  /** The regulation of 2018 on grassroots organisations of communes, wards and towns. */
  public static final LegalText QD_127 = central("QĐ 127-QĐ/TW", 2018, 3, 1);

  /** The model regulations of 2025 for branches of Party agencies and People's Committees. */
  public static final LegalText QD_363 =
      central("QĐ 363-QĐ/TW", 2025, 8, 30).verifiedUntil(LOOKED_IN_FEBRUARY);

  /**
   * The newspaper report with the only known list of topics of working regulations; it is not a
   * legal text.
   */
  public static final LegalText REPORT_2018 =
      LegalText.of("Báo Điện Biên Phủ", "Báo Điện Biên Phủ", LocalDate.of(2018, 8, 24));

  /** The regulation of 2025 on evaluation, of the years from 2025 on. */
  public static final LegalText QD_366 =
      central("QĐ 366-QĐ/TW", 2025, 8, 30).verifiedUntil(LAST_LOOKED);

  /** The guidance of 2025 on evaluation. */
  public static final LegalText HD_43 =
      organization("HD 43-HD/BTCTW", 2025, 10, 31).verifiedUntil(LAST_LOOKED);

  /** The regulation of 2023 on evaluation, of the years 2023 and 2024. */
  public static final LegalText QD_124 = replaced(central("QĐ 124-QĐ/TW", 2023, 10, 4), QD_366);

  /** The guidance of 2019 on evaluation, of the years 2019 to 2022. */
  public static final LegalText HD_21 =
      replaced(organization("HD 21-HD/BTCTW", 2019, 10, 18), QD_124);

  /** The regulation of 2018 on evaluation, of the years 2018 to 2022. */
  public static final LegalText QD_132 = replaced(central("QĐ 132-QĐ/TW", 2018, 3, 8), QD_124);

  /** The guidance of 2014 on evaluation, of the years 2014 to 2017. */
  public static final LegalText HD_27_2014 =
      replaced(organization("HD 27-HD/BTCTW", 2014, 9, 25), QD_132);

  /** The guidance of 2008 on evaluation, of the years 2008 to 2013. */
  public static final LegalText HD_20 =
      replaced(organization("HD 20-HD/BTCTW", 2008, 10, 10), HD_27_2014);

  private LegalTexts() {}

  /** {@return all of them, by the day of issue; those of a year without a day come last in it} */
  public static ImmutableList<LegalText> all() {
    return Stream.of(
            CHARTER,
            QD_208,
            QD_20,
            QD_294,
            QD_232,
            QD_24,
            QD_29,
            QD_45,
            QD_23,
            HD_01_2026,
            HD_06,
            HD_01_2021,
            HD_01_2016,
            HD_01_2012,
            CT_45,
            CT_35,
            HD_31,
            HD_24,
            HD_35,
            HD_38,
            HD_09_2017,
            HD_27_2009,
            HD_08,
            HD_28,
            HD_42,
            HD_12,
            HD_09_2012,
            CT_50,
            QD_127,
            QD_363,
            REPORT_2018,
            QD_366,
            HD_43,
            QD_124,
            HD_21,
            QD_132,
            HD_27_2014,
            HD_20)
        .sorted(Comparator.comparing(LegalTexts::dayOrEndOfYear))
        .collect(ImmutableList.toImmutableList());
  }

  private static LocalDate dayOrEndOfYear(LegalText text) {
    return text.date().orElse(text.year().atMonth(12).atEndOfMonth());
  }

  private static LegalText central(String number, int year, int month, int day) {
    return LegalText.of(number, CENTRE, LocalDate.of(year, month, day));
  }

  private static LegalText organization(String number, int year, int month, int day) {
    return LegalText.of(number, CENTRAL_ORGANIZATION_COMMISSION, LocalDate.of(year, month, day));
  }

  private static LegalText organization(String number, int year) {
    return LegalText.of(number, CENTRAL_ORGANIZATION_COMMISSION, Year.of(year));
  }

  /** Returns a text that another replaced on its day of issue. */
  private static LegalText replaced(LegalText text, LegalText later) {
    return text.replacedBy(later, later.date().orElseThrow());
  }
}
