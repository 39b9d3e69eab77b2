package io.github.partyorg.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partyorg.comparison.Proposal;
import io.github.partyorg.exchange.csv.Csv;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Identifier;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Standing;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.GeneratedParty;
import io.github.partyorg.testing.Seed;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Next month's roster is a proposal, not a new hierarchy. */
class NextRosterTest {

  private static final LocalDate DAY = LocalDate.of(2018, 8, 1);
  private static final UnitId ISSUER = UnitId.of("TG");

  private static final Hierarchy BEFORE =
      read(
          """
          mã;mã số;cấp trên;cấp;loại hình;tên
          TG;;;cấp trên trực tiếp cơ sở;huyện;Đảng bộ huyện
          CS;03124;TG;cơ sở;xã;Đảng bộ xã Chiềng Sinh
          B1;;CS;;thôn;Chi bộ bản số 01
          B2;;CS;;thôn;Chi bộ bản số 02
          """,
          """
          mã;chi bộ;họ và tên;tư cách;tình trạng sinh hoạt;ngày sinh;dân tộc
          M0001;B1;Đảng viên 0001;CT;;15/10/1980;Thái
          M0002;B1;Đảng viên 0002;CT;được miễn;16/10/1981;Mông
          M0003;B1;Đảng viên 0003;DB;;17/10/1982;
          M0004;B2;Đảng viên 0004;CT;;18/10/1983;
          """);

