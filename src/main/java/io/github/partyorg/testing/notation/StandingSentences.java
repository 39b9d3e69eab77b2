package io.github.partyorg.testing.notation;

import static io.github.partyorg.testing.notation.Part.below;
import static io.github.partyorg.testing.notation.Part.given;
import static io.github.partyorg.testing.notation.Part.part;
import static io.github.partyorg.testing.notation.Portions.ALLOCATION;
import static io.github.partyorg.testing.notation.Slots.CODE;
import static io.github.partyorg.testing.notation.Slots.TEXT;
import static io.github.partyorg.testing.notation.Slots.UNIT;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.ChangeForm;
import io.github.partyorg.restructuring.Convert;
import io.github.partyorg.restructuring.FormGroups;
import io.github.partyorg.restructuring.Reclassify;
import io.github.partyorg.restructuring.Recode;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.restructuring.RunPilot;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchForm;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.UnitId;
import java.util.Map;
import java.util.Optional;

/** The sentences of orders about units that stand: what they are, what they are called. */
final class StandingSentences {

  private StandingSentences() {}

  static ImmutableList<Sentence<?>> all() {
    return ImmutableList.of(
        CONVERT, RENEW_LEADERSHIP, FORM_GROUPS, RENAME, RECODE, RECLASSIFY, RUN_PILOT, CHANGE_FORM);
  }

  private static final Slot<Level> LEVEL = Slots.term(Level.class);

  private static final Sentence<Convert> CONVERT =
      Sentence.of(
              Convert.class,
              Saying.of(
                  "Chuyển {unit} thành chi bộ ({kind})",
                  "Convert {unit} into a branch ({kind})",
                  part("unit", UNIT, Convert::unit),
                  given("kind", Records.KIND, Convert::kind),
                  (unit, kind) -> Convert.unit(unit).toBranch(kind)),
              Saying.of(
                  "Chuyển {unit} thành đảng bộ ({level}) gồm {branches}",
                  "Convert {unit} into a committee ({level}) with {branches}",
                  part("unit", UNIT, Convert::unit),
                  given("level", LEVEL, StandingSentences::levelOfUnit),
                  given("branches", NewUnits.BRANCHES, StandingSentences::branches),
                  below(ALLOCATION, order -> order.allocation().orElseThrow()),
                  (unit, level, branches, allocation) ->
                      Convert.unit(unit)
                          .toCommittee(level, branches.toArray(Branch[]::new))
                          .allocating(allocation)),
              Saying.of(
                  "Chuyển {unit} thành đảng bộ {level}",
                  "Convert {unit} to another level: {level}",
                  part("unit", UNIT, Convert::unit),
                  given("level", LEVEL, StandingSentences::levelOfUnit),
                  (unit, level) -> Convert.unit(unit).toLevel(level)))
          .with(
              Clause.each(
                  Saying.of(
                      "{unit} thành đảng bộ {level}",
                      "{unit} to another level: {level}",
                      part("unit", UNIT, Map.Entry<UnitId, Level>::getKey),
                      part("level", LEVEL, Map.Entry<UnitId, Level>::getValue),
                      Map::entry),
                  StandingSentences::otherLevels,
                  (order, one) -> order.and(one.getKey(), one.getValue())))
          .with(
              Clause.<Convert, Convert, Leadership>once(
                  Saying.just("cấp ủy: {leadership}", "led by: {leadership}", Leaderships.STATED),
                  StandingSentences::statedLeadership,
                  Convert::ledBy));

  private static Optional<Level> levelOfUnit(Convert order) {
    return Optional.ofNullable(order.levels().get(order.unit()));
  }

  private static Optional<ImmutableList<Branch>> branches(Convert order) {
    return order.allocation().map(any -> order.branches());
  }

