package io.github.partyorg.exchange.linked;

import io.github.partyorg.structure.Bilingual;
import java.net.URI;

/**
 * What the names in a file mean (ngữ cảnh JSON-LD). It stands in the file, so that a reader fetches
 * nothing.
 */
final class Context {

  /** What the base is; below it are also the words that the ontologies do not have. */
  private static final String OWN =
      """
      [{"@version": 1.1, "party": "%s"},\
      """;

  private static final String SHARED =
      """
      {
        "org": "http://www.w3.org/ns/org#",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "dct": "http://purl.org/dc/terms/",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "prov": "http://www.w3.org/ns/prov#",
        "time": "http://www.w3.org/2006/time#",
        "schema": "https://schema.org/",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "id": "@id",
        "type": "@type",
        "prefLabel": {"@id": "skos:prefLabel", "@container": "@language"},
        "notation": "skos:notation",
        "inScheme": {"@id": "skos:inScheme", "@type": "@id"},
        "broader": {"@id": "skos:broader", "@type": "@id"},
        "identifier": "dct:identifier",
        "code": {"@id": "org:identifier", "@type": "party:vocabulary#officialCode"},
        "name": "foaf:name",
        "classification": {"@id": "org:classification", "@type": "@id"},
        "subOrganizationOf": {"@id": "org:subOrganizationOf", "@type": "@id"},
        "unitOf": {"@id": "org:unitOf", "@type": "@id"},
        "foundingDate": {"@id": "schema:foundingDate", "@type": "xsd:date"},
        "dissolutionDate": {"@id": "schema:dissolutionDate", "@type": "xsd:date"},
        "hasPost": {"@id": "org:hasPost", "@type": "@id"},
        "heldBy": {"@id": "org:heldBy", "@type": "@id"},
        "role": {"@id": "org:role", "@type": "@id"},
        "hasMember": {"@id": "org:hasMember", "@type": "@id"},
        "head": {"@reverse": "org:headOf", "@type": "@id"},
        "member": {"@id": "org:member", "@type": "@id"},
        "organization": {"@id": "org:organization", "@type": "@id"},
        "memberDuring": "org:memberDuring",
        "hasBeginning": "time:hasBeginning",
        "hasEnd": "time:hasEnd",
        "inXSDDate": {"@id": "time:inXSDDate", "@type": "xsd:date"},
        "originalOrganization": {"@id": "org:originalOrganization", "@type": "@id"},
        "resultingOrganization": {"@id": "org:resultingOrganization", "@type": "@id"},
        "date": {"@id": "dct:date", "@type": "xsd:date"},
        "issued": {"@id": "dct:issued", "@type": "xsd:date"},
        "creator": {"@id": "dct:creator", "@type": "@id"},
        "description": {"@id": "dct:description", "@container": "@language"},
        "used": {"@id": "prov:used", "@type": "@id"},
        "qualifiedDerivation": "prov:qualifiedDerivation",
        "entity": {"@id": "prov:entity", "@type": "@id"},
        "hadActivity": {"@id": "prov:hadActivity", "@type": "@id"},
        "kind": {"@id": "dct:type", "@type": "@id"},
        "members": "party:vocabulary#members"
      }]\
      """;

  private static final Bilingual CODE = Bilingual.of("mã số tổ chức đảng", "official code");
  private static final Bilingual MEMBERS =
      Bilingual.of(
          "số đảng viên của tổ chức cũ chuyển sang tổ chức mới",
          "members of the older organisation that the newer one lists afterwards");

  private Context() {}

  /** Writes the context, then nodes, the words of this library first. */
  static void write(URI base, JsonRecords records, Runnable nodes) {
    records.ready("@context", OWN.formatted(base.toASCIIString()) + SHARED);
    records.list(
        "@graph",
        () -> {
          word(records, "party:vocabulary#officialCode", "rdf:Datatype", CODE);
          word(records, "party:vocabulary#members", "rdf:Property", MEMBERS);
          nodes.run();
        });
  }

  private static void word(JsonRecords records, String id, String type, Bilingual meaning) {
    records.write(
        () -> {
          records.text("id", id);
          records.text("type", type);
          records.said("prefLabel", meaning);
        });
  }
}
