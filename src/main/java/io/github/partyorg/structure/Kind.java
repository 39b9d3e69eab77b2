package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sort of place or body that a unit is formed in (loại hình tổ chức đảng): a district, a
 * commune, a village, a school.
 *
 * <p>The kinds here are those that the Party's norms speak of. An application adds its own, alone
 * or as a {@linkplain #narrower narrower} sort of one of these, for which the norms of the wider
 * one hold. Every kind has one {@linkplain #basis() basis}, so that a branch is organised by
 * workplace or by residence and never by both (Party Charter, Art. 24(1)). Two kinds are equal if
 * all their attributes are.
 */
public final class Kind implements HasTerm {

  private static final Terms<Kind> TERMS = Terms.of("Kind", KindTable.read(), Kind::code);

  /** The whole country (cả nước). */
  public static final Kind COUNTRY = shipped("COUNTRY");

  /** Province or city under the Centre (tỉnh, thành phố). */
  public static final Kind PROVINCE = shipped("PROVINCE");

  /** Bloc of agencies (khối cơ quan). */
  public static final Kind BLOC = shipped("BLOC");

  /** District, town or city of its rank, until 30 June 2025 (huyện, quận, thị xã). */
  public static final Kind DISTRICT = shipped("DISTRICT");

  /** Any unit of the commune's rank (cấp xã). */
  public static final Kind COMMUNE_LEVEL = shipped("COMMUNE_LEVEL");

  /** Commune (xã). */
  public static final Kind COMMUNE = shipped("COMMUNE");

  /** Ward (phường). */
  public static final Kind WARD = shipped("WARD");

  /** Town of the commune's rank, until 30 June 2025 (thị trấn). */
  public static final Kind TOWN = shipped("TOWN");

  /** Special zone, since 1 July 2025 (đặc khu). */
  public static final Kind SPECIAL_ZONE = shipped("SPECIAL_ZONE");

  /** Army or police (lực lượng vũ trang). */
  public static final Kind ARMED_FORCES = shipped("ARMED_FORCES");

  /** Army unit (quân đội). */
  public static final Kind ARMY = shipped("ARMY");

  /** Police unit (công an). */
  public static final Kind POLICE = shipped("POLICE");

  /** Section of a grassroots organisation (bộ phận). */
  public static final Kind SECTION = shipped("SECTION");

  /** Village, hamlet or residential quarter (thôn, bản, tổ dân phố). */
  public static final Kind VILLAGE = shipped("VILLAGE");

  /** School (trường học). */
  public static final Kind SCHOOL = shipped("SCHOOL");

  /** Health station (trạm y tế). */
  public static final Kind HEALTH_STATION = shipped("HEALTH_STATION");

  /** Commune office (cơ quan xã). */
  public static final Kind COMMUNE_OFFICE = shipped("COMMUNE_OFFICE");

  /** Commune military command (quân sự xã). */
  public static final Kind COMMUNE_MILITARY = shipped("COMMUNE_MILITARY");

  /** Commune police (công an xã). */
  public static final Kind COMMUNE_POLICE = shipped("COMMUNE_POLICE");

  /** Cooperative (hợp tác xã). */
  public static final Kind COOPERATIVE = shipped("COOPERATIVE");

  /** Enterprise (doanh nghiệp). */
  public static final Kind ENTERPRISE = shipped("ENTERPRISE");

  /** State enterprise (doanh nghiệp nhà nước). */
  public static final Kind STATE_ENTERPRISE = shipped("STATE_ENTERPRISE");

  /** Non-state enterprise (doanh nghiệp ngoài nhà nước). */
  public static final Kind NON_STATE_ENTERPRISE = shipped("NON_STATE_ENTERPRISE");

  /** Private economic unit (đơn vị kinh tế tư nhân). */
  public static final Kind PRIVATE_ECONOMY = shipped("PRIVATE_ECONOMY");

  /** Public-service unit (đơn vị sự nghiệp). */
  public static final Kind PUBLIC_SERVICE_UNIT = shipped("PUBLIC_SERVICE_UNIT");

  /** Agency (cơ quan). */
  public static final Kind AGENCY = shipped("AGENCY");

  /** Agency of a Party committee (cơ quan đảng). */
  public static final Kind PARTY_AGENCY = shipped("PARTY_AGENCY");

  /** Agency of a People's Committee (cơ quan ủy ban nhân dân). */
  public static final Kind PEOPLES_COMMITTEE_AGENCY = shipped("PEOPLES_COMMITTEE_AGENCY");

  /** Another workplace (nơi làm việc khác). */
  public static final Kind OTHER_WORKPLACE = shipped("OTHER_WORKPLACE");

  /** Another residential area (nơi ở khác). */
  public static final Kind OTHER_RESIDENCE = shipped("OTHER_RESIDENCE");

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

  private static Kind shipped(String code) {
    return TERMS.coded(code).orElseThrow();
  }

  /**
   * {@return a kind of its own}
   *
   * @param code its short name in files and messages, such as {@code CLUB}
   * @param term the term, without article, in lower case
   * @param basis the basis of its branches
   * @throws IllegalArgumentException if the code is blank or is ambiguous when printed
   */
  public static Kind of(String code, Bilingual term, Basis basis) {
    return new Kind(code, term, basis, null);
  }

  /**
   * {@return a narrower kind, of the same basis: norms for this one hold for it, too}
   *
   * @param narrowerCode its short name in files and messages
   * @param narrowerTerm the term, without article, in lower case
   * @throws IllegalArgumentException if the code is blank or is ambiguous when printed
   */
  public Kind narrower(String narrowerCode, Bilingual narrowerTerm) {
    return new Kind(narrowerCode, narrowerTerm, basis, this);
  }

  /** {@return the kinds that the Party's norms speak of, in their order} */
  public static ImmutableList<Kind> shipped() {
    return TERMS.all();
  }

  /** {@return the words of rosters for the kinds declared here} */
  public static Terms<Kind> terms() {
    return TERMS;
  }

  /**
   * {@return the kind declared here that has a code, or empty if none has}
   *
   * @param code the code, such as {@code VILLAGE}
   */
  public static Optional<Kind> coded(String code) {
    return TERMS.coded(code);
  }

  /**
   * {@return the kind declared here that a word of rosters means}
   *
   * @param word the term or a part of it between commas, in either language, or the code
   * @throws IllegalArgumentException if the word is unknown; lists the known words
   */
  public static Kind of(String word) {
    return TERMS.get(word);
  }

  /** {@return the short name of this kind in files and messages} */
  public String code() {
    return code;
  }

  @Override
  public Bilingual term() {
    return term;
  }

  /** {@return the basis on which a branch of this kind is organised} */
  public Basis basis() {
    return basis;
  }

  /** {@return the wider kind that includes this one, or empty if there is none} */
  public Optional<Kind> wider() {
    return Optional.ofNullable(wider);
  }

  /**
   * {@return true if this is another kind or a narrower sort of it, so that its norms hold here}
   *
   * @param other the other kind
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
