package io.github.partyorg.exchange;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.membership.Exemption;
import io.github.partyorg.membership.Readmission;
import io.github.partyorg.membership.Removal;
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
import io.github.partyorg.structure.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes the orders of a row that is about members (biến động đảng viên). */
record MembershipOrders(Newcomers newcomers) {

  /** Returns the orders of a row: of each member one, where an order concerns one member. */
  List<? extends Order> of(OrderDraft row) {
    return switch (row.verb()) {
      case TRANSFER -> List.of(transfer(row));
      case SEND_ON_STAY -> List.of(stay(row));
      case END_STAY ->
          List.of(
              row.units().isEmpty()
                  ? EndStay.outside(row.members())
                  : EndStay.of(row.members()).in(row.unit()));
      default -> ImmutableList.copyOf(row.members().stream().map(id -> change(row, id)).toList());
    };
  }

  private static TransferMembers transfer(OrderDraft row) {
    TransferMembers order =
        TransferMembers.of(row.members()).from(row.unit()).to(row.target().orElseThrow());
    return row.purpose().map(order::because).orElse(order);
  }

  private static SendOnStay stay(OrderDraft row) {
    LocalDate since = row.since().orElseThrow();
    LocalDate until = row.until().orElseThrow();
    if (row.target().isEmpty()) {
      return SendOnStay.of(row.members()).outside(row.outside().orElseThrow()).during(since, until);
    }
    return row.outside()
        .map(home -> SendOnStay.outsiders(row.members()).from(home).to(row.target().get()))
        .orElseGet(() -> SendOnStay.of(row.members()).to(row.target().get()))
        .during(since, until);
  }

  private MembershipChange change(OrderDraft row, MemberId id) {
    return switch (row.verb()) {
      case ADMIT -> Admit.member(newcomers.of(row, id)).into(row.unit());
      case READMIT ->
          Readmit.member(newcomers.of(row, id))
              .into(row.unit())
              .with(
                  Readmission.of(
                      row.since().orElseThrow(),
                      ground(row, Readmission.Ground.class).orElseThrow()));
      case TRANSFER_IN -> {
        TransferIn order = TransferIn.member(newcomers.of(row, id)).into(row.unit());
        yield row.outside().map(order::from).orElse(order);
      }
      case TRANSFER_OUT -> {
        TransferOut order = TransferOut.member(id).of(row.unit());
        yield row.outside().map(order::to).orElse(order);
      }
      case CONFIRM -> Confirm.member(id).of(row.unit());
      case EXEMPT -> Exempt.member(id).of(row.unit()).with(exemption(row));
      case SUSPEND -> Suspend.member(id).of(row.unit());
      case RESUME -> Resume.member(id).of(row.unit());
      default -> departure(row, id);
    };
  }

  private static MembershipChange departure(OrderDraft row, MemberId id) {
    return switch (row.verb()) {
      case REMOVE_FROM_LIST -> {
        RemoveFromList order = RemoveFromList.member(id).of(row.unit());
        yield ground(row, Removal.Ground.class).map(order::because).orElse(order);
      }
      case RESIGN -> {
        Resign order = Resign.member(id).of(row.unit());
        yield row.since().map(order::on).orElse(order);
      }
      case EXPEL -> Expel.member(id).of(row.unit());
      case RECORD_DEATH -> {
        RecordDeath order = RecordDeath.member(id).of(row.unit());
        yield row.since().map(order::on).orElse(order);
      }
      default -> throw new IllegalStateException(row.verb() + " is no order about a member.");
    };
  }

  private static Exemption exemption(OrderDraft row) {
    Exemption exemption = Exemption.empty();
    exemption = row.until().map(exemption::withUntil).orElse(exemption);
    return ground(row, Exemption.Ground.class).map(exemption::withGround).orElse(exemption);
  }

  private static <T> Optional<T> ground(OrderDraft row, Class<T> type) {
    return row.reason().filter(type::isInstance).map(type::cast);
  }
}
