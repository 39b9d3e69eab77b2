package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.membership.Candidacy;
import io.github.partyorg.membership.Exemption;
import io.github.partyorg.membership.Probation;
import io.github.partyorg.membership.Referral;
import io.github.partyorg.membership.Removal;
import io.github.partyorg.membership.Vote;
import io.github.partyorg.restructuring.Admit;
import io.github.partyorg.restructuring.Confirm;
import io.github.partyorg.restructuring.Exempt;
import io.github.partyorg.restructuring.Expel;
import io.github.partyorg.restructuring.MembershipChange;
import io.github.partyorg.restructuring.Of;
import io.github.partyorg.restructuring.Readmit;
import io.github.partyorg.restructuring.RecordDeath;
import io.github.partyorg.restructuring.RemoveFromList;
import io.github.partyorg.restructuring.Resign;
import io.github.partyorg.restructuring.Resume;
import io.github.partyorg.restructuring.ReviseMember;
import io.github.partyorg.restructuring.Suspend;
import io.github.partyorg.restructuring.TransferIn;
import io.github.partyorg.restructuring.TransferOut;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.UnitId;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Orders about one membership. */
final class MembershipShapes {

  /** What all orders about a listed member state. */
  private record Listed<O extends MembershipChange>(
      Field<O, MemberId> member, Field<O, UnitId> branch) {

    static <O extends MembershipChange> Listed<O> of(Fields<O> fields) {
      return new Listed<>(
          fields.required("member", MembershipChange::member, Plain.MEMBER_ID),
          fields.required("branch", MembershipChange::branch, Plain.UNIT_ID));
    }

    O begun(Read read, Function<MemberId, Of<O>> opening) {
      return opening.apply(read.get(member)).of(read.get(branch));
    }
  }

  private static final Shape<Admit> ADMIT =
      Shape.of(
          "admit",
          Admit.class,
          fields -> {
            var member = fields.required("member", Admit::newcomer, MemberShapes.MEMBER);
            var branch = fields.required("branch", Admit::branch, Plain.UNIT_ID);
            var candidacy =
                fields.unless(
                    Candidacy.empty(), "candidacy", Admit::candidacy, PaperShapes.CANDIDACY);
            return read ->
                Admit.member(read.get(member)).into(read.get(branch)).with(read.get(candidacy));
          });

  private static final Shape<Readmit> READMIT =
      Shape.of(
          "readmit",
          Readmit.class,
          fields -> {
            var member = fields.required("member", Readmit::former, MemberShapes.MEMBER);
            var branch = fields.required("branch", Readmit::branch, Plain.UNIT_ID);
            var readmission =
                fields.required("readmission", Readmit::readmission, PaperShapes.READMISSION);
            return read ->
                Readmit.member(read.get(member)).into(read.get(branch)).with(read.get(readmission));
          });

  private static final Shape<TransferIn> TRANSFER_IN =
      Shape.of(
          "transfer-in",
          TransferIn.class,
          fields -> {
            var member = fields.required("member", TransferIn::newcomer, MemberShapes.MEMBER);
            var branch = fields.required("branch", TransferIn::branch, Plain.UNIT_ID);
            var origin = fields.optional("origin", TransferIn::origin, Plain.TEXT);
            var referral =
                fields.unless(
                    Referral.empty(), "referral", TransferIn::referral, PaperShapes.REFERRAL);
            return read ->
                read.with(
                    TransferIn.member(read.get(member))
                        .into(read.get(branch))
                        .with(read.get(referral)),
                    origin,
                    TransferIn::from);
          });

  private static final Shape<TransferOut> TRANSFER_OUT =
      Shape.of(
          "transfer-out",
          TransferOut.class,
          fields -> {
            Listed<TransferOut> listed = Listed.of(fields);
            var destination = fields.optional("destination", TransferOut::destination, Plain.TEXT);
            var referral =
                fields.unless(
                    Referral.empty(), "referral", TransferOut::referral, PaperShapes.REFERRAL);
            return read ->
                read.with(
                    listed.begun(read, TransferOut::member).with(read.get(referral)),
                    destination,
                    TransferOut::to);
          });

