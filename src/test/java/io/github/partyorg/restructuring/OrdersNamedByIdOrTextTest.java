package io.github.partyorg.restructuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An order says the same, whether it is told ids or their texts. */
class OrdersNamedByIdOrTextTest {

  private static final UnitId A = UnitId.of("A");
  private static final UnitId B = UnitId.of("B");
  private static final ImmutableList<UnitId> UNITS = ImmutableList.of(A);
  private static final MemberId M1 = MemberId.of("M1");
  private static final ImmutableList<MemberId> MEMBERS = ImmutableList.of(M1);
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2018, 12, 31);

  static Stream<Arguments> sentences() {
    return Stream.of(
        arguments(Merge.units(UNITS).into(B), Merge.units("A").into("B")),
        arguments(HandOver.units(UNITS).to(B), HandOver.units("A").to("B")),
        arguments(Dissolve.unit(B).everyoneTo(A), Dissolve.unit("B").everyoneTo("A")),
        arguments(
            TransferMembers.of(MEMBERS).from(A).to(B), TransferMembers.of("M1").from("A").to("B")),
        arguments(
            Regroup.ending(UNITS).into(Intake.of(B).members(MEMBERS).from(A)),
            Regroup.ending("A").into(Intake.of("B").members("M1").from("A"))),
        arguments(Rename.unit(B).to("N"), Rename.unit("B").to("N")),
        arguments(Expel.member(M1).of(B), Expel.member("M1").of("B")),
        arguments(Confirm.member(M1).of(A), Confirm.member("M1").of("A")),
        arguments(Exempt.member(M1).of(A), Exempt.member("M1").of("A")),
        arguments(Suspend.member(M1).of(A), Suspend.member("M1").of("A")),
        arguments(Resume.member(M1).of(A), Resume.member("M1").of("A")),
        arguments(TransferOut.member(M1).of(A), TransferOut.member("M1").of("A")),
        arguments(Reclassify.unit(A).to(Kind.TOWN), Reclassify.unit("A").to(Kind.TOWN)),
        arguments(Recode.unit(A).withoutCode(), Recode.unit("A").withoutCode()),
        arguments(EndStay.of(MEMBERS).in(B), EndStay.of("M1").in("B")),
        arguments(EndStay.outside(MEMBERS), EndStay.outside("M1")),
        arguments(
            SendOnStay.of(MEMBERS).to(B).during(FIRST, LAST),
            SendOnStay.of("M1").to("B").during(FIRST, LAST)),
        arguments(
            SendOnStay.outsiders(MEMBERS).from("Đảng bộ khác").to(B).during(FIRST, LAST),
            SendOnStay.outsiders("M1").from("Đảng bộ khác").to("B").during(FIRST, LAST)));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void an_id_and_its_text_say_the_same(Order byId, Order byText) {
    assertThat(byId).isEqualTo(byText);
    assertThat(byId.summary()).isEqualTo(byText.summary());
  }
}
