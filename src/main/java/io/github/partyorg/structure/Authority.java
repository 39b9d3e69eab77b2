package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The authority that decides or consents (cấp có thẩm quyền): the committee of a unit, or an organ
 * that stands outside every hierarchy, such as the Secretariat.
 *
 * <p>An application adds organs of its own with {@link #organ}. Two authorities are equal if both
 * are of the same unit, or both are organs of the same code and term.
 */
public final class Authority implements HasTerm {

  /** The Politburo (Bộ Chính trị). */
  public static final Authority POLITBURO = organ("POLITBURO", "Bộ Chính trị", "the Politburo");

  /** The Secretariat of the Central Committee (Ban Bí thư). */
  public static final Authority SECRETARIAT = organ("SECRETARIAT", "Ban Bí thư", "the Secretariat");

  /** The Central Organisation Commission (Ban Tổ chức Trung ương). */
  public static final Authority CENTRAL_ORGANISATION_COMMISSION =
      organ(
          "CENTRAL_ORGANISATION_COMMISSION",
          "Ban Tổ chức Trung ương",
          "the Central Organisation Commission");

  private static final ImmutableList<Authority> ORGANS =
      ImmutableList.of(POLITBURO, SECRETARIAT, CENTRAL_ORGANISATION_COMMISSION);

  private static final ImmutableMap<String, Authority> BY_CODE =
      Maps.uniqueIndex(ORGANS, Authority::code);

  private final @Nullable UnitId unit;
  private final String code;
  private final Bilingual term;

  private Authority(@Nullable UnitId unit, String code, Bilingual term) {
    this.unit = unit;
    this.code = code;
    this.term = term;
  }

  private static Authority organ(String code, String vietnamese, String english) {
    return organ(code, Bilingual.of(vietnamese, english));
  }

  /**
   * {@return the committee of a unit, as an authority}
   *
   * @param unit the text of the unit's id
   * @throws IllegalArgumentException if the text is no id
   */
  public static Authority committeeOf(String unit) {
    return committeeOf(UnitId.of(unit));
  }

  /**
   * {@return the committee of a unit, as an authority}
   *
   * @param unit the unit's id; it need not be in the hierarchy
   */
  public static Authority committeeOf(UnitId unit) {
    return new Authority(unit, unit.value(), Bilingual.of(unit.value(), unit.value()));
  }

  /**
   * {@return an organ that stands outside every hierarchy}
   *
   * @param code its short name in files, such as {@code SECRETARIAT}
   * @param term its name
   * @throws IllegalArgumentException if the code is blank or is ambiguous when printed
   */
  public static Authority organ(String code, Bilingual term) {
    return new Authority(null, Texts.identifier(code, "code of an organ"), term);
  }

  /**
   * Looks an organ up among those declared here.
   *
   * @param code the code, such as {@code SECRETARIAT}
   * @return the organ, or empty if none has that code
   */
  public static Optional<Authority> coded(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** {@return the organs declared here, in their order} */
  public static ImmutableList<Authority> shipped() {
    return ORGANS;
  }

  /** {@return the unit whose committee it is, or empty for an organ outside every hierarchy} */
  public Optional<UnitId> unit() {
    return Optional.ofNullable(unit);
  }

  /** {@return true if this is an organ that stands outside every hierarchy} */
  public boolean isOrgan() {
    return unit == null;
  }

  /** {@return the short name in files: the id of its unit, or the code of the organ} */
  public String code() {
    return code;
  }

  /** {@return the name of the organ; of a unit's committee the unit's id in both languages} */
  @Override
  public Bilingual term() {
    return term;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Authority authority
            && Objects.equals(unit, authority.unit)
            && code.equals(authority.code)
            && term.equals(authority.term));
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** {@return the unit's id, or the English name of the organ} */
  @Override
  public String toString() {
    return term.english();
  }
}
