package io.github.partyorg.testing.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchForm;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.Unsaid;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A drawing says in a few lines what builders say in many. */
class ReadingDrawingsTest {

  private static final String DRAWN =
      """
      TG      Đảng bộ huyện Tuần Giáo            district
        CS    Đảng bộ xã Chiềng Sinh             commune
          B1  Chi bộ bản 1                       village   bí thư M01, phó bí thư M02; M01 M02 M03 M04~ M05(cán bộ xã)
          B2  Chi bộ bản 2                       village   2 members          ! BR-01
      """;

  private static Member.Builder member(int number) {
    return Member.official("M0" + number).name("Đảng viên 000" + number);
  }

  private static Hierarchy built() {
    Leadership led =
        Leadership.appointed(Unsaid.FIRST_DAY).secretary("M01").deputies("M02").build();
    Branch first =
        Branch.of("B1", Kind.VILLAGE)
            .name("Chi bộ bản 1")
            .leadership(led)
            .addMembers(
                member(1).build(),
                member(2).build(),
                member(3).build(),
                Member.probationary("M04").name("Đảng viên 0004").build(),
                member(5).occupation(Occupation.COMMUNE_CADRE).build())
            .build();
    Branch second =
        Branch.of("B2", Kind.VILLAGE)
            .name("Chi bộ bản 2")
            .addMembers(
                Member.official("B2-01").name("Đảng viên B2-01").build(),
                Member.official("B2-02").name("Đảng viên B2-02").build())
            .build();
    return Hierarchy.of(
        Committee.district("TG")
            .name("Đảng bộ huyện Tuần Giáo")
            .add(
                Committee.grassroots("CS", Kind.COMMUNE)
                    .name("Đảng bộ xã Chiềng Sinh")
                    .add(first, second)
                    .build())
            .build());
  }

  @Test
  void a_drawing_is_what_builders_build() {
    assertThat(Drawing.hierarchy(DRAWN)).isEqualTo(built());
  }

  @Test
  void a_mark_stands_at_the_unit_of_its_line_and_may_name_a_member() {
    Drawing drawing = Drawing.read(DRAWN.replace("! BR-01", "! BR-01 CON-03(B2-01, B2-02)"));

    UnitId second = UnitId.of("B2");
    Mark ofMember = Mark.of(second, NormCode.of("CON-03"));
    assertThat(drawing.marks())
        .containsExactly(
            Mark.of(second, NormCode.of("BR-01")),
            ofMember.forMember(MemberId.of("B2-01")),
            ofMember.forMember(MemberId.of("B2-02")));
  }

  @Test
  void it_is_printed_in_columns_in_either_language() {
    Drawing drawing = Drawing.read(DRAWN);

    assertThat(drawing)
        .hasToString(
            """
            TG      Đảng bộ huyện Tuần Giáo  district
              CS    Đảng bộ xã Chiềng Sinh   commune
                B1  Chi bộ bản 1             village  secretary M01, deputy secretary M02; M01 M02 M03 M04~ M05(commune cadre)
                B2  Chi bộ bản 2             village  2 members  ! BR-01\
            """);
    assertThat(drawing.text(Locale.forLanguageTag("vi")))
        .isEqualTo(
            """
            TG      Đảng bộ huyện Tuần Giáo  huyện
              CS    Đảng bộ xã Chiềng Sinh   xã
                B1  Chi bộ bản 1             thôn  bí thư M01, phó bí thư M02; M01 M02 M03 M04~ M05(cán bộ cấp xã)
                B2  Chi bộ bản 2             thôn  2 đảng viên  ! BR-01\
            """);
  }

  @Test
  void comments_blank_lines_and_an_indentation_of_all_lines_say_nothing() {
    String spaced =
        "\uFEFF# chú thích\r\n\r\n"
            + DRAWN.indent(4).replace("district", "district # một huyện").replace("\n", "\r\n");

    assertThat(Drawing.hierarchy(spaced)).isEqualTo(built());
  }

  @Test
  void attributes_stand_in_any_order() {
    String before =
        """
        CS  Đảng bộ xã  commune
          B1  Chi bộ  school  founded 2003-05-01; code 12.3; congress 2015-06-01; secretary M1; M1 M2
        """;
    String after =
        """
        CS  Đảng bộ xã  commune
          B1  Chi bộ  school  M1, M2; congress 2015-06-01; secretary M1
            - code 12.3
            - founded 2003-05-01
        """;

    assertThat(Drawing.hierarchy(before)).isEqualTo(Drawing.hierarchy(after));
    assertThat(Drawing.hierarchy(after).branch("B1").leadership())
        .isEqualTo(Leadership.elected(LocalDate.of(2015, 6, 1)).secretary("M1").build());
  }

