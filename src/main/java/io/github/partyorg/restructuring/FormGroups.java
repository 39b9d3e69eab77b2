package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The order to divide a branch into party groups (chia tổ đảng; Party Charter, Art. 24(1)).
 *
 * <p>The groups stated replace those there were; none means that the branch has none from then on.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class FormGroups extends UnitChange permits ImmutableFormGroups {

  private static final Bilingual TERM = Bilingual.of("chia tổ đảng", "form party groups");
  private static final Bilingual PARTICIPLE = Bilingual.of("chia tổ đảng", "groups formed");

  FormGroups() {
    super(TERM, PARTICIPLE);
  }

  /**
   * {@return the next step of the order}
   *
   * @param groups all new groups, with different names
   */
  public static In<FormGroups> of(PartyGroup... groups) {
    return of(ImmutableList.copyOf(groups));
  }

  /**
   * {@return the next step of the order}
   *
   * @param groups all new groups, with different names
   */
  public static In<FormGroups> of(Iterable<PartyGroup> groups) {
    ImmutableList<PartyGroup> stated = ImmutableList.copyOf(groups);
    return branch -> ImmutableFormGroups.make(branch, stated);
  }

  /** {@return the branch's id} */
  public abstract UnitId branch();

  /** {@return all new groups} */
  public abstract ImmutableList<PartyGroup> groups();

  @Value.Check
  void namesEachGroupOnce() {
    Set<String> names = groups().stream().map(PartyGroup::name).collect(Collectors.toSet());
    if (names.size() < groups().size()) {
      throw new IllegalArgumentException(
          "Two party groups of " + branch() + " have one name; tell them apart.");
    }
  }

  @Override
  public final Bilingual summary() {
    String names = groups().stream().map(PartyGroup::name).collect(Collectors.joining(", "));
    return Bilingual.of(
        "Chia tổ đảng tại " + branch() + ": " + (names.isEmpty() ? "không" : names),
        "Form party groups in " + branch() + ": " + (names.isEmpty() ? "none" : names));
  }

  @Override
  final Bilingual told(Unit before, Unit after) {
    return now(after, Bilingual.count(groups().size(), "tổ đảng", "party group", "party groups"));
  }

  @Override
  final void execute(Execution execution) {
    execution.find(branch(), Branch.class).ifPresent(branch -> form(branch, execution));
  }

  private void form(Branch branch, Execution execution) {
    Set<MemberId> named = new HashSet<>();
    for (PartyGroup group : groups()) {
      for (MemberId member : group.members()) {
        if (!branch.hasMember(member)) {
          execution.refuse(Reason.Kind.NOT_A_MEMBER, member, branch());
        } else if (!named.add(member)) {
          execution.refuse(Reason.Kind.ALLOCATED_TWICE, member, branch());
        }
      }
    }
    if (execution.isRefused()) {
      return;
    }
    execution.change(branch, branch.withGroups(groups()));
  }
}
