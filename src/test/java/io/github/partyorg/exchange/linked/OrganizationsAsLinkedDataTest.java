package io.github.partyorg.exchange.linked;

import static io.github.partyorg.exchange.linked.Graphs.ask;
import static io.github.partyorg.exchange.linked.Graphs.breaches;
import static io.github.partyorg.exchange.linked.Graphs.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Streams;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.testing.DatedDrawing;
import io.github.partyorg.testing.GeneratedParty;
import io.github.partyorg.testing.Samples;
import io.github.partyorg.testing.Seed;
import io.github.partyorg.testing.TuanGiao;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Jena finds in the file is what the hierarchy has, no more and no less. */
class OrganizationsAsLinkedDataTest {

  /** A branch with a group, a guest from outside and a member who has two posts. */
  static final Hierarchy COMMUNE =
      Hierarchy.of(
          Committee.grassroots("AB", Kind.COMMUNE)
              .name("Đảng bộ xã An Bình")
              .code("30.01")
              .foundedOn(LocalDate.of(1964, 2, 3))
              .add(
                  Branch.of("AB-T1", Kind.VILLAGE)
                      .name("Chi bộ thôn 1")
                      .addMembers(
                          Member.official("M1").name("Đảng viên 0001").build(),
                          Member.official("M2").name("Đảng viên 0002").build(),
                          Member.probationary("M3").name("Đảng viên 0003").build())
                      .leadership(
                          Leadership.elected(LocalDate.of(2025, 6, 20))
                              .secretary("M1")
                              .committee("M1", "M2")
                              .build())
                      .addGroups(
                          PartyGroup.builder()
                              .name("Tổ 1/2")
                              .addMembers(MemberId.of("M2"), MemberId.of("M3"))
                              .head(MemberId.of("M2"))
                              .build())
                      .addGuests(
                          Guest.builder()
                              .member("M9")
                              .outsideHome("Chi bộ ở xa")
                              .since(LocalDate.of(2025, 9, 1))
                              .until(LocalDate.of(2026, 8, 31))
                              .build())
                      .build())
              .build());

