package io.github.partyorg.exchange;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import java.util.List;
import java.util.Optional;

/** Reads party groups, a row for each member. */
final class GroupRows {

  private final Mentions mentions;

  GroupRows(Mentions mentions) {
    this.mentions = mentions;
  }

  void read(Cells cells) {
    Optional<UnitDraft> branch = mentions.branch(cells);
    Optional<String> name = cells.text(Field.NAME);
    Optional<MemberId> member = mentions.member(cells);
    if (branch.isEmpty() || name.isEmpty() || member.isEmpty()) {
      return;
    }
    if (!branch.get().lists(member.get())) {
      cells.tell(
          DefectCode.STRANGER_IN_GROUP.at(
              cells.row().origin().place(Field.MEMBER),
              member.get().value(),
              branch.get().id.value()));
      return;
    }
    for (GroupDraft other : branch.get().groups) {
      if (other.members.containsKey(member.get())) {
        Mentions.doubled(cells, member.get(), Bilingual.alike(other.name));
        return;
      }
    }
    GroupDraft group = named(branch.get(), name.get());
    group.members.put(member.get(), cells.row().origin());
    role(cells, group, member.get());
  }

  private static GroupDraft named(UnitDraft branch, String name) {
    for (GroupDraft group : branch.groups) {
      if (group.name.equals(name)) {
        return group;
      }
    }
    GroupDraft begun = new GroupDraft(name);
    branch.groups.add(begun);
    return begun;
  }

  private static void role(Cells cells, GroupDraft group, MemberId member) {
    boolean isHead = cells.says(Field.GROUP_ROLE, "tổ trưởng", "head");
    boolean isDeputy = cells.says(Field.GROUP_ROLE, "tổ phó", "deputy");
    boolean isPlain = cells.says(Field.GROUP_ROLE, "", "tổ viên", "member");
    if (!isHead && !isDeputy && !isPlain) {
      cells.tellWord(
          Field.GROUP_ROLE,
          cells.row().text(Field.GROUP_ROLE),
          () -> List.of("tổ trưởng", "tổ phó", "tổ viên", "head", "deputy"));
    } else if ((isHead && group.head.isPresent()) || (isDeputy && group.deputy.isPresent())) {
      Mentions.doubled(
          cells, member, Bilingual.alike(group.name + ", " + cells.row().text(Field.GROUP_ROLE)));
    } else if (isHead) {
      group.head = Optional.of(member);
    } else if (isDeputy) {
      group.deputy = Optional.of(member);
    }
  }
}
