package io.github.partyorg.structure;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The members of a branch as its outline says them: the roll, and what is known of each one. */
final class OutlineMembers {

  private final Branch branch;
  private final Locale locale;

  OutlineMembers(Branch branch, Locale locale) {
    this.branch = branch;
    this.locale = locale;
  }

  /** Returns the number of members if it says all, or else each one. */
  List<String> roll() {
    List<String> roll = new ArrayList<>();
    if (Unsaid.isNumbered(branch.id(), branch.members())) {
      int count = branch.memberCount();
      Bilingual term = OutlineWord.MEMBER.term();
      roll.add(
          count
              + " "
              + Bilingual.of(term.vietnamese(), term.english() + (count == 1 ? "" : "s"))
                  .in(locale));
    } else {
      branch.members().forEach(member -> roll.add(entry(member)));
    }
    return roll;
  }

  private String entry(Member member) {
    List<String> notes = new ArrayList<>();
    member.occupation().ifPresent(occupation -> notes.add(Notation.word(occupation, locale)));
    if (member.participation() != Participation.ACTIVE) {
      notes.add(Notation.word(member.participation(), locale));
    }
    return Notation.id(member.id())
        + (member.isOfficial() ? "" : "~")
        + (notes.isEmpty() ? "" : "(" + Joiner.on(", ").join(notes) + ")");
  }

  /** Returns a phrase for each member of whom the roll does not say all. */
  List<String> details() {
    List<String> details = new ArrayList<>();
    for (Member member : branch.members()) {
      List<String> known = known(member);
      if (!known.isEmpty()) {
        details.add(
            start(OutlineWord.MEMBER)
                .member(member.id())
                .written(Joiner.on(", ").join(known))
                .toString());
      }
    }
    return details;
  }

  private List<String> known(Member member) {
    List<String> known = new ArrayList<>();
    if (!member.name().equals(Unsaid.name(member.id()))) {
      known.add(Notation.quoted(member.name()));
    }
    member
        .admittedOn()
        .ifPresent(day -> known.add(start(OutlineWord.ADMITTED).day(day).toString()));
    member
        .officialSince()
        .ifPresent(day -> known.add(start(OutlineWord.OFFICIAL).day(day).toString()));
    if (!member.profile().isEmpty()) {
      known.addAll(stated(member.profile()));
    }
    for (Interruption out : member.interruptions()) {
      known.add(
          start(OutlineWord.OUT)
              .word(out.ground())
              .day(out.since())
              .word(OutlineWord.BACK)
              .day(out.until())
              .toString());
    }
    return known;
  }

  private List<String> stated(Profile profile) {
    List<String> stated = new ArrayList<>();
    profile.bornOn().ifPresent(day -> stated.add(start(OutlineWord.BORN).day(day).toString()));
    profile.sex().ifPresent(sex -> stated.add(Notation.word(sex, locale)));
    profile
        .ethnicity()
        .ifPresent(name -> stated.add(start(OutlineWord.ETHNICITY).quoted(name).toString()));
    profile
        .religion()
        .ifPresent(name -> stated.add(start(OutlineWord.RELIGION).quoted(name).toString()));
    profile
        .education()
        .ifPresent(level -> stated.add(start(OutlineWord.EDUCATION).word(level).toString()));
    profile
        .qualification()
        .ifPresent(level -> stated.add(start(OutlineWord.QUALIFICATION).word(level).toString()));
    profile
        .politicalTheory()
        .ifPresent(level -> stated.add(start(OutlineWord.THEORY).word(level).toString()));
    return stated;
  }

  private Phrase start(OutlineWord word) {
    return Phrase.in(locale).word(word);
  }
}
