package io.github.partyorg.testing.notation;

import io.github.partyorg.structure.Basis;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.OutlinePhrases;
import io.github.partyorg.structure.OutlineWord;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.Recognition;
import io.github.partyorg.structure.Terms;
import io.github.partyorg.structure.Unsaid;

/** Members, groups, kinds and what superiors decide of a unit, as drawings say them. */
final class Records {

  private Records() {}

  /** A consent to an exception. */
  static final Slot<Consent> CONSENT =
      new Drawn<>(
          Bilingual.of("sự đồng ý", "a consent"),
          cursor -> {
            UnitDraft draft = draft(cursor);
            Spot spot = cursor.spot();
            cursor.need(OutlineWord.CONSENT);
            new RecordReader(cursor, draft).read(OutlineWord.CONSENT, spot);
            return draft.consents.get(0);
          },
          OutlinePhrases::consent);

  /** The recognition of a branch as a grassroots organisation. */
  static final Slot<Recognition> RECOGNITION =
      new Drawn<>(
          Bilingual.of("sự công nhận", "a recognition"),
          cursor -> {
            UnitDraft draft = draft(cursor);
            Spot spot = cursor.spot();
            cursor.need(OutlineWord.RECOGNITION);
            new RecordReader(cursor, draft).read(OutlineWord.RECOGNITION, spot);
            return draft.recognition.orElseThrow();
          },
          OutlinePhrases::recognition);

  private static final Phrases<Delegation.Extent> EXTENTS =
      Phrases.of(Terms.of(Delegation.Extent.class));

  /** The powers that a superior gives to a committee. */
  static final Slot<Delegation> DELEGATION =
      new Drawn<>(
          Bilingual.of("quyền được giao", "a delegation"),
          cursor -> {
            UnitDraft draft = draft(cursor);
            Spot spot = cursor.spot();
            Delegation.Extent extent = cursor.need(EXTENTS, Sought.SCOPE);
            new RecordReader(cursor, draft).delegation(extent, spot);
            return draft.delegation.orElseThrow();
          },
          OutlinePhrases::delegation);

  /** A party group of a branch. */
  static final Slot<PartyGroup> GROUP =
      new Drawn<>(
          Bilingual.of("một tổ đảng", "a group"),
          cursor -> {
            UnitDraft draft = draft(cursor);
            Spot spot = cursor.spot();
            cursor.need(OutlineWord.GROUP);
            new StayReader(cursor, draft).read(OutlineWord.GROUP, spot);
            return draft.groups.get(0);
          },
          OutlinePhrases::group);

  private static UnitDraft draft(Cursor cursor) {
    return new UnitDraft(cursor.spot().line());
  }

  /** A member as listed: the id and its notes, the name and what else is known. */
  static final Slot<Member> MEMBER =
      new Drawn<>(
          Bilingual.of("một đảng viên", "a member"),
          cursor -> {
            Spot spot = cursor.spot();
            MemberDraft draft = new MemberDraft(cursor.member(), spot);
            MemberReader reader = new MemberReader(cursor, draft);
            reader.notes();
            if (cursor.isAt(Token.Sort.QUOTED) || cursor.isAt(Token.Sort.COMMA)) {
              reader.attributes();
            }
            return draft.build();
          },
          OutlinePhrases::member);

  /** What is known of a person, or that nothing is. */
  static final Slot<Profile> PROFILE =
      Alternatives.of(
          Saying.of("không nêu gì", "nothing stated", Profile.empty()),
          Saying.just(
              "{profile}",
              "{profile}",
              new Drawn<>(
                  Bilingual.of("thông tin cá nhân", "a profile"),
                  Records::profile,
                  OutlinePhrases::profile)));

  private static final Bilingual PERSON =
      Bilingual.of("thông tin cá nhân", "what is known of a person");

  private static Profile profile(Cursor cursor) {
    Spot spot = cursor.spot();
    MemberDraft draft = new MemberDraft(MemberId.of("M0"), spot);
    new MemberReader(cursor, draft).attributes();
    Member read = draft.build();
    if (!Unsaid.member(read.id()).withProfile(read.profile()).equals(read)) {
      throw new Misread(
          spot, Complaint.expected(PERSON, Token.first(spot.line(), spot.at()).found()));
    }
    return read.profile();
  }

  private static final Phrases<Kind> KINDS = Phrases.of(Kind.terms());
  private static final Phrases<Basis> BASES = Phrases.of(Terms.of(Basis.class));

  /** A kind: a shipped one by its term, one of the application with all that makes it. */
  static final Slot<Kind> KIND =
      new Drawn<>(Bilingual.of("một loại hình", "a kind"), Records::kind, OutlinePhrases::kind);

  private static Kind kind(Cursor cursor) {
    if (!cursor.accept(OutlineWord.KIND)) {
      return cursor.need(KINDS, Sought.KIND);
    }
    Spot spot = cursor.spot();
    String code = cursor.id(Sought.CODE);
    String vietnamese = cursor.text();
    String english = cursor.text();
    Bilingual term = Cursor.made(spot, () -> Bilingual.of(vietnamese, english));
    if (cursor.accept(OutlineWord.NARROWER)) {
      Kind wider = kind(cursor);
      return Cursor.made(spot, () -> wider.narrower(code, term));
    }
    Basis basis = cursor.need(BASES, Sought.BASIS);
    return Cursor.made(spot, () -> Kind.of(code, term, basis));
  }
}
