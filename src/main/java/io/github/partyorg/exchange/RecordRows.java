package io.github.partyorg.exchange;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Authority;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads records about units and members, and writes seats and consents to their units. */
final class RecordRows {

  private final Mentions mentions;
  private final ImmutableList<Authority> ownOrgans;

  RecordRows(Mentions mentions, ImmutableList<Authority> ownOrgans) {
    this.mentions = mentions;
    this.ownOrgans = ownOrgans;
  }

  void read(RowType type, Cells cells) {
    switch (type) {
      case SEATS -> seat(cells);
      case GROUPS -> new GroupRows(mentions).read(cells);
      case STAYS -> new StayRows(mentions).read(cells);
      case CONSENTS -> consent(cells);
      default -> throw new IllegalArgumentException(type + " are not read here.");
    }
  }

  private void seat(Cells cells) {
    Optional<UnitDraft> unit = mentions.unit(cells, Field.UNIT);
    Optional<MemberId> holder = mentions.member(cells);
    Optional<Post> post = cells.word(Field.POST, Terms.of(Post.class));
    Optional<Mandate> mandate = cells.word(Field.MANDATE, Terms.of(Mandate.class));
    Optional<LocalDate> since = cells.day(Field.SINCE);
    if (!cells.isSound() || unit.isEmpty() || holder.isEmpty()) {
      return;
    }
    Seat seat =
        Seat.of(post.orElseThrow(), holder.get(), mandate.orElseThrow(), since.orElseThrow());
    for (Seat other : unit.get().seats) {
      if (other.post() == seat.post() && other.holder().equals(seat.holder())) {
        Mentions.doubled(cells, seat.holder(), other.summary());
        return;
      }
    }
    unit.get().seats.add(seat);
  }

  private void consent(Cells cells) {
    Optional<UnitDraft> unit = mentions.unit(cells, Field.UNIT);
    Optional<NormCode> norm = cells.id(Field.NORM, NormCode::of);
    Optional<Authority> giver = cells.id(Field.GIVEN_BY, this::authority);
    Optional<String> number = cells.text(Field.NUMBER);
    Optional<LocalDate> given = cells.day(Field.GIVEN_ON);
    Optional<MemberId> member = cells.id(Field.MEMBER, MemberId::of);
    Optional<LocalDate> act = cells.day(Field.ACT_ON);
    Optional<LocalDate> until = cells.day(Field.UNTIL);
    if (!cells.isSound() || unit.isEmpty()) {
      return;
    }
    if (until.isPresent() && !StayRows.runs(cells, given, until)) {
      return;
    }
    Consent consent =
        Consent.of(
            norm.orElseThrow(), giver.orElseThrow(), number.orElseThrow(), given.orElseThrow());
    consent = member.map(consent::forMember).orElse(consent);
    consent = act.map(consent::forActOn).orElse(consent);
    unit.get().consents.add(until.map(consent::until).orElse(consent));
  }

  private Authority authority(String text) {
    for (Authority own : ownOrgans) {
      if (own.code().equals(text)) {
        return own;
      }
    }
    return Authority.coded(text).orElseGet(() -> Authority.committeeOf(text));
  }

  /** Reads the record of a time out of the Party, to be part of its member. */
  static void interruption(Cells cells, Map<String, List<Interruption>> byMember) {
    Optional<MemberId> member = cells.id(Field.MEMBER, MemberId::of);
    Optional<LocalDate> since = cells.day(Field.SINCE);
    Optional<LocalDate> until = cells.day(Field.UNTIL);
    Optional<Interruption.Ground> ground =
        cells.word(Field.GROUND, Terms.of(Interruption.Ground.class));
    if (!cells.isSound() || member.isEmpty()) {
      return;
    }
    if (!until.orElseThrow().isAfter(since.orElseThrow())) {
      cells.tell(
          DefectCode.UNFIT_DAYS,
          Field.UNTIL,
          Bilingual.of("ngày trở lại không sau ngày ra", "the return is not after the leaving"));
      return;
    }
    byMember
        .computeIfAbsent(member.get().value(), any -> new ArrayList<>())
        .add(Interruption.of(since.get(), until.get(), ground.orElseThrow()));
  }
}
