package io.github.partyorg.testing.notation;

import static io.github.partyorg.testing.notation.Part.given;
import static io.github.partyorg.testing.notation.Part.part;
import static io.github.partyorg.testing.notation.Saying.just;
import static io.github.partyorg.testing.notation.Slots.DAY;
import static io.github.partyorg.testing.notation.Slots.MEMBER;
import static io.github.partyorg.testing.notation.Slots.TEXT;

import io.github.partyorg.membership.Introducer;
import java.time.LocalDate;
import java.util.Optional;

/** The ways to name a person or an organisation that introduces a candidate. */
final class Introductions {

  private Introductions() {}

  private static final Slot<Optional<LocalDate>> SINCE =
      new Maybe<>(just("từ {day}", "since {day}", DAY));
  private static final Slot<Optional<Boolean>> REPLACING =
      new Maybe<>(Saying.of("thay thế", "as a replacement", true));

  /** One introducer, a member or an organisation. */
  static final Slot<Introducer> INTRODUCER =
      Alternatives.of(
          Saying.of(
              "người giới thiệu: tổ chức {organization} {since} {replacing}",
              "introduced by the organisation {organization} {since} {replacing}",
              given("organization", TEXT, Introducer::organization),
              part("since", SINCE, Introducer::togetherSince),
              part("replacing", REPLACING, Introductions::replacing),
              (organization, since, replacing) ->
                  with(Introducer.organization(organization), since, replacing)),
          Saying.of(
              "người giới thiệu: {member} {since} {replacing}",
              "introduced by {member} {since} {replacing}",
              given("member", MEMBER, Introducer::member),
              part("since", SINCE, Introducer::togetherSince),
              part("replacing", REPLACING, Introductions::replacing),
              (member, since, replacing) ->
                  with(Introducer.member(member.value()), since, replacing)));

  private static Optional<Boolean> replacing(Introducer one) {
    return Optional.of(true).filter(any -> one.isReplacement());
  }

  private static Introducer with(
      Introducer one, Optional<LocalDate> since, Optional<Boolean> replacing) {
    Introducer dated = since.map(one::since).orElse(one);
    return replacing.isPresent() ? dated.asReplacement() : dated;
  }
}
