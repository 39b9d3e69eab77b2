package io.github.partyorg.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.restructuring.Admit;
import io.github.partyorg.restructuring.Confirm;
import io.github.partyorg.restructuring.EndStay;
import io.github.partyorg.restructuring.Exempt;
import io.github.partyorg.restructuring.Expel;
import io.github.partyorg.restructuring.MembershipChange;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Readmit;
import io.github.partyorg.restructuring.RecordDeath;
import io.github.partyorg.restructuring.RemoveFromList;
import io.github.partyorg.restructuring.Resign;
import io.github.partyorg.restructuring.Resume;
import io.github.partyorg.restructuring.SendOnStay;
import io.github.partyorg.restructuring.Suspend;
import io.github.partyorg.restructuring.TransferIn;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.restructuring.TransferOut;
import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Member;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes orders about members, and the members that they put on a roll (biến động đảng viên). */
final class MembershipWriter {

  private final OrderLines lines;
  private final RowWriter members;
  private final Set<List<String>> newcomers = new LinkedHashSet<>();

  MembershipWriter(OrderLines lines, RowWriter members) {
    this.lines = lines;
    this.members = members;
  }

  /** Returns the lines of the members that were put on a roll, each once. */
  ImmutableList<List<String>> newcomers() {
    return ImmutableList.copyOf(newcomers);
  }

  /** Writes an order if it is of this kind. */
  void write(Order order) {
    if (order instanceof MembershipChange change) {
      begin(change);
      goOn(change);
      leave(change);
    } else if (order instanceof TransferMembers transfer) {
      LineCells line = lines.line(OrderVerb.TRANSFER, transfer.origin());
      line.put(Field.TARGET, transfer.destination());
      line.all(Field.MEMBERS, transfer.members());
      line.term(Field.PURPOSE, transfer.purpose());
    } else if (order instanceof SendOnStay stay) {
      send(stay);
    } else if (order instanceof EndStay end) {
      LineCells line = lines.line(OrderVerb.END_STAY);
      line.put(Field.UNIT, end.branch());
      line.all(Field.MEMBERS, end.members());
    }
  }

  /** Writes a stay by what its first member has; a stay that differs cannot be said. */
  private void send(SendOnStay stay) {
    LineCells line = lines.line(OrderVerb.SEND_ON_STAY);
    line.put(Field.TARGET, stay.branch());
    line.all(
        Field.MEMBERS,
        Iterables.concat(
            Iterables.transform(stay.guests(), Guest::member),
            Iterables.transform(stay.absences(), Absence::member)));
    if (stay.guests().isEmpty()) {
      Absence first = stay.absences().get(0);
      line.put(Field.OUTSIDE, first.organization());
      line.put(Field.SINCE, first.since());
      line.put(Field.UNTIL, first.until());
    } else {
      Guest first = stay.guests().get(0);
      line.put(Field.OUTSIDE, first.outsideHome());
      line.put(Field.SINCE, first.since());
      line.put(Field.UNTIL, first.until());
    }
  }

  private LineCells line(OrderVerb verb, MembershipChange change) {
    LineCells line = lines.line(verb, change.branch());
    line.put(Field.MEMBERS, change.member());
    return line;
  }

  private void list(MembershipChange change, Member newcomer) {
    newcomers.add(members.member(change.branch(), newcomer));
  }

  private void begin(MembershipChange change) {
    if (change instanceof Admit admit) {
      list(admit, admit.newcomer());
      line(OrderVerb.ADMIT, admit);
    } else if (change instanceof Readmit readmit) {
      list(readmit, readmit.former());
      LineCells line = line(OrderVerb.READMIT, readmit);
      line.put(Field.SINCE, readmit.readmission().leftOn());
      line.term(Field.PURPOSE, readmit.readmission().ground());
    } else if (change instanceof TransferIn transfer) {
      list(transfer, transfer.newcomer());
      line(OrderVerb.TRANSFER_IN, transfer).put(Field.OUTSIDE, transfer.origin());
    }
  }

  private void goOn(MembershipChange change) {
    if (change instanceof Confirm) {
      line(OrderVerb.CONFIRM, change);
    } else if (change instanceof Exempt exempt) {
      LineCells line = line(OrderVerb.EXEMPT, exempt);
      line.put(Field.UNTIL, exempt.exemption().until());
      line.term(Field.PURPOSE, exempt.exemption().ground());
    } else if (change instanceof Suspend) {
      line(OrderVerb.SUSPEND, change);
    } else if (change instanceof Resume) {
      line(OrderVerb.RESUME, change);
    }
  }

  private void leave(MembershipChange change) {
    if (change instanceof TransferOut transfer) {
      line(OrderVerb.TRANSFER_OUT, transfer).put(Field.OUTSIDE, transfer.destination());
    } else if (change instanceof RemoveFromList removal) {
      line(OrderVerb.REMOVE_FROM_LIST, removal).term(Field.PURPOSE, removal.removal().ground());
    } else if (change instanceof Resign resign) {
      line(OrderVerb.RESIGN, resign).put(Field.SINCE, resign.requestedOn());
    } else if (change instanceof Expel) {
      line(OrderVerb.EXPEL, change);
    } else if (change instanceof RecordDeath death) {
      line(OrderVerb.RECORD_DEATH, death).put(Field.SINCE, death.diedOn());
    }
  }
}
