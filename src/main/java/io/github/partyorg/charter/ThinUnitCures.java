package io.github.partyorg.charter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Proposes remedies for one branch with too few official members. First come experienced officials
 * of the same commune, from one branch that can spare them, or else from several; then a merger
 * with the nearest sibling; then dissolution, with all members sent to other branches.
 */
final class ThinUnitCures {

  /** Of each sort, so many remedies are proposed: a committee may have thousands of branches. */
  private static final int NEAREST = 5;

  private static final Placeholder<Iterable<? extends String>> MEMBERS =
      Placeholder.several("members", Bilingual::alike);
  private static final Placeholder<String> FROM = Placeholder.plain("from");
  private static final Placeholder<Branch> THIN = Placeholder.plain("thin");
  private static final Template REINFORCE =
      Template.of(
          "Giới thiệu {members} từ {from} về sinh hoạt tại {thin}",
          "Reinforce {thin} with {members} from {from}",
          MEMBERS,
          FROM,
          THIN);
  private static final Template MERGE =
      Template.of("Sáp nhập {thin} vào {from}", "Merge {thin} into {from}", THIN, FROM);
  private static final Template DISSOLVE =
      Template.of(
          "Giải thể {thin}, chuyển đảng viên đến {from}",
          "Dissolve {thin} and transfer its members to {from}",
          THIN,
          FROM);

  private ThinUnitCures() {}

  static <U extends Unit> ImmutableList<Remedy> propose(Rule<U> rule, U unit, Situation situation) {
    if (!(unit instanceof Branch thin)) {
      return ImmutableList.of();
    }
    if (situation.above(unit.id()).isEmpty()) {
      return ImmutableList.of();
    }
    List<Branch> siblings =
        CommuneBranches.siblings(thin, situation).stream().limit(NEAREST).toList();
    return Stream.of(
            reinforce(thin, CommuneBranches.of(thin, situation).donors(), situation).stream(),
            siblings.stream().flatMap(home -> merge(thin, home, situation).stream()),
            siblings.stream().map(home -> dissolve(thin, home, situation)))
        .flatMap(remedies -> remedies)
        .collect(ImmutableList.toImmutableList());
  }

  /** Each branch that can spare enough is proposed alone; only if none can, several together. */
  private static List<Remedy> reinforce(
      Branch thin, List<CommuneBranches.Donor> donors, Situation situation) {
    int missing = CommuneBranches.minimum(situation) - thin.officialMemberCount();
    List<Remedy> alone =
        donors.stream()
            .filter(donor -> donor.spare().size() >= missing)
            .limit(NEAREST)
            .map(donor -> reinforce(thin, ImmutableList.of(donor), missing, situation))
            .toList();
    boolean isEnough = donors.stream().mapToInt(donor -> donor.spare().size()).sum() >= missing;
    return alone.isEmpty() && isEnough
        ? ImmutableList.of(reinforce(thin, donors, missing, situation))
        : alone;
  }

  private static Remedy reinforce(
      Branch thin, List<CommuneBranches.Donor> donors, int missing, Situation situation) {
    List<MemberId> sent = new ArrayList<>();
    List<String> from = new ArrayList<>();
    List<Order> orders = new ArrayList<>();
    for (CommuneBranches.Donor donor : mostFirst(donors)) {
      List<MemberId> spared = donor.spare().stream().limit(missing - sent.size()).toList();
      if (!spared.isEmpty()) {
        sent.addAll(spared);
        from.add(donor.branch().toString());
        orders.add(transfer(donor.branch(), thin, spared));
      }
    }
    return situation.remedy(
        thin,
        REINFORCE.fill(
            MEMBERS.is(Lists.transform(sent, situation.hierarchy()::label)),
            FROM.is(String.join(", ", from)),
            THIN.is(thin)),
        orders);
  }

  private static List<CommuneBranches.Donor> mostFirst(List<CommuneBranches.Donor> donors) {
    return donors.stream().sorted(Comparator.comparingInt(donor -> -donor.spare().size())).toList();
  }

  static TransferMembers transfer(Branch from, Branch to, List<MemberId> sent) {
    return TransferMembers.of(sent).from(from.id()).to(to.id()).because(Purpose.REINFORCEMENT);
  }

  /** The leadership of the merged branch is stated and appointed. */
  private static Optional<Remedy> merge(Branch thin, Branch home, Situation situation) {
    Branch joined = home.joinedBy(thin.members());
    Optional<Leadership> led =
        LeadershipDraft.of(joined, situation)
            .map(drafted -> LeadershipDraft.appointed(drafted, situation.day()));
    return led.map(
        leadership ->
            situation.remedy(
                thin,
                MERGE.fill(THIN.is(thin), FROM.is(home.toString())),
                ImmutableList.of(
                    Merge.units(ImmutableList.of(thin.id()))
                        .into(home.id())
                        .because(Purpose.APPARATUS_RESTRUCTURING)
                        .ledBy(leadership))));
  }

  private static Remedy dissolve(Branch thin, Branch home, Situation situation) {
    List<Order> orders = new ArrayList<>();
    orders.add(Dissolve.unit(thin.id()).everyoneTo(home.id()));
    Iterables.addAll(orders, LeadershipCures.completing(home.joinedBy(thin.members()), situation));
    return situation.remedy(thin, DISSOLVE.fill(THIN.is(thin), FROM.is(home.toString())), orders);
  }
}
