package io.github.partyorg.structure;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The spelling of the notation of hierarchies (chính tả của sơ đồ chữ): which texts stand bare and
 * which between quotation marks, so that none is taken for another or for a word of the notation.
 */
public final class Notation {

  /** The characters that end a bare text, or could be mistaken for something else. */
  private static final String MARKS = "\"#!;,()~{}\\";

  private static final int LEAST_OF_DAY = "2015-06-01".length();
  private static final Pattern DAY = Pattern.compile("[+-]?\\d+-\\d\\d-\\d\\d");

  /** The first words of all phrases that may follow an id, folded. */
  private static final ImmutableSet<String> OPENING = opening();

  private Notation() {}

  private static ImmutableSet<String> opening() {
    ImmutableSet.Builder<String> first = ImmutableSet.builder();
    List.of(
            Terms.of(OutlineWord.class),
            Terms.of(Post.class),
            Terms.of(Mandate.class),
            Terms.of(BranchForm.class),
            Terms.of(Delegation.Extent.class))
        .forEach(terms -> terms.words().forEach(word -> first.add(firstWord(word))));
    for (Authority organ : Authority.shipped()) {
      Stream.of(organ.code(), organ.term().vietnamese(), organ.term().english())
          .forEach(word -> first.add(firstWord(Names.folded(word))));
    }
    return first.build();
  }

  private static String firstWord(String phrase) {
    int end = phrase.indexOf(' ');
    return end < 0 ? phrase : phrase.substring(0, end);
  }

  /**
   * {@return true if a bare word begins a phrase of the notation, so that an id of that text stands
   * between quotation marks}
   *
   * @param word the word
   */
  public static boolean opensPhrase(String word) {
    return !hasDigit(word) && OPENING.contains(Names.folded(word));
  }

  /**
   * {@return true if a bare word reads as a day}
   *
   * @param word the word
   */
  public static boolean isDay(String word) {
    return word.length() >= LEAST_OF_DAY && DAY.matcher(word).matches();
  }

  /**
   * {@return true if a bare word is a number}
   *
   * @param word the word
   */
  public static boolean isNumber(String word) {
    return hasOnly(word, Notation::isDigit);
  }

  /**
   * {@return an id as the notation writes it: bare, or between quotation marks if it has a space or
   * could be taken for something else}
   *
   * @param text the text of the id
   */
  public static String id(String text) {
    boolean isBare =
        beginsPlainly(text)
            && hasOnly(text, Notation::isOfBareId)
            && !isDay(text)
            && !isNumber(text)
            && !opensPhrase(text);
    return isBare ? text : quoted(text);
  }

  /**
   * {@return the id of a member as the notation writes it: bare only if it has a digit, so that a
   * misspelled word is not taken for a member}
   *
   * @param member the id
   */
  public static String id(MemberId member) {
    String text = member.value();
    return hasDigit(text) ? id(text) : quoted(text);
  }

  /**
   * {@return true if a word has a digit, as no word of the notation has}
   *
   * @param word the word
   */
  public static boolean hasDigit(String word) {
    return !hasOnly(word, character -> !isDigit(character));
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  private static boolean beginsPlainly(String text) {
    return !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
  }

  /** Loops, as this is asked of every member. */
  private static boolean hasOnly(String text, IntPredicate allowed) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (!allowed.test(text.codePointAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfBareId(int character) {
    return character != ' ' && MARKS.indexOf(character) < 0 && !Texts.isUnseen(character);
  }

  /**
   * {@return the name of a unit as the notation writes it: bare, with two spaces after it, or
   * between quotation marks}
   *
   * @param text the name
   */
  public static String name(String text) {
    boolean isBare =
        beginsPlainly(text)
            && !text.endsWith(" ")
            && !text.contains("  ")
            && !text.contains("\"\"\"")
            && hasOnly(text, Notation::isOfBareName);
    return isBare ? text : quoted(text);
  }

  private static boolean isOfBareName(int character) {
    return "#!\\".indexOf(character) < 0 && !Texts.isUnseen(character);
  }

  /**
   * Returns a text between quotation marks. A quotation mark, a backslash, an opening brace and
   * what cannot be seen stand as their number in braces: <code>{22}</code> is a quotation mark. So
   * the text can be pasted into a text block of Java as it is.
   *
   * @param text any text
   * @return the text between quotation marks, in one line
   */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      if ("\"\\{".indexOf(character) >= 0 || Texts.isUnseen(character)) {
        String number = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        quoted.append('{').append(number).append('}');
      } else {
        quoted.appendCodePoint(character);
      }
    }
    return quoted.append('"').toString();
  }

  /**
   * {@return a term as the notation writes it: whole, or its first part if it has several between
   * commas}
   *
   * @param one what the field has a term for
   * @param locale the reader's locale
   */
  public static String word(HasTerm one, Locale locale) {
    String term = one.term().in(locale);
    int comma = term.indexOf(',');
    return comma < 0 ? term : term.substring(0, comma);
  }

  /**
   * {@return how many columns a text takes: none for marks above or below a letter, two for the
   * wide letters of East Asia}
   *
   * @param text the text, in one line
   */
  public static int width(String text) {
    int width = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      width += width(text.codePointAt(at));
    }
    return width;
  }

  private static int width(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(character) ? 2 : 1;
    };
  }

  private static boolean isWide(int character) {
    return switch (Character.UnicodeScript.of(character)) {
      case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
      default -> character >= 0x1F300 && character <= 0x1FAFF;
    };
  }
}
