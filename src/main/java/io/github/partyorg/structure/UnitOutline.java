package io.github.partyorg.structure;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the outline says of one unit: the columns of its first line, and the lines below. */
final class UnitOutline {

  /** Seats and roll that take more columns go to lines of their own. */
  private static final int WIDE = 80;

  /** So many members stand in a line of their own. */
  private static final int MEMBERS_IN_A_LINE = 10;

  final UnitId id;
  final int depth;
  final String idColumn;
  final String name;
  final String kind;
  final String rest;
  final List<String> below = new ArrayList<>();

  UnitOutline(Unit unit, int depth, OutlineKinds kinds, Locale locale) {
    this.id = unit.id();
    this.depth = depth;
    this.idColumn = Notation.id(unit.id().value());
    this.name = Notation.name(unit.name());
    this.kind = kinds.word(unit.kind(), locale) + form(unit, locale);
    List<String> parts = particulars(unit, locale);
    List<String> seats = OutlineSeats.of(unit, locale);
    List<String> roll =
        unit instanceof Branch branch ? new OutlineMembers(branch, locale).roll() : List.of();
    List<String> people = new ArrayList<>();
    addUnlessEmpty(people, Joiner.on(", ").join(seats));
    addUnlessEmpty(people, Joiner.on(' ').join(roll));
    if (Notation.width(Joiner.on("; ").join(people)) <= WIDE) {
      parts.addAll(people);
    } else {
      below.addAll(seats);
      for (int from = 0; from < roll.size(); from += MEMBERS_IN_A_LINE) {
        int end = Math.min(from + MEMBERS_IN_A_LINE, roll.size());
        below.add(Joiner.on(' ').join(roll.subList(from, end)));
      }
    }
    this.rest = Joiner.on("; ").join(parts);
    below.addAll(OutlineRecords.of(unit, locale));
    if (unit instanceof Branch branch) {
      below.addAll(new OutlineMembers(branch, locale).details());
      below.addAll(OutlineStays.of(branch, locale));
    }
  }

  private static void addUnlessEmpty(List<String> parts, String part) {
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }

  private static String form(Unit unit, Locale locale) {
    Optional<Level> usual = Unsaid.level(unit.kind());
    if (unit instanceof Committee committee) {
      return usual.filter(level -> level == committee.level()).isPresent()
          ? ""
          : " " + Phrase.in(locale).word(OutlineWord.AT).word(committee.level());
    }
    BranchForm form = ((Branch) unit).form();
    return form == BranchForm.ORDINARY && usual.isEmpty() ? "" : " " + Notation.word(form, locale);
  }

  private static List<String> particulars(Unit unit, Locale locale) {
    List<String> parts = new ArrayList<>();
    unit.code()
        .ifPresent(code -> parts.add(Phrase.in(locale).word(OutlineWord.CODE).id(code).toString()));
    unit.foundedOn()
        .ifPresent(
            day -> parts.add(Phrase.in(locale).word(OutlineWord.FOUNDED).day(day).toString()));
    unit.leadership()
        .congress()
        .ifPresent(congress -> parts.add(Phrase.in(locale).congress(congress).toString()));
    return parts;
  }
}
