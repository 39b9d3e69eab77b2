package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a unit is formed by (loại hình tổ chức đảng): a district, a commune, a village, a school.
 *
 * <p>The kinds here are those that the Party's norms speak of. An application adds its own, alone
 * or as a {@linkplain #narrower narrower} sort of one of these, for which the norms of the wider
 * one hold. Every kind has one {@linkplain #basis() basis}, so that a branch is organised by
 * workplace or by residence and never by both (Party Charter, Art. 24(1)). Two kinds are equal if
 * all that is said of them is.
 */
public final class Kind implements Termed {

  /** The whole country (cả nước). */
  public static final Kind COUNTRY = of("COUNTRY", "cả nước", "country", Basis.RESIDENCE);

  /** Province or city under the Centre (tỉnh, thành phố). */
  public static final Kind PROVINCE = of("PROVINCE", "tỉnh", "province", Basis.RESIDENCE);

  /** Bloc of agencies (khối cơ quan). */
  public static final Kind BLOC = of("BLOC", "khối", "bloc", Basis.WORKPLACE);

  /** District, town or city of its rank, until 30 June 2025 (huyện, quận, thị xã). */
  public static final Kind DISTRICT = of("DISTRICT", "huyện", "district", Basis.RESIDENCE);

  /** Any unit of the commune's rank (cấp xã). */
  public static final Kind COMMUNE_LEVEL =
      of("COMMUNE_LEVEL", "cấp xã", "commune level", Basis.RESIDENCE);

  /** Commune (xã). */
  public static final Kind COMMUNE = COMMUNE_LEVEL.narrower("COMMUNE", "xã", "commune");

  /** Ward (phường). */
  public static final Kind WARD = COMMUNE_LEVEL.narrower("WARD", "phường", "ward");

  /** Town of the commune's rank, until 30 June 2025 (thị trấn). */
  public static final Kind TOWN = COMMUNE_LEVEL.narrower("TOWN", "thị trấn", "town");

  /** Special zone, since 1 July 2025 (đặc khu). */
  public static final Kind SPECIAL_ZONE =
      COMMUNE_LEVEL.narrower("SPECIAL_ZONE", "đặc khu", "special zone");

  /** Army or police (lực lượng vũ trang). */
  public static final Kind ARMED_FORCES =
      of("ARMED_FORCES", "lực lượng vũ trang", "armed forces", Basis.WORKPLACE);

  /** Army unit (quân đội). */
  public static final Kind ARMY = ARMED_FORCES.narrower("ARMY", "quân đội", "army");

  /** Police unit (công an). */
  public static final Kind POLICE = ARMED_FORCES.narrower("POLICE", "công an", "police");

  /** Section of a grassroots organisation (bộ phận). */
  public static final Kind SECTION = of("SECTION", "bộ phận", "section", Basis.WORKPLACE);

  /** Village, hamlet or residential quarter (thôn, bản, tổ dân phố). */
  public static final Kind VILLAGE =
      of("VILLAGE", "thôn, bản, tổ dân phố", "village", Basis.RESIDENCE);

  /** School (trường học). */
  public static final Kind SCHOOL = of("SCHOOL", "trường học", "school", Basis.WORKPLACE);

  /** Health station (trạm y tế). */
  public static final Kind HEALTH_STATION =
      of("HEALTH_STATION", "trạm y tế", "health station", Basis.WORKPLACE);

  /** Commune office (cơ quan xã). */
  public static final Kind COMMUNE_OFFICE =
      of("COMMUNE_OFFICE", "cơ quan xã", "commune office", Basis.WORKPLACE);

  /** Commune military command (quân sự xã). */
  public static final Kind COMMUNE_MILITARY =
      of("COMMUNE_MILITARY", "quân sự xã", "commune military", Basis.WORKPLACE);

  /** Commune police (công an xã). */
  public static final Kind COMMUNE_POLICE =
      of("COMMUNE_POLICE", "công an xã", "commune police", Basis.WORKPLACE);

  /** Cooperative (hợp tác xã). */
  public static final Kind COOPERATIVE =
      of("COOPERATIVE", "hợp tác xã", "cooperative", Basis.WORKPLACE);

  /** Enterprise (doanh nghiệp). */
  public static final Kind ENTERPRISE =
      of("ENTERPRISE", "doanh nghiệp", "enterprise", Basis.WORKPLACE);

  /** State enterprise (doanh nghiệp nhà nước). */
  public static final Kind STATE_ENTERPRISE =
      ENTERPRISE.narrower("STATE_ENTERPRISE", "doanh nghiệp nhà nước", "state enterprise");

  /** Non-state enterprise (doanh nghiệp ngoài nhà nước). */
  public static final Kind NON_STATE_ENTERPRISE =
      ENTERPRISE.narrower(
          "NON_STATE_ENTERPRISE", "doanh nghiệp ngoài nhà nước", "non-state enterprise");

  /** Private economic unit (đơn vị kinh tế tư nhân). */
  public static final Kind PRIVATE_ECONOMY =
      of("PRIVATE_ECONOMY", "đơn vị kinh tế tư nhân", "private economic unit", Basis.WORKPLACE);

  /** Public-service unit (đơn vị sự nghiệp). */
  public static final Kind PUBLIC_SERVICE_UNIT =
      of("PUBLIC_SERVICE_UNIT", "đơn vị sự nghiệp", "public-service unit", Basis.WORKPLACE);

  /** Agency (cơ quan). */
  public static final Kind AGENCY = of("AGENCY", "cơ quan", "agency", Basis.WORKPLACE);

  /** Agency of a Party committee (cơ quan đảng). */
  public static final Kind PARTY_AGENCY =
      AGENCY.narrower("PARTY_AGENCY", "cơ quan đảng", "Party agency");

  /** Agency of a People's Committee (cơ quan ủy ban nhân dân). */
  public static final Kind PEOPLES_COMMITTEE_AGENCY =
      AGENCY.narrower(
          "PEOPLES_COMMITTEE_AGENCY", "cơ quan ủy ban nhân dân", "People's Committee agency");

  /** Another workplace (nơi làm việc khác). */
  public static final Kind OTHER_WORKPLACE =
      of("OTHER_WORKPLACE", "nơi làm việc khác", "other workplace", Basis.WORKPLACE);

  /** Another residential area (nơi ở khác). */
  public static final Kind OTHER_RESIDENCE =
      of("OTHER_RESIDENCE", "nơi ở khác", "other residence", Basis.RESIDENCE);

  private static final ImmutableList<Kind> SHIPPED =
      ImmutableList.of(
          COUNTRY,
          PROVINCE,
          BLOC,
          DISTRICT,
          COMMUNE_LEVEL,
          COMMUNE,
          WARD,
          TOWN,
          SPECIAL_ZONE,
          ARMED_FORCES,
          ARMY,
          POLICE,
          SECTION,
          VILLAGE,
          SCHOOL,
          HEALTH_STATION,
          COMMUNE_OFFICE,
          COMMUNE_MILITARY,
          COMMUNE_POLICE,
          COOPERATIVE,
          ENTERPRISE,
          STATE_ENTERPRISE,
          NON_STATE_ENTERPRISE,
          PRIVATE_ECONOMY,
          PUBLIC_SERVICE_UNIT,
          AGENCY,
          PARTY_AGENCY,
          PEOPLES_COMMITTEE_AGENCY,
          OTHER_WORKPLACE,
          OTHER_RESIDENCE);

  private static final ImmutableMap<String, Kind> BY_CODE = Maps.uniqueIndex(SHIPPED, Kind::code);

  private final String code;
  private final Bilingual term;
  private final Basis basis;
  private final @Nullable Kind wider;

  private Kind(String code, Bilingual term, Basis basis, @Nullable Kind wider) {
    this.code = Texts.identifier(code, "code of a kind");
    this.term = term;
    this.basis = basis;
    this.wider = wider;
  }

  private static Kind of(String code, String vietnamese, String english, Basis basis) {
    return of(code, Bilingual.of(vietnamese, english), basis);
  }

  /**
   * Returns a kind of its own.
   *
   * @param code what tells it apart in files and messages, such as {@code CLUB}
   * @param term the term, without article, in lower case
   * @param basis what branches of it are organised by
   * @return the kind
   * @throws IllegalArgumentException if the code is blank or could not be told apart when printed
   */
  public static Kind of(String code, Bilingual term, Basis basis) {
    return new Kind(code, term, basis, null);
  }

  /**
   * Returns a narrower kind: norms for this one hold for it, too.
   *
   * @param narrowerCode what tells it apart
   * @param narrowerTerm the term, without article, in lower case
   * @return the narrower kind, of the same basis
   * @throws IllegalArgumentException if the code is blank or could not be told apart when printed
   */
  public Kind narrower(String narrowerCode, Bilingual narrowerTerm) {
    return new Kind(narrowerCode, narrowerTerm, basis, this);
  }

  private Kind narrower(String narrowerCode, String vietnamese, String english) {
    return narrower(narrowerCode, Bilingual.of(vietnamese, english));
  }

  /** {@return the kinds that the Party's norms speak of, in their order} */
  public static ImmutableList<Kind> shipped() {
    return SHIPPED;
  }

  /**
   * Looks a kind up among those declared here.
   *
   * @param code the code, such as {@code VILLAGE}
   * @return the kind, or empty if none has that code
   */
  public static Optional<Kind> coded(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** {@return what tells this kind apart in files and messages} */
  public String code() {
    return code;
  }

  @Override
  public Bilingual term() {
    return term;
  }

  /** {@return what a branch of this kind is organised by} */
  public Basis basis() {
    return basis;
  }

  /** {@return the kind of which this is a narrower sort, or empty if there is none} */
  public Optional<Kind> wider() {
    return Optional.ofNullable(wider);
  }

  /**
   * Says whether this is another kind or a narrower sort of it.
   *
   * @param other the other kind
   * @return true if norms for the other kind hold for this one
   */
  public boolean isA(Kind other) {
    for (Kind kind = this; kind != null; kind = kind.wider) {
      if (kind.equals(other)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Kind kind
            && code.equals(kind.code)
            && term.equals(kind.term)
            && basis == kind.basis
            && Objects.equals(wider, kind.wider));
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
