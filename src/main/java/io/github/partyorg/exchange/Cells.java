package io.github.partyorg.exchange;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.internal.KnownDays;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Names;
import io.github.partyorg.structure.Terms;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of one record after the other, and tells those that cannot be read (đọc ô).
 *
 * <p>Each method returns the value of a cell of the current record, or empty if there is none. A
 * record with a cell that cannot be read is not sound.
 */
final class Cells {

  /** Of days that nothing is counted from exactly, the month suffices. */
  private static final Set<Field> MONTH_SUFFICES = EnumSet.of(Field.FOUNDED_ON, Field.BORN_ON);

  private static final Splitter SEVERAL = Splitter.on(';').trimResults().omitEmptyStrings();

  private final RowType type;
  private final DefectReport.Log log;
  private final Answers answers;
  private final ImmutableSet<Field> required;
  private final SaidBefore before = new SaidBefore();
  private final ColumnWatch watch = new ColumnWatch();
  private final KnownDays days = new KnownDays();
  private @Nullable Row row;
  private boolean isSound;

  Cells(RowType type, DefectReport.Log log, Answers answers) {
    this.type = type;
    this.log = log;
    this.answers = answers;
    this.required = type.requiredFields();
  }

  /** Goes to a record. */
  void to(Row next) {
    row = next;
    isSound = !next.isShifted();
  }

  Row row() {
    if (row == null) {
      throw new IllegalStateException("No record was gone to.");
    }
    return row;
  }

  /** Returns true if all cells of the record that were asked for could be read. */
  boolean isSound() {
    return isSound;
  }

  /** Tells a defect of the record, which is not sound then. */
  void tell(DataDefect defect) {
    if (!row().isShifted()) {
      log.accept(defect);
    }
    isSound &= defect.code().gravity() != Gravity.ERROR;
  }

  /** Tells a word that there is not, with the one that was probably meant. */
  void tellWord(Field field, String word, Supplier<? extends Iterable<String>> words) {
    DefectCode code = DefectCode.UNKNOWN_WORD;
    DataDefect defect = code.at(row().origin().place(field), word, type.header(field));
    tell(log.keeps(code) ? Proposals.word(defect, words.get()) : defect);
  }

  /** Tells an id that there is not, with the one that was probably meant. */
  void tellId(DataDefect defect, Supplier<? extends Collection<String>> ids) {
    tell(log.keeps(defect.code()) ? Proposals.id(defect, ids.get()) : defect);
  }

  /** Tells a defect of one cell of the record, its value as it was read. */
  void tell(DefectCode code, Field field, Bilingual detail) {
    tell(code.at(row().origin().place(field), row().text(field), detail));
  }

  /** Tells that a cell does not fit others of the record. */
  void unfit(Field field, String vietnamese, String english) {
    tell(DefectCode.UNFIT_VALUES, field, Bilingual.of(vietnamese, english));
  }

  /** Returns the text of a cell; empty if there is none, or if its source could not read it. */
  Optional<String> text(Field field) {
    String text = row().text(field);
    if (text.isEmpty()) {
      return nothing(field);
    }
    return isSpoilt(field) ? Optional.empty() : Optional.of(text);
  }

  /** Returns nothing, which is told of a cell that must not be empty. */
  private <T> Optional<T> nothing(Field field) {
    if (required.contains(field)) {
      isSound = false;
      if (row().header().position(field) >= 0) {
        tell(DefectCode.MISSING_VALUE, field, type.header(field));
      }
    }
    return Optional.empty();
  }

  private boolean isSpoilt(Field field) {
    Optional<CellNote> note = row().note(field);
    boolean isSpoilt = note.isPresent() && note.get().kind() != CellNote.Kind.NUMBER;
    isSound &= !isSpoilt;
    return isSpoilt;
  }

  /** Returns the day of a cell. */
  Optional<LocalDate> day(Field field) {
    Optional<String> text = text(field);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = DayText.read(text.get(), MONTH_SUFFICES.contains(field), days);
    if (day.isPresent()) {
      watch.saw(text.get(), day.get(), row(), field);
    } else {
      tell(DefectCode.MALFORMED_DAY, field, type.header(field));
    }
    return day;
  }

  /** Returns the thing that a cell names. */
  <T extends HasTerm> Optional<T> word(Field field, Terms<T> terms) {
    if (row().written(field).isEmpty()) {
      return nothing(field);
    }
    Optional<T> known = known(field);
    return known.isPresent() ? known : word(field, terms::find, terms::words);
  }

  /** Returns what the same word above named, or empty. */
  private <T> Optional<T> known(Field field) {
    Optional<T> known = before.word(field, row().written(field));
    return known.isPresent() && isSpoilt(field) ? Optional.empty() : known;
  }

  /** Returns the thing that a cell names, by a way to find it and the words that lead to one. */
  <T> Optional<T> word(
      Field field,
      Function<String, Optional<T>> finder,
      Supplier<? extends Iterable<String>> words) {
    Optional<T> known = known(field);
    if (known.isPresent()) {
      return known;
    }
    Optional<String> text = text(field);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> thing = finder.apply(answers.word(field, text.get()));
    if (thing.isEmpty()) {
      tellWord(field, text.get(), words);
    } else {
      before.keepWord(field, row().written(field), thing);
    }
    return thing;
  }

  /** Returns the id or code of a cell. */
  <T> Optional<T> id(Field field, Function<String, T> of) {
    String written = row().written(field);
    Optional<T> last = before.id(field, written);
    if (last.isPresent() && row().note(field).isEmpty()) {
      return last;
    }
    Optional<String> text = text(field);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (IdText.hasLostDigits(text.get(), row().note(field).isPresent())) {
      tell(DefectCode.LOST_DIGITS, field, type.header(field));
      return Optional.empty();
    }
    try {
      Optional<T> id = Optional.of(of.apply(text.get()));
      if (field == Field.ID || field == Field.CODE) {
        watch.saw(text.get(), row(), field);
      } else {
        before.keepId(field, written, id);
      }
      return id;
    } catch (IllegalArgumentException malformed) {
      tell(
          DefectCode.MALFORMED_ID
              .at(row().origin().place(field), text.get(), IdText.fault(text.get()))
              .proposing(IdText.clean(text.get())));
      return Optional.empty();
    }
  }

  /** Returns the whole number of a cell. */
  Optional<Integer> number(Field field) {
    Optional<String> text = text(field);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String digits = text.get().replaceFirst("\\.0+$", "");
    if (!IdText.isDigits(digits) || digits.length() > 9) {
      tell(DefectCode.MALFORMED_NUMBER, field, type.header(field));
      return Optional.empty();
    }
    return Optional.of(Integer.parseInt(digits));
  }

  /** Returns the things that a cell names, with semicolons between; tells each unknown word. */
  <T extends HasTerm> ImmutableList<T> words(Field field, Terms<T> terms) {
    ImmutableList.Builder<T> found = ImmutableList.builder();
    for (String word : SEVERAL.split(text(field).orElse(""))) {
      terms.find(word).ifPresentOrElse(found::add, () -> tellWord(field, word, terms::words));
    }
    return found.build();
  }

  /** Returns true if a cell has one of some words. */
  boolean says(Field field, String... choices) {
    String folded = Names.folded(answers.word(field, row().text(field)));
    for (String choice : choices) {
      if (folded.equals(choice)) {
        return true;
      }
    }
    return false;
  }

  /** Tells what only the whole column shows; the sheet is at its end. */
  void end() {
    watch.tell(log);
  }
}
