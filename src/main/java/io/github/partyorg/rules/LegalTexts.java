package io.github.partyorg.rules;

import java.time.LocalDate;

/** The texts that the shipped norms stand in (văn bản của Đảng). */
public final class LegalTexts {

  /** As the numbers themselves say: "TW". Which central body signed is not claimed. */
  private static final String CENTRE = "Trung ương";

  private static final String CENTRAL_ORGANIZATION_COMMISSION = "Ban Tổ chức Trung ương";

  /** The Party Charter adopted by the XI Congress (Điều lệ Đảng). */
  public static final LegalText CHARTER =
      LegalText.of("Điều lệ Đảng", "Đại hội XI", LocalDate.of(2011, 1, 19));

  /** The enforcement regulation of 2011. */
  public static final LegalText QD_45 =
      LegalText.of("QĐ 45-QĐ/TW", CENTRE, LocalDate.of(2011, 11, 1));

  /** The enforcement regulation of 2016. */
  public static final LegalText QD_29 =
      LegalText.of("QĐ 29-QĐ/TW", CENTRE, LocalDate.of(2016, 7, 25));

  /** The enforcement regulation of 2021. */
  public static final LegalText QD_24 =
      LegalText.of("QĐ 24-QĐ/TW", CENTRE, LocalDate.of(2021, 7, 30));

  /** The enforcement regulation of January 2025. */
  public static final LegalText QD_232 =
      LegalText.of("QĐ 232-QĐ/TW", CENTRE, LocalDate.of(2025, 1, 20));

  /** The enforcement regulation of May 2025, in force from 1 July 2025. */
  public static final LegalText QD_294 =
      LegalText.of("QĐ 294-QĐ/TW", CENTRE, LocalDate.of(2025, 5, 26));

  /** The guidance on the pilot of commune military branches. */
  public static final LegalText HD_35_2009 =
      LegalText.of("HD 35-HD/BTCTW", CENTRAL_ORGANIZATION_COMMISSION, LocalDate.of(2009, 10, 15));

  /** The guidance on procedures of membership of 2017. */
  public static final LegalText HD_09_2017 =
      LegalText.of("HD 09-HD/BTCTW", CENTRAL_ORGANIZATION_COMMISSION, LocalDate.of(2017, 6, 5));

  private LegalTexts() {}
}
