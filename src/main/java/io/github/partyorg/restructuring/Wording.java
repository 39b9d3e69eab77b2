package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Pilot;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.Recognition;
import io.github.partyorg.structure.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How values are worded in differences. */
final class Wording {

  private Wording() {}

  /** Words what is the same in both languages: a name, an id, a day. */
  static Bilingual of(Object text) {
    return Bilingual.of(text.toString(), text.toString());
  }

  static Bilingual of(Seat seat) {
    return Bilingual.of(
        "%s %s (%s %s)"
            .formatted(
                seat.post().term().vietnamese(),
                seat.holder(),
                seat.mandate().term().vietnamese(),
                seat.since()),
        "%s %s (%s %s)"
            .formatted(
                seat.post().term().english(),
                seat.holder(),
                seat.mandate().term().english(),
                seat.since()));
  }

  static Bilingual of(Consent consent) {
    return consent.summary();
  }

  static Bilingual of(Guest guest) {
    String home = guest.outsideHome().map(place -> " (" + place + ")").orElse("");
    return Bilingual.of(
        guest.member() + home + " từ " + guest.since() + " đến " + guest.until(),
        guest.member() + home + " from " + guest.since() + " until " + guest.until());
  }

  static Bilingual of(Absence absence) {
    String where = absence.member() + " (" + absence.organization() + ")";
    return Bilingual.of(
        where + " từ " + absence.since() + " đến " + absence.until(),
        where + " from " + absence.since() + " until " + absence.until());
  }

  static Bilingual of(PartyGroup group) {
    String members = group.name() + " " + group.members();
    return Bilingual.of(
        members
            + group.head().map(head -> ", tổ trưởng " + head).orElse("")
            + group.deputy().map(deputy -> ", tổ phó " + deputy).orElse(""),
        members
            + group.head().map(head -> ", head " + head).orElse("")
            + group.deputy().map(deputy -> ", deputy " + deputy).orElse(""));
  }

  static Bilingual of(Recognition recognition) {
    return Bilingual.of(
        recognition.number() + " từ " + recognition.since(), recognition.toString());
  }

  static Bilingual of(Delegation delegation) {
    Bilingual extent = delegation.extent().term();
    String number = ", " + delegation.number();
    return Bilingual.of(
        extent.vietnamese()
            + number
            + " từ "
            + delegation.since()
            + delegation.until().map(day -> " đến " + day).orElse("")
            + listed(delegation, Bilingual::vietnamese),
        extent.english()
            + number
            + " since "
            + delegation.since()
            + delegation.until().map(day -> " until " + day).orElse("")
            + listed(delegation, Bilingual::english));
  }

  private static String listed(Delegation delegation, Function<Bilingual, String> language) {
    return delegation.powers().stream()
        .map(power -> "; " + language.apply(power.term()))
        .collect(Collectors.joining());
  }

  static Bilingual of(Pilot pilot) {
    return Bilingual.of(
        "từ " + pilot.begunOn() + pilot.continuedOn().map(day -> ", tiếp tục " + day).orElse(""),
        "since "
            + pilot.begunOn()
            + pilot.continuedOn().map(day -> ", continued on " + day).orElse(""));
  }

  static Bilingual of(Interruption interruption) {
    Bilingual ground = interruption.ground().term();
    return Bilingual.of(
        ground.vietnamese() + " từ " + interruption.since() + ", trở lại " + interruption.until(),
        ground.english() + " on " + interruption.since() + ", back on " + interruption.until());
  }

  static Bilingual of(Profile profile) {
    List<Bilingual> stated = new ArrayList<>();
    profile.bornOn().ifPresent(day -> stated.add(Bilingual.of("sinh " + day, "born " + day)));
    profile.sex().ifPresent(sex -> stated.add(sex.term()));
    profile.ethnicity().ifPresent(one -> stated.add(named("dân tộc", "ethnicity", of(one))));
    profile.religion().ifPresent(one -> stated.add(named("tôn giáo", "religion", of(one))));
    profile.education().ifPresent(one -> stated.add(named("học vấn", "education", one.term())));
    profile
        .qualification()
        .ifPresent(one -> stated.add(named("chuyên môn", "qualification", one.term())));
    profile
        .politicalTheory()
        .ifPresent(one -> stated.add(named("lý luận chính trị", "political theory", one.term())));
    return stated.isEmpty()
        ? Bilingual.of("không nêu thông tin cá nhân", "nothing stated")
        : Bilingual.join(", ", stated);
  }

  private static Bilingual named(String vietnamese, String english, Bilingual value) {
    return Bilingual.of(vietnamese + " " + value.vietnamese(), english + " " + value.english());
  }

  /** Returns what a branch that becomes a committee of a level is then called. */
  static Bilingual committee(Level level) {
    return Bilingual.of(
        "đảng bộ " + level.term().vietnamese(),
        (level == Level.AFFILIATED ? "an " : "a ") + level.term().english() + " committee");
  }

  /** Returns what it is then called, with the branches that begin below it. */
  static Bilingual committee(Level level, List<Branch> branches) {
    Bilingual form = committee(level);
    return Bilingual.of(
        form.vietnamese() + " gồm " + branches, form.english() + " with " + branches);
  }

  /** Returns the words for a committee that takes another level. */
  static Bilingual toLevel(String verb, Object unit, Level level) {
    return Bilingual.of(
        "Chuyển " + unit + " thành đảng bộ " + level.term().vietnamese(),
        verb + unit + " to another level: " + level.term().english());
  }
}
