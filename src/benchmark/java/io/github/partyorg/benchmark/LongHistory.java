package io.github.partyorg.benchmark;

import io.github.partyorg.benchmark.mutable.Heirs;
import io.github.partyorg.benchmark.mutable.MutableParty;
import io.github.partyorg.benchmark.mutable.MutableUnit;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.TransferMembers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Draws decisions of many years, twenty a day: transfers, and every hundredth a merger of a branch
 * into a sibling. They are carried out on mutable objects as they are drawn, which note who became
 * what.
 */
final class LongHistory {

  private static final int A_DAY = 20;
  private static final int MERGER_EVERY = 100;

  final MutableParty party;
  final Heirs heirs = new Heirs();
  private final List<String> branches = new ArrayList<>();
  private final Random random = new Random(16);
  private int drawn;

  LongHistory(Rows rows) {
    party = MutableLoading.party(rows);
    rows.units().stream().filter(row -> row.level() == null).forEach(row -> branches.add(row.id()));
  }

  /** Returns the day on which the last decision so far takes effect. */
  LocalDate day() {
    return Moves.DAY.plusDays(drawn / A_DAY);
  }

  List<Decision> next(int count) {
    List<Decision> decisions = new ArrayList<>(count);
    while (decisions.size() < count) {
      drawn++;
      decisions.add(drawn % MERGER_EVERY == 0 ? merger() : transfer());
    }
    return decisions;
  }

  private Decision transfer() {
    MutableUnit from = branch();
    while (from.members.size() < 2) {
      from = branch();
    }
    MutableUnit to = branch();
    while (to == from) {
      to = branch();
    }
    String member = from.members.get(random.nextInt(from.members.size())).id;
    party.transfer(member, to.id);
    return Moves.decide(drawn, day(), TransferMembers.of(member).from(from.id).to(to.id));
  }

  private Decision merger() {
    MutableUnit ending = branch();
    List<MutableUnit> siblings = siblings(ending);
    while (siblings.isEmpty()) {
      ending = branch();
      siblings = siblings(ending);
    }
    MutableUnit survivor = siblings.get(random.nextInt(siblings.size()));
    heirs.note(ending.id, survivor.id, ending.members.size());
    party.merge(List.of(ending.id), survivor.id);
    branches.remove(ending.id);
    return Moves.decide(drawn, day(), Merge.units(ending.id).into(survivor.id));
  }

  private static List<MutableUnit> siblings(MutableUnit branch) {
    return branch.superior.children.stream()
        .filter(one -> one != branch && one.level == null)
        .toList();
  }

  private MutableUnit branch() {
    return party.units.get(branches.get(random.nextInt(branches.size())));
  }
}
