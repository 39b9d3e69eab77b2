package io.github.partyorg.structure;

import java.time.LocalDate;
import java.util.Optional;

/** Checks that a member has a name, and days in a possible order. */
final class MemberCheck {

  private final Member member;

  MemberCheck(Member member) {
    this.member = member;
  }

  void run() {
    Texts.filled(member.name(), "name of member", member.id());
    if (!member.isOfficial() && member.officialSince().isPresent()) {
      throw malformed(
          " is probationary, yet official since "
              + member.officialSince().get()
              + "; state the standing OFFICIAL or leave the date out.");
    }
    Optional<LocalDate> admitted = member.admittedOn();
    inOrder("the admission", admitted, "is official", member.officialSince());
    if (member.profile() != Profile.empty()) {
      inOrder("the birth", member.profile().bornOn(), "is a member", admitted);
    }
    if (!member.interruptions().isEmpty()) {
      checkInterruptions(admitted);
    }
  }

  private void checkInterruptions(Optional<LocalDate> admitted) {
    Optional<LocalDate> back = admitted;
    String event = "the admission";
    for (Interruption interruption : member.interruptions()) {
      inOrder(event, back, "was out of the Party", Optional.of(interruption.since()));
      back = Optional.of(interruption.until());
      event = "the return";
    }
  }

  private void inOrder(
      String first, Optional<LocalDate> on, String second, Optional<LocalDate> since) {
    if (on.isPresent() && since.isPresent() && since.get().isBefore(on.get())) {
      throw malformed(
          " %s since %s, before %s on %s; correct one of the dates."
              .formatted(second, since.get(), first, on.get()));
    }
  }

  private IllegalArgumentException malformed(String how) {
    return new IllegalArgumentException("Member " + member.id() + how);
  }
}
