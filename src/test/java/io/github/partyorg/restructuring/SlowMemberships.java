package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.Standing;
import java.time.LocalDate;
import java.util.Set;

/** The orders about who is a member, on the rows of a slow model. */
final class SlowMemberships {

  private final SlowModel model;
  private final String branch;
  private final String member;

  SlowMemberships(SlowModel model, MembershipChange order) {
    this.model = model;
    this.branch = order.branch().value();
    this.member = order.member().value();
  }

  void carryOut(MembershipChange order) {
    boolean isKnown = model.isBranch(branch);
    if (order instanceof Admit admit) {
      admit(admit.newcomer());
    } else if (order instanceof Readmit again) {
      readmit(again);
    } else if (order instanceof TransferIn transfer) {
      join(new SlowPerson(transfer.newcomer()));
    } else if (isKnown && !model.at(branch).roll.contains(member)) {
      model.refuse(Reason.Kind.NOT_A_MEMBER, member);
    } else if (isKnown) {
      ofMember(order, model.person(member));
    }
  }

  private void admit(Member newcomer) {
    SlowPerson person = new SlowPerson(newcomer);
    if (person.admitted.isEmpty()) {
      person.admitted = model.day.toString();
    }
    joinAnew(person);
  }

  private void readmit(Readmit order) {
    SlowPerson person = new SlowPerson(order.former());
    LocalDate left = order.readmission().leftOn();
    if (left.compareTo(model.day) >= 0) {
      model.refuse(Reason.Kind.DAYS_DO_NOT_FIT, member);
    }
    person.standing = Standing.PROBATIONARY;
    person.participation = Participation.ACTIVE;
    person.official = "";
    person.back = model.day.toString();
    person.out.add(left + " to " + person.back + " " + order.readmission().ground().departure());
    joinAnew(person);
  }

  /** Puts somebody on the roll who is not even a guest anywhere. */
  private void joinAnew(SlowPerson person) {
    if (model.rows.values().stream().anyMatch(row -> row.guests.containsKey(member))) {
      model.refuse(Reason.Kind.DUPLICATE_MEMBER, member);
    }
    join(person);
  }

  private void join(SlowPerson person) {
    if (model.knows(member)) {
      model.refuse(Reason.Kind.DUPLICATE_MEMBER, member);
    }
    if (model.isSound()) {
      model.at(branch).join(Set.of(member));
      for (SlowModel.Row row : model.rows.values()) {
        row.guests.computeIfPresent(
            member, (id, stay) -> stay.replaceFirst("outsideHome=[^,]*, ", ""));
      }
      model.people.put(member, person);
    }
  }

  private void ofMember(MembershipChange order, SlowPerson person) {
    if (order instanceof Confirm) {
      confirm(person);
    } else if (order instanceof Exempt) {
      stop(person, Participation.EXEMPT);
    } else if (order instanceof Suspend) {
      stop(person, Participation.SUSPENDED);
    } else if (order instanceof Resume) {
      resume(person);
    } else if (order instanceof ReviseMember revision) {
      revise(revision, person);
    } else {
      leave();
    }
  }

  private void confirm(SlowPerson person) {
    if (person.standing == Standing.OFFICIAL) {
      model.refuse(Reason.Kind.ALREADY_OFFICIAL, member);
    } else if (person.isAdmittedAfter(model.day)) {
      model.refuse(Reason.Kind.BEFORE_ADMISSION, member);
    } else {
      person.standing = Standing.OFFICIAL;
      person.official = model.day.toString();
    }
  }

  private void stop(SlowPerson person, Participation becomes) {
    if (person.participation != Participation.ACTIVE) {
      model.refuse(Reason.Kind.NOT_ACTIVE, member);
    }
    person.participation = becomes;
  }

  private void resume(SlowPerson person) {
    if (person.participation == Participation.ACTIVE) {
      model.refuse(Reason.Kind.ALREADY_ACTIVE, member);
    }
    person.participation = Participation.ACTIVE;
  }

  private void revise(ReviseMember order, SlowPerson person) {
    String before = person.toString();
    order.name().ifPresent(name -> person.name = name);
    order.occupation().ifPresent(work -> person.occupation = work.toString());
    if (order.isWithoutOccupation()) {
      person.occupation = "";
    }
    if (order.profile().isPresent()) {
      Profile profile = order.profile().get();
      person.born = SlowPerson.text(profile.bornOn());
      person.profile = profile.toString();
    }
    if (order.profile().isPresent()
        && !person.admitted.isEmpty()
        && person.born.compareTo(person.admitted) > 0) {
      model.refuse(Reason.Kind.DAYS_DO_NOT_FIT, member);
    } else if (person.toString().equals(before)) {
      model.refuse(Reason.Kind.ALREADY_RECORDED, member);
    }
  }

  private void leave() {
    model.at(branch).leave(Set.of(member));
    for (SlowModel.Row row : model.rows.values()) {
      row.vacate(Set.of(member));
      row.guests.remove(member);
    }
    model.people.remove(member);
  }
}
