package io.github.partyorg.exchange;

import com.google.common.base.Joiner;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Congress;
import io.github.partyorg.structure.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** What the record of a unit says about its congress (đại hội). */
record CongressRow(Cells cells) {

  /** Puts a congress into the cells of a line. */
  static void write(Congress congress, LineCells cells, Locale locale) {
    cells.put(Field.CONGRESS_ON, congress.day());
    cells.put(Field.CONGRESS_NUMBER, congress.numeral());
    List<String> traits = new ArrayList<>();
    for (CongressTrait trait : CongressTrait.values()) {
      if (trait.isOf(congress)) {
        traits.add(trait.term().in(locale));
      }
    }
    cells.put(Field.CONGRESS_TRAITS, Joiner.on("; ").join(traits));
    cells.put(Field.CONGRESS_SIZE, congress.committeeSize());
    cells.put(Field.CONGRESS_ANNOUNCED_ON, congress.announcedOn());
    cells.put(Field.CONGRESS_REPORTED_ON, congress.reportedOn());
    cells.put(Field.CONGRESS_APPROVED_ON, congress.approvedOn());
  }

  /** Returns the congress, or empty if the record has none. */
  Optional<Congress> read() {
    Optional<LocalDate> day = cells.day(Field.CONGRESS_ON);
    if (day.isEmpty()) {
      if (cells.text(Field.CONGRESS_NUMBER).isPresent()) {
        cells.unfit(
            Field.CONGRESS_NUMBER,
            "có lần đại hội nhưng không có ngày",
            "a congress number without a day");
      } else {
        nothingElse();
      }
      return Optional.empty();
    }
    Congress congress = numbered(Congress.on(day.get()));
    for (CongressTrait trait : cells.words(Field.CONGRESS_TRAITS, Terms.of(CongressTrait.class))) {
      congress = trait.put(congress);
    }
    congress = sized(congress);
    congress = dated(congress, Field.CONGRESS_ANNOUNCED_ON, Congress::withAnnouncedOn);
    congress = dated(congress, Field.CONGRESS_REPORTED_ON, Congress::withReportedOn);
    return Optional.of(dated(congress, Field.CONGRESS_APPROVED_ON, Congress::withApprovedOn));
  }

  private void nothingElse() {
    for (Field field :
        List.of(
            Field.CONGRESS_TRAITS,
            Field.CONGRESS_SIZE,
            Field.CONGRESS_ANNOUNCED_ON,
            Field.CONGRESS_REPORTED_ON,
            Field.CONGRESS_APPROVED_ON)) {
      if (cells.text(field).isPresent()) {
        Bilingual header = RowType.UNITS.header(field);
        cells.unfit(
            field,
            "có " + header.vietnamese() + " nhưng không có ngày đại hội",
            "\"" + header.english() + "\" without a day of the congress");
      }
    }
  }

  private Congress numbered(Congress congress) {
    Optional<String> number = cells.text(Field.CONGRESS_NUMBER);
    if (number.isEmpty()) {
      return congress;
    }
    try {
      return IdText.isDigits(number.get())
          ? congress.numbered(Integer.parseInt(number.get()))
          : congress.numbered(number.get());
    } catch (IllegalArgumentException e) {
      malformed(Field.CONGRESS_NUMBER);
      return congress;
    }
  }

  private Congress sized(Congress congress) {
    Optional<Integer> size = cells.number(Field.CONGRESS_SIZE);
    if (size.isPresent() && size.get() == 0) {
      malformed(Field.CONGRESS_SIZE);
      return congress;
    }
    return size.map(congress::withCommitteeSize).orElse(congress);
  }

  private void malformed(Field field) {
    cells.tell(DefectCode.MALFORMED_NUMBER, field, RowType.UNITS.header(field));
  }

  private Congress dated(
      Congress congress, Field field, BiFunction<Congress, LocalDate, Congress> saying) {
    return cells.day(field).map(day -> saying.apply(congress, day)).orElse(congress);
  }
}
