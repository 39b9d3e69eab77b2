package io.github.partyorg.testing.notation;

import static io.github.partyorg.testing.notation.Part.below;
import static io.github.partyorg.testing.notation.Part.part;
import static io.github.partyorg.testing.notation.Slots.DAY;
import static io.github.partyorg.testing.notation.Slots.MEMBER;
import static io.github.partyorg.testing.notation.Slots.TEXT;
import static io.github.partyorg.testing.notation.Slots.UNIT;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.membership.Vote;
import io.github.partyorg.restructuring.Confirm;
import io.github.partyorg.restructuring.Exempt;
import io.github.partyorg.restructuring.Expel;
import io.github.partyorg.restructuring.MembershipChange;
import io.github.partyorg.restructuring.RecordDeath;
import io.github.partyorg.restructuring.RemoveFromList;
import io.github.partyorg.restructuring.Resign;
import io.github.partyorg.restructuring.Resume;
import io.github.partyorg.restructuring.ReviseMember;
import io.github.partyorg.restructuring.Suspend;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The sentences of orders on one membership. */
final class MembershipSentences {

  private MembershipSentences() {}

  static ImmutableList<Sentence<?>> all() {
    return ImmutableList.of(CONFIRM, REVISE, EXEMPT, SUSPEND, RESUME, REMOVE, EXPEL, RESIGN, DEATH);
  }

  /** Returns a sentence about a member of a branch. */
  private static <O extends MembershipChange> Saying<O> of(
      String vietnamese, String english, BiFunction<MemberId, UnitId, O> made) {
    return Saying.of(
        vietnamese,
        english,
        part("member", MEMBER, MembershipChange::member),
        part("branch", UNIT, MembershipChange::branch),
        made);
  }

  /** Returns a sentence about a member of a branch, with a paper. */
  private static <O extends MembershipChange, P> Saying<O> of(
      String vietnamese,
      String english,
      Part<O, P> paper,
      Saying.OfThree<MemberId, UnitId, P, O> made) {
    return Saying.of(
        vietnamese,
        english,
        part("member", MEMBER, MembershipChange::member),
        part("branch", UNIT, MembershipChange::branch),
        paper,
        made);
  }

  private static final Sentence<Confirm> CONFIRM =
      Sentence.of(
          Confirm.class,
          of(
              "Công nhận đảng viên chính thức: {member}, {branch}",
              "Confirm {member} of {branch} as official",
              below(PaperForms.PROBATION, Confirm::probation),
              (member, branch, probation) -> Confirm.member(member).of(branch).with(probation)));

  private static final Sentence<ReviseMember> REVISE =
      Sentence.of(
              ReviseMember.class,
              MembershipSentences.<ReviseMember>of(
                  "Sửa đổi thông tin đảng viên {member}, {branch}",
                  "Revise {member} of {branch}",
                  (member, branch) -> ReviseMember.member(member).of(branch)))
          .with(
              Clause.<ReviseMember, ReviseMember, String>once(
                  Saying.just("họ tên: {name}", "name: {name}", TEXT),
                  ReviseMember::name,
                  ReviseMember::named))
          .with(
              Clause.<ReviseMember, ReviseMember, Occupation>once(
                  Saying.just(
                      "nghề nghiệp: {occupation}",
                      "occupation: {occupation}",
                      Slots.term(Occupation.class)),
                  ReviseMember::occupation,
                  ReviseMember::occupied))
          .with(
              Clause.<ReviseMember, ReviseMember, Boolean>once(
                  Saying.of("không còn chức danh công tác", "no occupation", true),
                  order -> Optional.of(true).filter(any -> order.isWithoutOccupation()),
                  (order, any) -> order.withoutOccupation()))
          .with(
              Clause.once(
                  Saying.just(
                      "thông tin cá nhân: {profile}", "profile: {profile}", Records.PROFILE),
                  ReviseMember::profile,
                  ReviseMember::withProfile));

  private static final Sentence<Exempt> EXEMPT =
      Sentence.of(
          Exempt.class,
          of(
              "Miễn công tác và sinh hoạt đảng cho {member}, {branch}",
              "Exempt {member} of {branch}",
              below(PaperForms.EXEMPTION, Exempt::exemption),
              (member, branch, exemption) -> Exempt.member(member).of(branch).with(exemption)));

  private static final Sentence<Suspend> SUSPEND =
      Sentence.of(
          Suspend.class,
          MembershipSentences.<Suspend>of(
              "Đình chỉ sinh hoạt đảng đối với {member}, {branch}",
              "Suspend {member} of {branch}",
              (member, branch) -> Suspend.member(member).of(branch)));

  private static final Sentence<Resume> RESUME =
      Sentence.of(
          Resume.class,
          MembershipSentences.<Resume>of(
              "Cho {member}, {branch}, trở lại sinh hoạt đảng",
              "Let {member} of {branch} resume activities",
              (member, branch) -> Resume.member(member).of(branch)));

  private static final Sentence<RemoveFromList> REMOVE =
      Sentence.of(
          RemoveFromList.class,
          of(
              "Xóa tên {member}, {branch}",
              "Remove {member} of {branch} from the list",
              below(PaperForms.REMOVAL, RemoveFromList::removal),
              (member, branch, removal) -> RemoveFromList.member(member).of(branch).with(removal)));

  private static final Sentence<Expel> EXPEL =
      Sentence.of(
          Expel.class,
          of(
              "Khai trừ {member}, {branch}",
              "Expel {member} of {branch}",
              below(votes(), Expel::votes),
              (member, branch, votes) ->
                  Expel.member(member).of(branch).by(votes.toArray(Vote[]::new))));

  private static final Sentence<Resign> RESIGN =
      Sentence.of(
              Resign.class,
              of(
                  "Cho {member}, {branch}, ra khỏi Đảng theo đơn xin",
                  "Let {member} of {branch} leave the Party on own request",
                  below(votes(), Resign::votes),
                  (member, branch, votes) ->
                      Resign.member(member).of(branch).by(votes.toArray(Vote[]::new))))
          .with(Clause.once(PaperForms.REQUESTED, Resign::requestedOn, Resign::on));

  private static Form<ImmutableList<Vote>, ImmutableList<Vote>> votes() {
    return Form.<ImmutableList<Vote>, ImmutableList<Vote>>of(
        Bilingual.of("biểu quyết", "votes"),
        ImmutableList::of,
        Function.identity(),
        Clause.each(
            PaperForms.VOTE,
            votes -> votes,
            (before, vote) -> ImmutableList.<Vote>builder().addAll(before).add(vote).build()));
  }

  private static final Sentence<RecordDeath> DEATH =
      Sentence.of(
              RecordDeath.class,
              MembershipSentences.<RecordDeath>of(
                  "Ghi nhận đảng viên từ trần: {member}, {branch}",
                  "Record the death of {member} of {branch}",
                  (member, branch) -> RecordDeath.member(member).of(branch)))
          .with(
              Clause.once(
                  Saying.just("từ trần ngày {day}", "died on {day}", DAY),
                  RecordDeath::diedOn,
                  RecordDeath::on));
}
