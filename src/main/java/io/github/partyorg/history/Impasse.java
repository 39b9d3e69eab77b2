package io.github.partyorg.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Reason;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import java.util.HashSet;
import java.util.List;

/** Why decisions cannot be entered in a chronicle, and which of them belong together. */
final class Impasse {

  private static final int NAMED = 10;
  private static final Placeholder<Bilingual> ENTERED = Placeholder.phrase("entered");
  private static final Placeholder<Bilingual> STANDING = Placeholder.phrase("standing");
  private static final Template IN_THE_WAY =
      Template.of(
          "Đã ghi nhận, nhưng không thực hiện được sau {entered}: {standing}. Nếu còn thiếu quyết"
              + " định ở giữa, ghi nhận cùng {entered} trong một đề án; nếu có quyết định sai, đính"
              + " chính tất cả trong một lần.",
          "Recorded, but impossible after {entered}: {standing}. If a decision between them is"
              + " missing, record it together with {entered} in one plan; if one of them is wrong,"
              + " correct them in one correction.",
          ENTERED,
          STANDING);
  private static final Template LEFT_ALONE =
      Template.of(
          "Đã ghi nhận, nhưng không còn thực hiện được: {standing}. Đính chính tất cả trong một"
              + " lần.",
          "Recorded, but possible no longer: {standing}. Correct them in one correction.",
          STANDING);
  private static final Template TOGETHER =
      Template.of(
          "Nếu {entered} cần một quyết định chưa ghi nhận, ghi nhận tất cả trong một đề án.",
          "If {entered} needs a decision that is not recorded, record them in one plan.",
          ENTERED);

  private Impasse() {}

  /**
   * Returns the refusal.
   *
   * @param reasons why it is impossible
   * @param impossible the decisions of the first day on which it is
   * @param entered the decisions that were to be entered
   */
  static DecisionRefusedException of(
      Iterable<Reason> reasons, List<Decision> impossible, ImmutableList<Decision> entered) {
    List<Decision> standing = Lists.newArrayList(impossible);
    standing.removeAll(new HashSet<>(entered));
    return new DecisionRefusedException(
        reasons,
        standing.isEmpty()
            ? TOGETHER.fill(ENTERED.is(names(impossible)))
            : entered.isEmpty()
                ? LEFT_ALONE.fill(STANDING.is(names(standing)))
                : IN_THE_WAY.fill(ENTERED.is(names(entered)), STANDING.is(names(standing))));
  }

  /** Names the first ones, and counts the others of a large plan. */
  private static Bilingual names(List<Decision> decisions) {
    ImmutableList.Builder<Bilingual> names = ImmutableList.builder();
    decisions.stream().limit(NAMED).map(Correction::name).forEach(names::add);
    int others = decisions.size() - NAMED;
    if (others > 0) {
      names.add(Bilingual.count(others, "quyết định khác", "other decision", "other decisions"));
    }
    return Bilingual.join(", ", names.build());
  }
}
