package io.github.partyorg.testing.notation;

import static io.github.partyorg.testing.notation.Part.given;
import static io.github.partyorg.testing.notation.Part.part;
import static io.github.partyorg.testing.notation.Slots.DAY;
import static io.github.partyorg.testing.notation.Slots.MEMBERS;
import static io.github.partyorg.testing.notation.Slots.TEXT;
import static io.github.partyorg.testing.notation.Slots.UNIT;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.EndStay;
import io.github.partyorg.restructuring.SendOnStay;
import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.MemberId;
import java.time.LocalDate;
import java.util.Optional;

/** The sentences of orders by which stays begin and end. */
final class StaySentences {

  private StaySentences() {}

  static ImmutableList<Sentence<?>> all() {
    return ImmutableList.of(SEND_ON_STAY, END_STAY);
  }

  /** The days of a stay, inclusive. */
  private record Days(LocalDate since, LocalDate until) {}

  private static final Slot<Days> DAYS =
      Saying.of(
          "từ {since} đến {until}",
          "from {since} until {until}",
          part("since", DAY, Days::since),
          part("until", DAY, Days::until),
          Days::new);

  private static final Sentence<SendOnStay> SEND_ON_STAY =
      Sentence.of(
          SendOnStay.class,
          Saying.of(
              "Chuyển sinh hoạt tạm thời người từ ngoài {members} thuộc {home} đến {branch} {days}",
              "Send outsiders {members} of {home} on a stay to {branch} {days}",
              part("members", MEMBERS, StaySentences::members),
              given("home", TEXT, StaySentences::home),
              given("branch", UNIT, SendOnStay::branch),
              part("days", DAYS, StaySentences::days),
              (members, home, branch, days) ->
                  SendOnStay.outsiders(members)
                      .from(home)
                      .to(branch)
                      .during(days.since(), days.until())),
          Saying.of(
              "Chuyển sinh hoạt tạm thời {members} đến {branch} {days}",
              "Send {members} on a stay to {branch} {days}",
              part("members", MEMBERS, StaySentences::members),
              given("branch", UNIT, SendOnStay::branch),
              part("days", DAYS, StaySentences::days),
              (members, branch, days) ->
                  SendOnStay.of(members).to(branch).during(days.since(), days.until())),
          Saying.of(
              "Chuyển sinh hoạt tạm thời {members} ra ngoài đến {place} {days}",
              "Send {members} on a stay outside at {place} {days}",
              part("members", MEMBERS, StaySentences::members),
              given("place", TEXT, StaySentences::place),
              part("days", DAYS, StaySentences::days),
              (members, place, days) ->
                  SendOnStay.of(members).outside(place).during(days.since(), days.until())));

  private static ImmutableList<MemberId> members(SendOnStay order) {
    ImmutableList.Builder<MemberId> members = ImmutableList.builder();
    order.guests().forEach(guest -> members.add(guest.member()));
    order.absences().forEach(absence -> members.add(absence.member()));
    return members.build();
  }

  private static Optional<String> home(SendOnStay order) {
    return order.guests().stream().findFirst().flatMap(Guest::outsideHome);
  }

  private static Optional<String> place(SendOnStay order) {
    return order.absences().stream().findFirst().map(Absence::organization);
  }

  private static Days days(SendOnStay order) {
    return order.guests().stream()
        .findFirst()
        .map(guest -> new Days(guest.since(), guest.until()))
        .orElseGet(
            () -> new Days(order.absences().get(0).since(), order.absences().get(0).until()));
  }

  private static final Sentence<EndStay> END_STAY =
      Sentence.of(
          EndStay.class,
          Saying.of(
              "Kết thúc sinh hoạt tạm thời của {members} tại {branch}",
              "End the stays of {members} at {branch}",
              part("members", MEMBERS, order -> order.members().asList()),
              given("branch", UNIT, EndStay::branch),
              (members, branch) -> EndStay.of(members).in(branch)),
          Saying.of(
              "Kết thúc sinh hoạt tạm thời của {members} tại nơi ngoài hệ thống",
              "End the stays of {members} at organisations outside",
              part("members", MEMBERS, order -> order.members().asList()),
              members -> EndStay.outside(members)));
}
