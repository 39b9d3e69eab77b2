package io.github.partyorg.exchange.linked;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds, levels, posts and other terms that a file uses (thuật ngữ), each written once, before
 * the first node that names it.
 */
final class Concepts {

  private static final Bilingual GUEST =
      Bilingual.of("đảng viên sinh hoạt tạm thời", "member on temporary transfer");

  private final JsonRecords records;
  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> written = new HashSet<>();

  Concepts(JsonRecords records) {
    this.records = records;
  }

  /**
   * Returns the address of a kind.
   *
   * @throws IllegalArgumentException if another kind has its code, and so its address
   */
  String kind(Kind kind) {
    Kind known = kinds.putIfAbsent(kind.code(), kind);
    if (known != null && !known.equals(kind)) {
      throw new IllegalArgumentException(
          "Two kinds have the code %s: %s and %s; give one of them another code."
              .formatted(kind.code(), known.term(), kind.term()));
    }
    Optional<String> wider = kind.wider().map(this::kind);
    return concept("kind", kind.code(), kind, false, wider);
  }

  /** Returns the address of a term that classifies. */
  String concept(String scheme, String code, HasTerm term) {
    return concept(scheme, code, term, false, Optional.empty());
  }

  /** Returns the address of a term for what a person is in an organisation. */
  String role(String scheme, String code, HasTerm term) {
    return concept(scheme, code, term, true, Optional.empty());
  }

  /** Returns the address of the role of a member who stays in a branch for a time. */
  String guest() {
    return role("stay", "GUEST", () -> GUEST);
  }

  private String concept(
      String scheme, String code, HasTerm term, boolean isRole, Optional<String> wider) {
    String above = Iri.of(scheme);
    String id = Iri.below(above, code);
    if (written.add(id)) {
      if (written.add(above)) {
        records.write(
            () -> {
              records.text("id", above);
              records.text("type", "skos:ConceptScheme");
            });
      }
      records.write(
          () -> {
            records.text("id", id);
            records.texts(
                "type", isRole ? List.of("skos:Concept", "org:Role") : List.of("skos:Concept"));
            records.text("inScheme", above);
            records.text("notation", code);
            records.said("prefLabel", term.term());
            wider.ifPresent(kind -> records.text("broader", kind));
          });
    }
    return id;
  }
}
