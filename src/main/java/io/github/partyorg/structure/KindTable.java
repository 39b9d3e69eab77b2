package io.github.partyorg.structure;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds that the Party's norms speak of, as a table (loại hình tổ chức đảng). */
final class KindTable {

  /** Code and basis; an indented row is a narrower kind of the row above. */
  private static final String ROWS =
      """
      COUNTRY                    | RESIDENCE
      PROVINCE                   | RESIDENCE
      BLOC                       | WORKPLACE
      DISTRICT                   | RESIDENCE
      COMMUNE_LEVEL              | RESIDENCE
        COMMUNE
        WARD
        TOWN
        SPECIAL_ZONE
      ARMED_FORCES               | WORKPLACE
        ARMY
        POLICE
      SECTION                    | WORKPLACE
      VILLAGE                    | RESIDENCE
      SCHOOL                     | WORKPLACE
      HEALTH_STATION             | WORKPLACE
      COMMUNE_OFFICE             | WORKPLACE
      COMMUNE_MILITARY           | WORKPLACE
      COMMUNE_POLICE             | WORKPLACE
      COOPERATIVE                | WORKPLACE
      ENTERPRISE                 | WORKPLACE
        STATE_ENTERPRISE
        NON_STATE_ENTERPRISE
      PRIVATE_ECONOMY            | WORKPLACE
      PUBLIC_SERVICE_UNIT        | WORKPLACE
      AGENCY                     | WORKPLACE
        PARTY_AGENCY
        PEOPLES_COMMITTEE_AGENCY
      OTHER_WORKPLACE            | WORKPLACE
      OTHER_RESIDENCE            | RESIDENCE
      """;

  private static final Splitter CELLS = Splitter.on('|').trimResults();

  private KindTable() {}

  /** Returns the kinds, in the order of the table. */
  static ImmutableList<Kind> read() {
    ImmutableList.Builder<Kind> kinds = ImmutableList.builder();
    @Nullable Kind wider = null;
    for (String row : (Iterable<String>) ROWS.lines()::iterator) {
      List<String> cells = CELLS.splitToList(row);
      Bilingual term = TermTable.row("Kind", cells.get(0)).term();
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
