package io.github.partyorg.history;

import static io.github.partyorg.restructuring.Districts.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.membership.Readmission;
import io.github.partyorg.restructuring.Districts;
import io.github.partyorg.restructuring.Movement;
import io.github.partyorg.restructuring.Readmit;
import io.github.partyorg.restructuring.Resign;
import io.github.partyorg.restructuring.ReviseMember;
import io.github.partyorg.restructuring.Trials;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The books tell readmissions and resignations from other ways to come and go. */
class BooksOfEveryMovementTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  private final Books books =
      Books.of(
          before,
          List.of(
              Trials.carryOut(
                  before,
                  Readmit.member(Member.official("M10").name("Đảng viên 0010").build())
                      .into("A")
                      .with(Readmission.of(DAY.minusYears(4), Readmission.Ground.REMOVED)),
                  Resign.member("M1").of("A"),
                  ReviseMember.member("M2").of("A").named("Đảng viên 0102"))));

  @Test
  void each_has_a_figure_of_its_own_and_a_revision_has_none() {
    Balance balance = books.balance("H", DAY, DAY);

    assertThat(balance.opening()).isEqualTo(9);
    assertThat(balance.count(Movement.READMITTED)).isOne();
    assertThat(balance.count(Movement.RESIGNED)).isOne();
    assertThat(balance.count(Movement.ADMITTED)).isZero();
    assertThat(balance.count(Movement.REVISED)).isZero();
    assertThat(balance.closing()).isEqualTo(9);
    assertThat(books.entries()).hasSize(2);
  }

  @Test
  void the_line_of_a_balance_names_them() {
    assertThat(books.balance("A", DAY, DAY)).asString().contains("+ 1 readmitted", "− 1 resigned");
  }
}
