package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes one sentence of minutes, with its clauses and the units that are drawn below it. */
final class Pen {

  private final Locale language;
  private final StringBuilder text = new StringBuilder();
  private final List<Unit> drawn = new ArrayList<>();
  private final List<Pen> clauses = new ArrayList<>();

  Pen(Locale language) {
    this.language = language;
  }

  Locale language() {
    return language;
  }

  boolean isVietnamese() {
    return language.getLanguage().equals("vi");
  }

  /** Writes a text as it is; of two spaces that meet, one is left out. */
  void write(String more) {
    boolean isSpaced = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
    text.append(isSpaced && more.startsWith(" ") ? more.substring(1) : more);
  }

  void say(Bilingual words) {
    write(words.in(language));
  }

  /** Draws a unit below the sentence. */
  void draw(Unit unit) {
    drawn.add(unit);
  }

  /** Begins a clause of the sentence. */
  Pen clause() {
    Pen clause = new Pen(language);
    clauses.add(clause);
    return clause;
  }

  String text() {
    return text.toString().stripTrailing();
  }

  ImmutableList<Unit> drawn() {
    return ImmutableList.copyOf(drawn);
  }

  ImmutableList<Pen> clauses() {
    return ImmutableList.copyOf(clauses);
  }
}
