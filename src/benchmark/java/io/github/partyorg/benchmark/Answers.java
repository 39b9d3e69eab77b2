package io.github.partyorg.benchmark;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.partyorg.benchmark.BareLoading.BareMember;
import io.github.partyorg.benchmark.BareLoading.BareUnit;
import io.github.partyorg.benchmark.mutable.MutableMember;
import io.github.partyorg.benchmark.mutable.MutableParty;
import io.github.partyorg.benchmark.mutable.MutableUnit;
import io.github.partyorg.benchmark.mutable.MutableUnit.MutableSeat;
import io.github.partyorg.benchmark.persistent.PCollectionsParty;
import io.github.partyorg.benchmark.persistent.PCollectionsParty.PMember;
import io.github.partyorg.benchmark.persistent.PCollectionsParty.PSeat;
import io.github.partyorg.benchmark.persistent.PCollectionsParty.PUnit;
import io.github.partyorg.benchmark.persistent.VavrParty;
import io.github.partyorg.benchmark.persistent.VavrParty.VavrMember;
import io.github.partyorg.benchmark.persistent.VavrParty.VavrSeat;
import io.github.partyorg.benchmark.persistent.VavrParty.VavrUnit;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import java.nio.charset.StandardCharsets;

/**
 * What a model holds, in one number: all units in their order, where each stands, who sits in which
 * post and who is a member, in their order. Times are measured only of peers that agree on it.
 */
final class Answers {

  private final Hasher hasher = Hashing.murmur3_128().newHasher();

  private Answers() {}

  /** Refuses to measure peers that disagree. */
  static void expect(Object ours, Object theirs, String peer) {
    if (!ours.equals(theirs)) {
      throw new IllegalStateException(peer + ": " + theirs + ", the library: " + ours);
    }
  }

  static String of(Hierarchy hierarchy) {
    Answers answers = new Answers();
    answers.read(hierarchy.root());
    return answers.told();
  }

  static String of(MutableParty party) {
    Answers answers = new Answers();
    answers.read(party.root);
    return answers.told();
  }

  static String of(BareUnit root) {
    Answers answers = new Answers();
    answers.read(root);
    return answers.told();
  }

  static String of(VavrParty party, String root) {
    Answers answers = new Answers();
    answers.read(party, root);
    return answers.told();
  }

  static String of(PCollectionsParty party, String root) {
    Answers answers = new Answers();
    answers.read(party, root);
    return answers.told();
  }

  private void read(Unit unit) {
    begin(unit.id().value());
    for (Seat seat : unit.leadership().seats()) {
      seat(seat.post(), seat.holder().value());
    }
    if (unit instanceof Branch branch) {
      for (Member member : branch.members()) {
        tell(member.id().value());
      }
    }
    for (Unit child : unit.children()) {
      read(child);
    }
    end();
  }

  private void read(MutableUnit unit) {
    begin(unit.id);
    for (MutableSeat seat : unit.seats) {
      seat(seat.post(), seat.holder());
    }
    for (MutableMember member : unit.members) {
      Answers.expect(unit, member.branch, "the branch of " + member.id);
      tell(member.id);
    }
    for (MutableUnit child : unit.children) {
      Answers.expect(unit, child.superior, "the superior of " + child.id);
      read(child);
    }
    end();
  }

  private void read(BareUnit unit) {
    begin(unit.row().id());
    unit.row().seats().forEach(seat -> seat(seat.post(), seat.holder()));
    for (BareMember member : unit.members()) {
      tell(member.id());
    }
    unit.children().forEach(this::read);
    end();
  }

  private void read(VavrParty party, String id) {
    VavrUnit unit = party.units().get(id).get();
    begin(id);
    for (VavrSeat seat : unit.seats()) {
      seat(seat.post(), seat.holder());
    }
    for (VavrMember member : unit.members()) {
      tell(member.id());
    }
    for (String child : unit.children()) {
      read(party, child);
    }
    end();
  }

  private void read(PCollectionsParty party, String id) {
    PUnit unit = party.units().get(id);
    begin(id);
    for (PSeat seat : unit.seats()) {
      seat(seat.post(), seat.holder());
    }
    for (PMember member : unit.members()) {
      tell(member.id());
    }
    for (String child : unit.children()) {
      read(party, child);
    }
    end();
  }

  private void begin(String unit) {
    tell("unit");
    tell(unit);
  }

  private void end() {
    tell("end");
  }

  private void seat(Object post, String holder) {
    tell(post.toString());
    tell(holder);
  }

  private void tell(String text) {
    hasher.putString(text, StandardCharsets.UTF_8).putByte((byte) 0);
  }

  private String told() {
    return hasher.hash().toString();
  }
}