  static Stream<Hierarchy> samples() {
    return Stream.concat(
        Samples.small().stream().map(DatedDrawing::hierarchy),
        Stream.concat(
            Stream.of(COMMUNE, TuanGiao.in2018()),
            GeneratedParty.hierarchies(Seed.of(1), 300).limit(2)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_sample_keeps_the_shapes_and_is_counted_as_it_is(Hierarchy hierarchy)
      throws IOException {
    Model model = Graphs.of(hierarchy);

    assertThat(breaches(model)).isEmpty();
    assertThat(count(model, "?y a org:Organization")).isEqualTo(hierarchy.unitCount());
    assertThat(count(model, "?y org:subOrganizationOf ?above"))
        .isEqualTo(hierarchy.unitCount() - 1);
    assertThat(count(model, "?y a foaf:Person ; foaf:name ?name"))
        .isEqualTo(hierarchy.memberCount());
    assertThat(count(model, "?y a org:Membership ; org:role <standing/OFFICIAL>"))
        .isEqualTo(hierarchy.root().officialMemberCount());
    for (Post post : Post.values()) {
      assertThat(count(model, "?y a org:Post ; org:role <post/%s>".formatted(post)))
          .as("posts of " + post)
          .isEqualTo(
              units(hierarchy).filter(unit -> unit.leadership().holderCount(post) > 0).count());
      assertThat(count(model, "?y a org:Membership ; org:role <post/%s>".formatted(post)))
          .as("seats of " + post)
          .isEqualTo(units(hierarchy).mapToInt(u -> u.leadership().holderCount(post)).sum());
    }
    for (Unit unit : hierarchy.root().children()) {
      assertThat(membersBelow(model, unit)).as(unit.toString()).isEqualTo(unit.memberCount());
    }
  }

  private static Stream<Unit> units(Hierarchy hierarchy) {
    return Streams.stream(hierarchy.root().subtree());
  }

  private static int membersBelow(Model model, Unit unit) {
    return count(
        model,
        ("?top dct:identifier '%s' . ?unit org:subOrganizationOf* ?top ."
                + " ?y org:organization ?unit ; org:role/skos:inScheme <standing>")
            .formatted(unit.id()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void nothing_is_said_that_the_hierarchy_does_not_say(Hierarchy hierarchy) throws IOException {
    Model model = Graphs.of(hierarchy);

    assertThat(
            count(
                model,
                "?s ?p ?o . FILTER NOT EXISTS { ?s skos:prefLabel ?l . FILTER(LANG(?l) = 'en')"
                    + " FILTER NOT EXISTS { ?s a org:Post } }"
                    + " FILTER NOT EXISTS { ?s a skos:ConceptScheme }"
                    + " BIND(CONCAT(STR(?s), ' ', STR(?p), ' ', STR(?o)) AS ?y)"))
        .isEqualTo(expectedTriples(hierarchy));
  }

  /** Counts one triple for each thing that is known, with the blank nodes of times. */
  private static int expectedTriples(Hierarchy hierarchy) {
    int triples = hierarchy.unitCount() - 1;
    for (Unit unit : hierarchy.root().subtree()) {
      triples += 5 + (unit.code().isPresent() ? 1 : 0) + (unit.foundedOn().isPresent() ? 1 : 0);
      for (Post post : Post.values()) {
        int holders = unit.leadership().holderCount(post);
        triples += holders == 0 ? 0 : 5 + holders;
        triples += holders * (5 + 4);
      }
      if (unit instanceof Branch branch) {
        triples += branch.memberCount() * (3 + 4);
        for (Guest guest : branch.guests()) {
          triples += (guest.outsideHome().isPresent() ? 2 : 0) + 5 + 7;
        }
        for (PartyGroup group : branch.groups()) {
          triples += 3 + group.members().size() + (group.head().isPresent() ? 1 : 0);
        }
      }
    }
    return triples;
  }

  @Test
  void a_secretary_holds_a_post_since_a_day() throws IOException {
    Model model = Graphs.of(COMMUNE);

    assertThat(
            ask(model, "SELECT ?x { ?post org:role/skos:prefLabel 'bí thư'@vi ; org:heldBy ?x }"))
        .containsExactly("https://example.org/party/member/M1");
    assertThat(
            ask(
                model,
                "SELECT ?x { ?seat org:member <member/M2> ; org:role <post/COMMITTEE_MEMBER> ;"
                    + " org:memberDuring/time:hasBeginning/time:inXSDDate ?x }"))
        .containsExactly("2025-06-20");
    assertThat(ask(model, "SELECT ?x { <unit/AB-T1/post/COMMITTEE_MEMBER> skos:prefLabel ?x }"))
        .contains("chi ủy viên");
  }

  @Test
  void a_guest_is_a_member_for_a_time_and_no_member_of_the_roll() throws IOException {
    Model model = Graphs.of(COMMUNE);

    assertThat(
            ask(
                model,
                "SELECT ?x { ?stay org:member <member/M9> ; org:role <stay/GUEST> ;"
                    + " org:memberDuring/time:hasEnd/time:inXSDDate ?x }"))
        .containsExactly("2026-08-31");
    assertThat(ask(model, "SELECT ?x { <member/M9> foaf:name ?x }")).isEmpty();
  }

  @Test
  void a_group_is_a_part_of_its_branch_and_no_organisation() throws IOException {
    Model model = Graphs.of(COMMUNE);

    assertThat(
            ask(
                model,
                "SELECT ?x { ?x org:unitOf <unit/AB-T1> ; org:hasMember <member/M3> ."
                    + " <member/M2> org:headOf ?x }"))
        .containsExactly("https://example.org/party/unit/AB-T1/group/Tổ%201%2F2");
    assertThat(count(model, "?y a org:Organization")).isEqualTo(2);
  }

  @Test
  void a_code_is_of_the_scheme_of_codes_and_an_id_is_not() throws IOException {
    assertThat(
            ask(
                Graphs.of(COMMUNE),
                "SELECT ?x { ?unit org:identifier ?x . FILTER(DATATYPE(?x) = party:officialCode)"
                    + " }"))
        .containsExactly("30.01");
  }

  @Test
  void a_kind_of_an_application_is_described_with_the_wider_one() throws IOException {
    Kind club = Kind.VILLAGE.narrower("Câu lạc bộ", Kind.SCHOOL.term());
    Hierarchy hierarchy =
        Hierarchy.of(
            Committee.grassroots("C", Kind.COMMUNE)
                .name("Đảng bộ")
                .add(Branch.of("B", club).name("Chi bộ").build())
                .build());

    assertThat(
            ask(
                Graphs.of(hierarchy),
                "SELECT ?x { <unit/B> org:classification/skos:broader/skos:notation ?x }"))
        .isEqualTo(List.of("VILLAGE"));
  }

  @Test
  void two_kinds_of_one_code_are_refused() {
    Hierarchy hierarchy =
        Hierarchy.of(
            Committee.grassroots("C", Kind.COMMUNE)
                .name("Đảng bộ")
                .add(
                    Branch.of("B1", Kind.VILLAGE.narrower("CLUB", Kind.SCHOOL.term()))
                        .name("Chi bộ 1")
                        .build(),
                    Branch.of("B2", Kind.VILLAGE.narrower("CLUB", Kind.WARD.term()))
                        .name("Chi bộ 2")
                        .build())
                .build());

    assertThatThrownBy(() -> Graphs.of(hierarchy))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("code CLUB");
  }
}
