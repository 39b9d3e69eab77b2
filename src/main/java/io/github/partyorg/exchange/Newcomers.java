package io.github.partyorg.exchange;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The members that decisions put on a roll, each with the branch (đảng viên mới). */
final class Newcomers {

  private final Map<Listed, Member> members = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  /** A place on a roll. */
  private record Listed(UnitId branch, MemberId member) {}

  /** Reads a record of a member. */
  void add(Cells cells) {
    MemberRows rows = new MemberRows(cells, any -> Optional.empty());
    Optional<MemberId> id = rows.id();
    Optional<UnitId> branch = cells.id(Field.BRANCH, UnitId::of);
    if (id.isEmpty()) {
      return;
    }
    ids.add(id.get().value());
    Optional<Member> member = rows.read(id.get(), List.of());
    if (member.isPresent()
        && members.putIfAbsent(new Listed(branch.orElseThrow(), id.get()), member.get()) != null) {
      cells.tell(
          DefectCode.DOUBLED_RECORD, Field.ID, Bilingual.of("một dòng ở trên", "a row above it"));
    }
  }

  /** Tells members that an order puts on a roll, if there is no record of them. */
  void check(OrderDraft order, Cells cells) {
    if (order.verb() != OrderVerb.ADMIT
        && order.verb() != OrderVerb.READMIT
        && order.verb() != OrderVerb.TRANSFER_IN) {
      return;
    }
    for (MemberId member : order.members()) {
      CellPlace place = order.origin().place(Field.MEMBERS);
      if (!ids.contains(member.value())) {
        cells.tellId(DefectCode.UNKNOWN_MEMBER.at(place, member.value()), () -> ids);
      } else if (!members.containsKey(new Listed(order.unit(), member))) {
        cells.tell(
            order.unfit(
                Field.MEMBERS,
                member,
                "danh sách đảng viên mới ghi chi bộ khác",
                "the list of new members has another branch"));
      }
    }
  }

  /** Returns the member that an order puts on a roll, which was checked. */
  Member of(OrderDraft order, MemberId member) {
    return Objects.requireNonNull(members.get(new Listed(order.unit(), member)));
  }
}
