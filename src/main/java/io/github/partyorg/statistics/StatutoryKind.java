package io.github.partyorg.statistics;

import com.google.common.collect.ImmutableMap;
import io.github.partyorg.structure.Kind;
import java.util.Optional;

/**
 * The kind of a grassroots organisation in the rows of form 5 (loại hình tổ chức cơ sở đảng),
 * beside its {@link Kind}, which the form divides further.
 */
public enum StatutoryKind {
  /** Commune (xã). */
  COMMUNE("1"),

  /** Ward (phường). */
  WARD("2"),

  /** Town (thị trấn). */
  TOWN("3"),

  /** Agency, it is not known of what (cơ quan). */
  AGENCY("45"),

  /** Agency of the Party, the Front or a mass organisation (cơ quan Đảng, MTTQ, đoàn thể). */
  PARTY_AGENCY("45.4"),

  /** Agency of the State (cơ quan Nhà nước). */
  STATE_AGENCY("45.5"),

  /** Service unit, public or not (đơn vị sự nghiệp). */
  SERVICE_UNIT("6"),

  /** Public service unit (đơn vị sự nghiệp công lập). */
  PUBLIC_SERVICE_UNIT("6.a"),

  /** Non-public service unit (đơn vị sự nghiệp ngoài công lập). */
  NON_PUBLIC_SERVICE_UNIT("6.b"),

  /** Army or police, it is not known which (lực lượng vũ trang). */
  ARMED_FORCES("78"),

  /** Army (quân đội). */
  ARMY("78.7"),

  /** Police (công an). */
  POLICE("78.8"),

  /** Enterprise of any sort (doanh nghiệp). */
  ENTERPRISE("9"),

  /** Enterprise with capital of the State (doanh nghiệp có vốn Nhà nước). */
  STATE_ENTERPRISE("9.a"),

  /** Enterprise of which the State has all capital (Nhà nước nắm giữ 100% vốn điều lệ). */
  STATE_ENTERPRISE_WHOLLY("9.a.1"),

  /** Enterprise of which the State has half or more (từ 50% vốn điều lệ trở lên). */
  STATE_ENTERPRISE_HALF("9.a.2"),

  /** Enterprise of which the State has less than half (dưới 50% vốn điều lệ). */
  STATE_ENTERPRISE_LESS("9.a.3"),

  /** Enterprise outside the State's sector (doanh nghiệp ngoài khu vực Nhà nước). */
  NON_STATE_ENTERPRISE("9.b"),

  /** Joint-stock company (công ty cổ phần). */
  JOINT_STOCK_COMPANY("9.b.1"),

  /** Private enterprise (doanh nghiệp tư nhân). */
  PRIVATE_ENTERPRISE("9.b.2"),

  /** Limited company (công ty trách nhiệm hữu hạn). */
  LIMITED_COMPANY("9.b.3"),

  /** Partnership (công ty hợp danh). */
  PARTNERSHIP("9.b.4"),

  /** Enterprise with foreign capital (doanh nghiệp có vốn nước ngoài). */
  FOREIGN_ENTERPRISE("9.b.5"),

  /** Enterprise with foreign capital only (doanh nghiệp 100% vốn nước ngoài). */
  FOREIGN_ENTERPRISE_WHOLLY("9.b.5.all"),

  /** Cooperative (hợp tác xã). */
  COOPERATIVE("9.c"),

  /** Organisation abroad (tổ chức cơ sở đảng ở ngoài nước). */
  ABROAD("10"),

  /** Another kind (loại hình cơ sở khác). */
  OTHER("11");

  private static final ImmutableMap<Kind, StatutoryKind> OF_KINDS =
      ImmutableMap.<Kind, StatutoryKind>builder()
          .put(Kind.COMMUNE, COMMUNE)
          .put(Kind.WARD, WARD)
          .put(Kind.TOWN, TOWN)
          .put(Kind.ARMED_FORCES, ARMED_FORCES)
          .put(Kind.ARMY, ARMY)
          .put(Kind.POLICE, POLICE)
          .put(Kind.COOPERATIVE, COOPERATIVE)
          .put(Kind.STATE_ENTERPRISE, STATE_ENTERPRISE)
          .put(Kind.NON_STATE_ENTERPRISE, NON_STATE_ENTERPRISE)
          .put(Kind.ENTERPRISE, ENTERPRISE)
          .put(Kind.PUBLIC_SERVICE_UNIT, SERVICE_UNIT)
          .put(Kind.SCHOOL, SERVICE_UNIT)
          .put(Kind.HEALTH_STATION, SERVICE_UNIT)
          .put(Kind.AGENCY, AGENCY)
          .put(Kind.PARTY_AGENCY, PARTY_AGENCY)
          .put(Kind.PEOPLES_COMMITTEE_AGENCY, STATE_AGENCY)
          .buildOrThrow();

  private final String key;

  StatutoryKind(String key) {
    this.key = key;
  }

  /** Returns the key of the row. */
  String key() {
    return key;
  }

  /**
   * {@return the row, or the rows in question, of a kind or a wider one; empty if the form does not
   * have it, such as {@link Kind#SPECIAL_ZONE}}
   *
   * @param kind the kind of a unit
   */
  public static Optional<StatutoryKind> of(Kind kind) {
    for (Optional<Kind> one = Optional.of(kind); one.isPresent(); one = one.get().wider()) {
      StatutoryKind found = OF_KINDS.get(one.get());
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
