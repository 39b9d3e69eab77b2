package io.github.partyorg.testing.scenarios;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.partyorg.restructuring.Reason;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.DrawnDifference;
import io.github.partyorg.testing.notation.Mark;
import java.util.Locale;
import java.util.Set;

/** Compares the answer of an application with what a scenario expects. */
final class Examination {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private static final Placeholder<Iterable<? extends Reason.Kind>> WHY =
      Placeholder.several("why", Reason.Kind::term);
  private static final Bilingual REFUSED =
      Bilingual.of("bị từ chối, mà phải thực hiện được", "refused, and has to be carried out");
  private static final Template CARRIED_OUT =
      Template.of(
          "đã thực hiện, mà phải từ chối: {why}", "carried out, and has to be refused: {why}", WHY);
  private static final Placeholder<Iterable<? extends Reason.Kind>> SAID =
      Placeholder.several("said", Reason.Kind::term);
  private static final Template OTHER_REASONS =
      Template.of(
          "từ chối vì: {said}; phải vì: {why}",
          "refused because: {said}; expected: {why}",
          SAID,
          WHY);

  private static final Placeholder<Iterable<? extends MemberId>> MEMBERS =
      Placeholder.several("members", Bilingual::alike);
  private static final Template LOST =
      Template.of("mất đảng viên: {members}", "members lost: {members}", MEMBERS);
  private static final Template GAINED =
      Template.of("thừa đảng viên: {members}", "members too many: {members}", MEMBERS);
  private static final Bilingual DIFFERENCE =
      Bilingual.of(
          "kết quả khác (- cần có, + đã có, > chuyển):",
          "the outcome differs (- expected, + found, > moved):");

  private static final Placeholder<UnitId> UNIT = Placeholder.plain("unit");
  private static final Placeholder<Fate> EXPECTED = Placeholder.term("expected");
  private static final Placeholder<Fate> FOUND = Placeholder.term("found");
  private static final Template WENT =
      Template.of(
          "{unit} → {found}; phải là → {expected}",
          "{unit} → {found}; expected → {expected}",
          UNIT,
          FOUND,
          EXPECTED);
  private static final Template UNTOLD =
      Template.of(
          "không nói {unit} về đâu; phải là → {expected}",
          "does not say where {unit} went; expected → {expected}",
          UNIT,
          EXPECTED);

  private static final Placeholder<Iterable<? extends Mark>> MARKS =
      Placeholder.several("marks", mark -> Bilingual.alike(mark + " @ " + mark.unit()));
  private static final Template NOT_FOUND =
      Template.of("rà soát không thấy: {marks}", "a review does not find: {marks}", MARKS);
  private static final Template NOT_MARKED =
      Template.of("rà soát thấy thừa: {marks}", "a review finds besides: {marks}", MARKS);

  private final ImmutableList.Builder<Bilingual> differences = ImmutableList.builder();

  private Examination() {}

  /** Returns what differs; nothing if the answer is the expected one. */
  static ImmutableList<Bilingual> differences(Scenario scenario, Answer answer) {
    Examination examination = new Examination();
    if (scenario.after().isEmpty()) {
      examination.refusal(scenario.reasons(), answer);
    } else if (answer.after().isEmpty()) {
      examination.differences.add(REFUSED);
    } else {
      examination.hierarchies(scenario.after().get().hierarchy(), answer.after().get());
      examination.fates(scenario, answer);
      if (!scenario.after().get().marks().isEmpty()) {
        examination.findings(
            ImmutableSet.copyOf(scenario.after().get().marks()), answer.findings());
      }
    }
    return examination.differences.build();
  }

  private void refusal(ImmutableSet<Reason.Kind> expected, Answer answer) {
    if (answer.after().isPresent()) {
      differences.add(CARRIED_OUT.fill(WHY.is(expected)));
    } else if (!answer.reasons().isEmpty() && !answer.reasons().equals(expected)) {
      differences.add(OTHER_REASONS.fill(SAID.is(answer.reasons()), WHY.is(expected)));
    }
  }

  private void hierarchies(Hierarchy expected, Hierarchy found) {
    Set<MemberId> before = members(expected);
    Set<MemberId> after = members(found);
    say(LOST, Sets.difference(before, after));
    say(GAINED, Sets.difference(after, before));
    if (!expected.isSameAs(found)) {
      differences.add(
          Bilingual.join(
              "\n",
              ImmutableList.of(
                  DIFFERENCE,
                  Bilingual.of(
                      drawn(expected, found, VIETNAMESE),
                      drawn(expected, found, Locale.ENGLISH)))));
    }
  }

  private static String drawn(Hierarchy expected, Hierarchy found, Locale locale) {
    return DrawnDifference.between(expected, found, locale).toString();
  }

  private static Set<MemberId> members(Hierarchy hierarchy) {
    return ImmutableSet.copyOf(Iterables.transform(hierarchy.members(), member -> member.id()));
  }

  private void say(Template template, Set<MemberId> members) {
    if (!members.isEmpty()) {
      differences.add(template.fill(MEMBERS.is(members)));
    }
  }

  private void fates(Scenario scenario, Answer answer) {
    scenario
        .fates()
        .forEach(
            (unit, expected) -> {
              Fate found = answer.fates().get(unit);
              if (found == null) {
                differences.add(UNTOLD.fill(UNIT.is(unit), EXPECTED.is(expected)));
              } else if (!found.equals(expected)) {
                differences.add(WENT.fill(UNIT.is(unit), FOUND.is(found), EXPECTED.is(expected)));
              }
            });
  }

  private void findings(ImmutableSet<Mark> expected, ImmutableSet<Mark> found) {
    Set<Mark> missing = Sets.difference(expected, found);
    if (!missing.isEmpty()) {
      differences.add(NOT_FOUND.fill(MARKS.is(missing)));
    }
    Set<Mark> besides = Sets.difference(found, expected);
    if (!besides.isEmpty()) {
      differences.add(NOT_MARKED.fill(MARKS.is(besides)));
    }
  }
}