  @Test
  void a_level_or_a_form_says_what_the_kind_does_not() {
    Hierarchy hierarchy =
        Drawing.hierarchy(
            """
            P    Đảng bộ tỉnh          province
              C  Đảng bộ xã            commune at immediate superior
              S  Đảng bộ trường        school at grassroots
                T  Chi bộ dự bị        school preparatory branch  1 member
              X  Chi bộ xã             xã chi bộ
            """);

    assertThat(hierarchy.committee("C").level()).isEqualTo(Level.IMMEDIATE_SUPERIOR);
    assertThat(hierarchy.committee("S").level()).isEqualTo(Level.GRASSROOTS);
    assertThat(hierarchy.branch("T").form()).isEqualTo(BranchForm.PREPARATORY);
    assertThat(hierarchy.branch("X").kind()).isEqualTo(Kind.COMMUNE);
  }

  @Test
  void a_line_of_its_own_says_more_of_a_member() {
    Hierarchy hierarchy =
        Drawing.hierarchy(
            """
            CS  Đảng bộ xã  commune
              B1  Chi bộ  village  M1 M2(exempted)
                - member M1 "Đảng viên Một", admitted 2010-01-02, official 2011-01-02, female, born 1980-03-04
                - member M3 probationary, suspended
            """);

    assertThat(hierarchy.branch("B1").members())
        .extracting(member -> member.id().value())
        .containsExactly("M1", "M2", "M3");
    assertThat(hierarchy.member("M1").orElseThrow().name()).isEqualTo("Đảng viên Một");
    assertThat(hierarchy.member("M2").orElseThrow().participation())
        .isEqualTo(Participation.EXEMPT);
    assertThat(hierarchy.member("M3").orElseThrow().isOfficial()).isFalse();
  }

  @Test
  void seats_are_held_by_a_mandate_and_since_a_day() {
    Leadership led =
        Drawing.hierarchy(
                """
                CS  Đảng bộ xã  commune  secretary M1 elected 2015-06-01, committee member M1 M2 2016-01-01
                  B1  Chi bộ  village  M1 M2; founded 2003-05-01; secretary M1
                """)
            .root()
            .leadership();

    LocalDate later = LocalDate.of(2016, 1, 1);
    assertThat(led.seats())
        .containsExactly(
            Seat.of(Post.SECRETARY, MemberId.of("M1"), Mandate.ELECTED, LocalDate.of(2015, 6, 1)),
            Seat.of(Post.COMMITTEE_MEMBER, MemberId.of("M1"), Mandate.APPOINTED, later),
            Seat.of(Post.COMMITTEE_MEMBER, MemberId.of("M2"), Mandate.APPOINTED, later));
  }

  @Test
  void a_unit_within_a_longer_text_is_read_with_the_numbers_of_its_lines() {
    DrawingErrors errors = new DrawingErrors();
    List<SourceLine> lines =
        List.of(
            new SourceLine(7, "    B8  Chi bộ  village  M1"),
            new SourceLine(8, "      - group \"Tổ 1\" M1"));

    assertThat(Drawing.unit(lines, errors)).isPresent();
    assertThat(errors.count()).isZero();
    assertThat(Drawing.unit(List.of(new SourceLine(9, "    B9  Chi bộ  vilage")), errors))
        .isEmpty();
    assertThatThrownBy(errors::refuse)
        .isInstanceOf(MalformedDrawingException.class)
        .hasMessageContaining("line 9, column 17");
    assertThat(Drawing.unit(lines, errors)).as("errors before are another's").isPresent();
  }

  @Test
  void a_refusal_says_the_same_on_another_machine() throws Exception {
    MalformedDrawingException refused =
        catchThrowableOfType(MalformedDrawingException.class, () -> Drawing.read("X  Y  zzz"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(refused);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      MalformedDrawingException arrived = (MalformedDrawingException) in.readObject();

      assertThat(arrived).hasMessage(refused.getMessage());
      assertThat(arrived.summary()).isEqualTo(refused.summary());
      assertThat(arrived.errors()).isEqualTo(refused.errors());
    }
  }

  @Test
  void a_unit_alone_may_name_members_of_others() {
    assertThat(Drawing.unit("B9  Chi bộ mới  school  secretary M77; M1"))
        .isInstanceOfSatisfying(
            Branch.class, branch -> assertThat(branch.memberCount()).isEqualTo(1));
  }

  @Test
  void nothing_may_be_said_between_two_semicolons() {
    assertThat(Drawing.unit("B1  Chi bộ bản 1  village; 2 members; ; founded 2003-05-01;"))
        .isEqualTo(Drawing.unit("B1  Chi bộ bản 1  village  2 members; founded 2003-05-01"));
  }
}
