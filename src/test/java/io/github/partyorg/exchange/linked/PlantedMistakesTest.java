package io.github.partyorg.exchange.linked;

import static io.github.partyorg.exchange.linked.Graphs.breaches;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake breaks the shapes that good files keep. */
class PlantedMistakesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a unit without a name | DELETE WHERE { <unit/AB> skos:prefLabel ?any }",
        "a unit with two names | INSERT DATA { <unit/AB> skos:prefLabel 'Xã khác'@vi }",
        "a name in no language | INSERT DATA { <unit/AB> skos:prefLabel 'An Bình' }",
        "a unit without an id | DELETE WHERE { <unit/AB-T1> dct:identifier ?any }",
        "a unit without a kind | DELETE WHERE { <unit/AB-T1> org:classification ?any }",
        "a kind that is not described | DELETE WHERE { <kind/VILLAGE> ?any ?other }",
        "a kind in one language | DELETE { <kind/VILLAGE> skos:prefLabel ?l } WHERE"
            + " { <kind/VILLAGE> skos:prefLabel ?l FILTER(LANG(?l) = 'en') }",
        "a superior that is a person | DELETE DATA { <unit/AB-T1> org:subOrganizationOf <unit/AB> }"
            + " ; INSERT DATA { <unit/AB-T1> org:subOrganizationOf <member/M1> }",
        "two superiors | INSERT DATA { <unit/AB-T1> org:subOrganizationOf <unit/X> . <unit/X> a"
            + " org:Organization ; dct:identifier 'X' ; skos:prefLabel 'X'@vi ;"
            + " org:classification <kind/VILLAGE> , <form/BRANCH> }",
        "a circle of superiors | INSERT DATA { <unit/AB> org:subOrganizationOf <unit/AB-T1> }",
        "a founding day that is no day | DELETE WHERE { <unit/AB> schema:foundingDate ?any }"
            + " ; INSERT DATA { <unit/AB> schema:foundingDate '1964' }",
        "an end before the beginning | INSERT DATA { <unit/AB> schema:dissolutionDate"
            + " '1900-01-01'^^xsd:date }",
        "a post that nobody holds | DELETE WHERE { <unit/AB-T1/post/SECRETARY> org:heldBy ?any }",
        "a post of no unit | DELETE WHERE { ?any org:hasPost <unit/AB-T1/post/SECRETARY> }",
        "a post without a role | DELETE WHERE { <unit/AB-T1/post/SECRETARY> org:role ?any }",
        "a holder who is not described | DELETE WHERE { <member/M1> ?any ?other }",
        "a membership without a member | DELETE WHERE { <unit/AB-T1/member/M3> org:member ?any }",
        "a membership of no unit | DELETE WHERE { <unit/AB-T1/member/M3> org:organization ?any }",
        "a membership of a group | DELETE WHERE { <unit/AB-T1/member/M3> org:organization ?any }"
            + " ; INSERT DATA { <unit/AB-T1/member/M3> org:organization <member/M3> }",
        "a stay that ends before it begins | DELETE { ?end time:inXSDDate ?day }"
            + " INSERT { ?end time:inXSDDate '1999-01-01'^^xsd:date }"
            + " WHERE { ?any time:hasEnd ?end . ?end time:inXSDDate ?day }",
        "a time without a beginning | DELETE WHERE { ?any time:hasBeginning ?first }",
        "a person with two names | INSERT DATA { <member/M1> foaf:name 'Đảng viên 0009' }",
        "a group without a branch | DELETE WHERE { ?any org:unitOf ?branch }",
      })
  void a_mistake_about_organisations_is_found(String mistake, String update) throws IOException {
    Model model = Graphs.of(OrganizationsAsLinkedDataTest.COMMUNE);
    long before = breaches(model).size();

    assertThat(before).isZero();
    assertThat(breaches(changed(model, update))).as(mistake).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "an event without a day | DELETE WHERE { ?event dct:date ?any }",
        "an event on a moment | INSERT { ?event dct:date '2020-01-02T00:00:00'^^xsd:dateTime }"
            + " WHERE { ?event a org:ChangeEvent }",
        "an event of no unit | DELETE { ?e ?p ?unit } WHERE { ?e ?p ?unit . FILTER(?p IN"
            + " (org:originalOrganization, org:resultingOrganization)) }",
        "an event of a unit that is not described | INSERT { ?e org:originalOrganization <unit/Z> }"
            + " WHERE { ?e a org:ChangeEvent }",
        "an event without a decision | DELETE WHERE { ?event prov:used ?any }",
        "a derivation without a number | DELETE WHERE { ?any party:members ?number }",
        "a derivation from nothing | DELETE WHERE { ?any prov:entity ?unit }",
        "a derivation by no event | DELETE WHERE { ?any prov:hadActivity ?event }",
        "a derivation of less than nobody | DELETE { ?d party:members ?n }"
            + " INSERT { ?d party:members -1 } WHERE { ?d party:members ?n }",
      })
  void a_mistake_about_events_is_found(String mistake, String update) throws IOException {
    Model model = Graphs.of(HistoryAsLinkedDataTest.MERGED_AND_UNDONE);

    assertThat(breaches(model)).isEmpty();
    assertThat(breaches(changed(model, update))).as(mistake).isNotEmpty();
  }

  private static Model changed(Model model, String update) {
    long before = model.size();
    String text = model.listStatements().toList().toString();
    UpdateAction.parseExecute(Graphs.query(update), model);
    assertThat(model.size() == before && model.listStatements().toList().toString().equals(text))
        .as("the mistake is not in the file")
        .isFalse();
    return model;
  }
}
