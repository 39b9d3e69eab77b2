package io.github.partyorg.structure;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds that the Party's norms speak of, as a table (loại hình tổ chức đảng). */
final class KindTable {

  /**
   * Code, basis, Vietnamese and English term; an indented row is a narrower kind of the row above.
   */
  private static final String ROWS =
      """
      COUNTRY                    | RESIDENCE | cả nước                     | country
      PROVINCE                   | RESIDENCE | tỉnh                        | province
      BLOC                       | WORKPLACE | khối                        | bloc
      DISTRICT                   | RESIDENCE | huyện                       | district
      COMMUNE_LEVEL              | RESIDENCE | cấp xã                      | commune level
        COMMUNE                  |           | xã                          | commune
        WARD                     |           | phường                      | ward
        TOWN                     |           | thị trấn                    | town
        SPECIAL_ZONE             |           | đặc khu                     | special zone
      ARMED_FORCES               | WORKPLACE | lực lượng vũ trang          | armed forces
        ARMY                     |           | quân đội                    | army
        POLICE                   |           | công an                     | police
      SECTION                    | WORKPLACE | bộ phận                     | section
      VILLAGE                    | RESIDENCE | thôn, bản, tổ dân phố       | village
      SCHOOL                     | WORKPLACE | trường học                  | school
      HEALTH_STATION             | WORKPLACE | trạm y tế                   | health station
      COMMUNE_OFFICE             | WORKPLACE | cơ quan xã                  | commune office
      COMMUNE_MILITARY           | WORKPLACE | quân sự xã                  | commune military
      COMMUNE_POLICE             | WORKPLACE | công an xã                  | commune police
      COOPERATIVE                | WORKPLACE | hợp tác xã                  | cooperative
      ENTERPRISE                 | WORKPLACE | doanh nghiệp                | enterprise
        STATE_ENTERPRISE         |           | doanh nghiệp nhà nước       | state enterprise
        NON_STATE_ENTERPRISE     |           | doanh nghiệp ngoài nhà nước | non-state enterprise
      PRIVATE_ECONOMY            | WORKPLACE | đơn vị kinh tế tư nhân      | private economic unit
      PUBLIC_SERVICE_UNIT        | WORKPLACE | đơn vị sự nghiệp            | public-service unit
      AGENCY                     | WORKPLACE | cơ quan                     | agency
        PARTY_AGENCY             |           | cơ quan đảng                | Party agency
        PEOPLES_COMMITTEE_AGENCY |           | cơ quan ủy ban nhân dân     | People's Committee agency
      OTHER_WORKPLACE            | WORKPLACE | nơi làm việc khác           | other workplace
      OTHER_RESIDENCE            | RESIDENCE | nơi ở khác                  | other residence
      """;

  private static final Splitter CELLS = Splitter.on('|').trimResults();

  private KindTable() {}

  /** Returns the kinds, in the order of the table. */
  static ImmutableList<Kind> read() {
    ImmutableList.Builder<Kind> kinds = ImmutableList.builder();
    @Nullable Kind wider = null;
    for (String row : (Iterable<String>) ROWS.lines()::iterator) {
      List<String> cells = CELLS.splitToList(row);
      Bilingual term = Bilingual.of(cells.get(2), cells.get(3));
      if (wider != null && row.startsWith(" ")) {
        kinds.add(wider.narrower(cells.get(0), term));
      } else {
        wider = Kind.of(cells.get(0), term, Basis.valueOf(cells.get(1)));
        kinds.add(wider);
      }
    }
    return kinds.build();
  }
}