  private static final Shape<Resign> RESIGN =
      Shape.of(
          "resign",
          Resign.class,
          fields -> {
            Listed<Resign> listed = Listed.of(fields);
            var requestedOn = fields.optional("requestedOn", Resign::requestedOn, Plain.DAY);
            var votes = fields.list("votes", Resign::votes, PaperShapes.VOTE);
            return read ->
                read.with(
                    listed.begun(read, Resign::member).by(read.get(votes).toArray(Vote[]::new)),
                    requestedOn,
                    Resign::on);
          });

  private static final Shape<Expel> EXPEL =
      Shape.of(
          "expel",
          Expel.class,
          fields -> {
            Listed<Expel> listed = Listed.of(fields);
            var votes = fields.list("votes", Expel::votes, PaperShapes.VOTE);
            return read ->
                listed.begun(read, Expel::member).by(read.get(votes).toArray(Vote[]::new));
          });

  private static final Shape<RecordDeath> RECORD_DEATH =
      Shape.of(
          "record-death",
          RecordDeath.class,
          fields -> {
            Listed<RecordDeath> listed = Listed.of(fields);
            var diedOn = fields.optional("diedOn", RecordDeath::diedOn, Plain.DAY);
            return read ->
                read.with(listed.begun(read, RecordDeath::member), diedOn, RecordDeath::on);
          });

  private static final Shape<ReviseMember> REVISE =
      Shape.of(
          "revise-member",
          ReviseMember.class,
          fields -> {
            Listed<ReviseMember> listed = Listed.of(fields);
            var name = fields.optional("name", ReviseMember::name, Plain.TEXT);
            var occupation =
                fields.optional("occupation", ReviseMember::occupation, Words.of(Occupation.class));
            var without = fields.flag("withoutOccupation", ReviseMember::isWithoutOccupation);
            var profile = fields.optional("profile", ReviseMember::profile, MemberShapes.PROFILE);
            return read -> {
              ReviseMember order =
                  read.with(listed.begun(read, ReviseMember::member), name, ReviseMember::named);
              order = read.with(order, occupation, ReviseMember::occupied);
              order = read.get(without) ? order.withoutOccupation() : order;
              return read.with(order, profile, ReviseMember::withProfile);
            };
          });

  static final ImmutableList<Shape<? extends MembershipChange>> ALL =
      ImmutableList.of(
          ADMIT,
          papered(
              "confirm",
              Confirm.class,
              Confirm::member,
              "probation",
              Confirm::probation,
              Probation.empty(),
              PaperShapes.PROBATION,
              Confirm::with),
          papered(
              "exempt",
              Exempt.class,
              Exempt::member,
              "exemption",
              Exempt::exemption,
              Exemption.empty(),
              PaperShapes.EXEMPTION,
              Exempt::with),
          plain("suspend", Suspend.class, Suspend::member),
          plain("resume", Resume.class, Resume::member),
          papered(
              "remove-from-list",
              RemoveFromList.class,
              RemoveFromList::member,
              "removal",
              RemoveFromList::removal,
              Removal.empty(),
              PaperShapes.REMOVAL,
              RemoveFromList::with),
          RESIGN,
          EXPEL,
          RECORD_DEATH,
          TRANSFER_IN,
          TRANSFER_OUT,
          READMIT,
          REVISE);

  private MembershipShapes() {}

  private static <O extends MembershipChange> Shape<O> plain(
      String word, Class<O> type, Function<MemberId, Of<O>> opening) {
    return Shape.of(
        word,
        type,
        fields -> {
          Listed<O> listed = Listed.of(fields);
          return read -> listed.begun(read, opening);
        });
  }

  /** An order with one paper, which is left out if it states nothing. */
  private static <O extends MembershipChange, P> Shape<O> papered(
      String word,
      Class<O> type,
      Function<MemberId, Of<O>> opening,
      String name,
      Function<O, P> getter,
      P empty,
      Codec<P> codec,
      BiFunction<O, P, O> saying) {
    return Shape.of(
        word,
        type,
        fields -> {
          Listed<O> listed = Listed.of(fields);
          var paper = fields.unless(empty, name, getter, codec);
          return read -> saying.apply(listed.begun(read, opening), read.get(paper));
        });
  }
}