  /** Returns the levels that are not said by the sentence itself. */
  private static ImmutableList<Map.Entry<UnitId, Level>> otherLevels(Convert order) {
    return order.levels().entrySet().stream()
        .filter(one -> order.kind().isPresent() || !one.getKey().equals(order.unit()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the leadership if the order would not have it anyway. */
  private static Optional<Leadership> statedLeadership(Convert order) {
    boolean endsIt = order.kind().isPresent() || order.allocation().isPresent();
    return order.leadership().filter(led -> !endsIt || !led.equals(Leadership.vacant()));
  }

  private static final Sentence<RenewLeadership> RENEW_LEADERSHIP =
      Sentence.of(
              RenewLeadership.class,
              Saying.of(
                  "Kiện toàn cấp ủy của {unit}: {leadership}",
                  "Renew the leadership of {unit}: {leadership}",
                  part("unit", UNIT, RenewLeadership::unit),
                  part("leadership", Leaderships.STATED, RenewLeadership::leadership),
                  (unit, leadership) -> RenewLeadership.of(unit).to(leadership)))
          .with(ArrangingSentences.because(RenewLeadership::purpose, RenewLeadership::because));

  private static final Form<ImmutableList<PartyGroup>, ImmutableList<PartyGroup>> GROUPS =
      Form.of(
          Bilingual.of("tổ đảng", "groups"),
          ImmutableList::of,
          groups -> groups,
          Clause.each(
              Records.GROUP,
              groups -> groups,
              (before, group) ->
                  ImmutableList.<PartyGroup>builder().addAll(before).add(group).build()));

  private static final Sentence<FormGroups> FORM_GROUPS =
      Sentence.of(
          FormGroups.class,
          Saying.of(
              "Chia tổ đảng tại {branch}: không",
              "Form party groups in {branch}: none",
              given("branch", UNIT, StandingSentences::branchWithoutGroups),
              branch -> FormGroups.of(ImmutableList.<PartyGroup>of()).in(branch)),
          Saying.of(
              "Chia tổ đảng tại {branch}",
              "Form party groups in {branch}",
              part("branch", UNIT, FormGroups::branch),
              below(
                  GROUPS.orElse("một tổ đảng, hoặc \"không\"", "a group, or \"none\""),
                  FormGroups::groups),
              (branch, groups) -> FormGroups.of(groups).in(branch)));

  private static Optional<UnitId> branchWithoutGroups(FormGroups order) {
    return order.groups().isEmpty() ? Optional.of(order.branch()) : Optional.empty();
  }

  private static final Sentence<Rename> RENAME =
      Sentence.of(
          Rename.class,
          Saying.of(
              "Đổi tên {unit} thành {name}",
              "Rename {unit} to {name}",
              part("unit", UNIT, Rename::unit),
              part("name", TEXT, Rename::name),
              (unit, name) -> Rename.unit(unit).to(name)));

  private static final Sentence<Recode> RECODE =
      Sentence.of(
          Recode.class,
          Saying.of(
              "Đổi mã số của {unit} thành {code}",
              "Change the official code of {unit} to {code}",
              part("unit", UNIT, Recode::unit),
              given("code", CODE, Recode::code),
              (unit, code) -> Recode.unit(unit).to(code)),
          Saying.of(
              "Bỏ mã số của {unit}",
              "Withdraw the official code of {unit}",
              part("unit", UNIT, Recode::unit),
              unit -> Recode.unit(unit).withoutCode()));

  private static final Sentence<Reclassify> RECLASSIFY =
      Sentence.of(
          Reclassify.class,
          Saying.of(
              "Chuyển {unit}: {kind}",
              "Reclassify {unit}: {kind}",
              part("unit", UNIT, Reclassify::unit),
              part("kind", Records.KIND, Reclassify::becomes),
              (unit, kind) -> Reclassify.unit(unit).to(kind)));

  private static final Sentence<RunPilot> RUN_PILOT =
      Sentence.of(
          RunPilot.class,
          Saying.of(
              "Thí điểm tại {branch}: {step}",
              "Pilot in {branch}: {step}",
              part("branch", UNIT, RunPilot::branch),
              part("step", Slots.term(RunPilot.Step.class), RunPilot::step),
              (branch, step) -> RunPilot.step(step).in(branch)));

  private static final Sentence<ChangeForm> CHANGE_FORM =
      Sentence.of(
          ChangeForm.class,
          Saying.of(
              "Đổi hình thức {branch}: {form}",
              "Change the form of {branch}: {form}",
              part("branch", UNIT, ChangeForm::branch),
              part("form", Slots.term(BranchForm.class), ChangeForm::becomes),
              (branch, form) -> ChangeForm.branch(branch).to(form)));
}