  private static Hierarchy read(String units, String members) {
    try {
      return HierarchyRows.reader()
          .add(RowType.UNITS, Csv.text("units.csv", units))
          .add(RowType.MEMBERS, Csv.text("members.csv", members))
          .read()
          .orThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static NextRoster members(String members) throws IOException {
    return NextRoster.of(
        BEFORE, HierarchyRows.reader().add(RowType.MEMBERS, Csv.text("members.csv", members)));
  }

  private static Hierarchy carriedOut(NextRoster roster) {
    Proposal proposal = roster.proposal(ISSUER, DAY);
    assertThat(proposal.obstacles()).isEmpty();
    return proposal.plan().orElseThrow().applyTo(BEFORE).after();
  }

  @Test
  void what_is_new_changed_unchanged_and_not_listed_is_told_apart() throws IOException {
    NextRoster roster =
        members(
            """
            mã;chi bộ;họ và tên;tư cách
            M0001;B1;Đảng viên 0001;CT
            M0003;B2;Đảng viên 0003;DB
            M0004;B2;Đảng viên 0004;CT
            M0005;B2;Đảng viên 0005;DB
            """);

    assertThat(roster.created()).containsExactly(id("M0005"));
    assertThat(roster.changed()).containsExactly(id("M0003"));
    assertThat(roster.unchanged()).contains(id("M0001"), id("M0004")).doesNotContain(id("M0003"));
    assertThat(roster.gone()).containsExactly(id("M0002"));
  }

  @Test
  void nobody_is_removed_for_not_being_listed() throws IOException {
    NextRoster roster = members("mã;chi bộ;họ và tên;tư cách\nM0001;B1;Đảng viên 0001;CT\n");

    assertThat(roster.gone()).hasSize(3);
    assertThat(roster.proposal(ISSUER, DAY).plan().orElseThrow().decisions()).isEmpty();
  }

  @Test
  void a_member_leaves_if_the_caller_says_so() throws IOException {
    NextRoster roster =
        members("mã;chi bộ;họ và tên;tư cách\nM0001;B1;Đảng viên 0001;CT\n")
            .without(List.of(MemberId.of("M0004")));

    assertThat(carriedOut(roster).members())
        .extracting("id")
        .doesNotContain(id("M0004"))
        .hasSize(3);
  }

  @Test
  void a_listed_member_cannot_leave() throws IOException {
    NextRoster roster = members("mã;chi bộ;họ và tên;tư cách\nM0001;B1;Đảng viên 0001;CT\n");

    assertThatThrownBy(() -> roster.without(List.of(MemberId.of("M0001"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("M0001 is not gone")
        .hasMessageContaining("M0004");
  }

  @Test
  void moves_confirmations_names_and_newcomers_become_orders() throws IOException {
    Hierarchy after =
        carriedOut(
            members(
                """
                mã;chi bộ;họ và tên;tư cách;ngày chính thức
                M0001;B2;Đảng viên 0001;CT;
                M0003;B1;Đảng viên 0033;CT;2018-08-01
                M0005;B2;Đảng viên 0005;CT;
                """));

    assertThat(after.branchOf(MemberId.of("M0001")).orElseThrow().id()).isEqualTo(UnitId.of("B2"));
    assertThat(after.member("M0003").orElseThrow().name()).isEqualTo("Đảng viên 0033");
    assertThat(after.member("M0003").orElseThrow().standing()).isEqualTo(Standing.OFFICIAL);
    assertThat(after.member("M0005")).isPresent();
  }

  @Test
  void an_empty_cell_changes_nothing() throws IOException {
    NextRoster roster =
        members(
            """
            mã;chi bộ;họ và tên;tư cách;tình trạng sinh hoạt;dân tộc
            M0001;B1;Đảng viên 0001;CT;;
            M0002;B1;Đảng viên 0002;CT;;
            """);

    assertThat(roster.changed()).isEmpty();
  }

  @Test
  void a_person_under_another_id_is_found_by_name_and_birth() throws IOException {
    NextRoster roster =
        members("mã;chi bộ;họ và tên;tư cách;ngày sinh\nX7;B2;ĐẢNG VIÊN 0004;CT;1983-10-18\n");

    assertThat(roster.matched()).containsEntry(id("X7"), id("M0004"));
    assertThat(roster.created()).isEmpty();
  }

  @Test
  void units_are_found_by_code_and_by_name() throws IOException {
    NextRoster roster =
        NextRoster.of(
            BEFORE,
            HierarchyRows.reader()
                .add(
                    RowType.UNITS,
                    Csv.text(
                        "units.csv",
                        """
                        mã;mã số;cấp trên;cấp;loại hình;tên
                        TG;;;cấp trên trực tiếp cơ sở;huyện;Đảng bộ huyện
                        X;03124;TG;cơ sở;xã;Đảng bộ xã Chiềng Sinh
                        Y;;X;;thôn;CHI BỘ BẢN SỐ 01
                        B2;;X;;thôn;Chi bộ bản số 2
                        B3;;X;;thôn;Chi bộ bản số 3
                        """)));

    assertThat(roster.matched())
        .containsEntry(UnitId.of("X"), UnitId.of("CS"))
        .containsEntry(UnitId.of("Y"), UnitId.of("B1"));
    assertThat(roster.created()).containsExactly(UnitId.of("B3"));
    assertThat(roster.changed()).contains(UnitId.of("B2"));
    assertThat(carriedOut(roster).unit("B2").orElseThrow().name()).isEqualTo("Chi bộ bản số 2");
  }

  @Test
  void a_roster_with_errors_proposes_nothing() throws IOException {
    NextRoster roster = members("mã;chi bộ;họ và tên;tư cách\nM0001;B9;Đảng viên 0001;CT\n");

    assertThat(roster.report().hasErrors()).isTrue();
    assertThatThrownBy(() -> roster.proposal(ISSUER, DAY))
        .isInstanceOf(DefectiveRowsException.class)
        .hasMessageContaining("B9");
  }

  static Stream<Seed> seeds() {
    return IntStream.range(0, 12).mapToObj(Seed::of);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_rows_of_a_hierarchy_change_nothing_in_it(Seed seed) throws IOException {
    Hierarchy before = GeneratedParty.hierarchy(seed, 300);
    HierarchyRows rows = HierarchyRows.of(before);
    NextRoster roster =
        NextRoster.of(
            before,
            HierarchyRows.reader()
                .add(RowType.UNITS, rows.sheet(RowType.UNITS))
                .add(RowType.MEMBERS, rows.sheet(RowType.MEMBERS)));

    assertThat(roster.created()).isEmpty();
    assertThat(roster.changed()).isEmpty();
    assertThat(roster.gone()).isEmpty();
    assertThat(roster.proposal(before.root().id(), DAY).plan().orElseThrow().decisions()).isEmpty();
  }

  private static Identifier id(String member) {
    return MemberId.of(member);
  }

  @Test
  void a_reader_of_rosters_is_left_as_it_was() throws IOException {
    HierarchyReader reader =
        HierarchyRows.reader()
            .add(
                RowType.MEMBERS,
                Csv.text("next.csv", "mã;chi bộ;họ và tên;tư cách\nM0001;B1;Đảng viên 0001;CT\n"));
    NextRoster first = NextRoster.of(BEFORE, reader);

    assertThat(NextRoster.of(BEFORE, reader).matched()).isEqualTo(first.matched());
    assertThatThrownBy(reader::read)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("No sheet of units");
  }
}
