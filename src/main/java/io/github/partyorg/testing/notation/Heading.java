package io.github.partyorg.testing.notation;

import static io.github.partyorg.testing.notation.Part.given;
import static io.github.partyorg.testing.notation.Part.part;
import static io.github.partyorg.testing.notation.Slots.DAY;
import static io.github.partyorg.testing.notation.Slots.NUMBER;

import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the first line of a decision says.
 *
 * @param number its number, or empty for a draft
 * @param issuer the unit whose committee decides
 * @param issuedOn the day of signing, or empty if not stated
 * @param effectiveOn the day of effect
 */
record Heading(
    Optional<String> number, UnitId issuer, Optional<LocalDate> issuedOn, LocalDate effectiveOn) {

  static Heading of(Decision decision) {
    return new Heading(
        decision.number(), decision.issuer(), decision.issuedOn(), decision.effectiveOn());
  }

  Decision.Builder decision() {
    Decision.Builder decision = Decision.builder().issuer(issuer).effectiveOn(effectiveOn);
    number.ifPresent(decision::number);
    issuedOn.ifPresent(decision::issuedOn);
    return decision;
  }

  /** An id that may have several words, for a comma follows. */
  private record Issuer() implements Slot<UnitId> {

    private static final Pattern WORDS = Pattern.compile("\\p{L}+( \\p{L}+)+");

    @Override
    public Optional<UnitId> read(Words words) {
      return words.readToComma(issuer -> Optional.of(UnitId.of(issuer.text())), Sought.UNIT_ID);
    }

    @Override
    public void write(UnitId issuer, Pen pen) {
      boolean isPlain = WORDS.matcher(issuer.value()).matches();
      pen.write(isPlain ? issuer.value() : Slots.bareOrQuoted(issuer.value()));
    }

    @Override
    public Bilingual what() {
      return Sought.UNIT_ID;
    }
  }

  private static final Slot<UnitId> ISSUER = new Issuer();

  /** The sentences; the first that has a place for each part says it. */
  static final Slot<Heading> SLOT =
      Alternatives.of(
          Saying.of(
              "Quyết định {number} của {issuer}, ngày {issued}, hiệu lực từ {effective}",
              "Decision {number} of {issuer}, {issued}, in force {effective}",
              given("number", NUMBER, Heading::number),
              part("issuer", ISSUER, Heading::issuer),
              given("issued", DAY, Heading::issuedOn),
              part("effective", DAY, Heading::effectiveOn),
              (number, issuer, issued, effective) ->
                  new Heading(Optional.of(number), issuer, Optional.of(issued), effective)),
          Saying.of(
              "Quyết định {number} của {issuer}, hiệu lực từ {effective}",
              "Decision {number} of {issuer}, in force {effective}",
              given("number", NUMBER, Heading::number),
              part("issuer", ISSUER, Heading::issuer),
              part("effective", DAY, Heading::effectiveOn),
              (number, issuer, effective) ->
                  new Heading(Optional.of(number), issuer, Optional.empty(), effective)),
          Saying.of(
              "Dự thảo của {issuer}, ngày {issued}, hiệu lực từ {effective}",
              "Draft of {issuer}, {issued}, in force {effective}",
              part("issuer", ISSUER, Heading::issuer),
              given("issued", DAY, Heading::issuedOn),
              part("effective", DAY, Heading::effectiveOn),
              (issuer, issued, effective) ->
                  new Heading(Optional.empty(), issuer, Optional.of(issued), effective)),
          Saying.of(
              "Dự thảo của {issuer}, hiệu lực từ {effective}",
              "Draft of {issuer}, in force {effective}",
              part("issuer", ISSUER, Heading::issuer),
              part("effective", DAY, Heading::effectiveOn),
              (issuer, effective) ->
                  new Heading(Optional.empty(), issuer, Optional.empty(), effective)));
}
