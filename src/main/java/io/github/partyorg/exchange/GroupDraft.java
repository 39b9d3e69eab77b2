package io.github.partyorg.exchange;

import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A party group as far as its records were read; a record each member. */
final class GroupDraft {

  final String name;
  final Map<MemberId, Origin> members = new LinkedHashMap<>();
  Optional<MemberId> head = Optional.empty();
  Optional<MemberId> deputy = Optional.empty();

  GroupDraft(String name) {
    this.name = name;
  }

  PartyGroup build() {
    PartyGroup.Builder group = PartyGroup.builder().name(name).addAllMembers(members.keySet());
    head.ifPresent(group::head);
    deputy.ifPresent(group::deputy);
    return group.build();
  }
}
