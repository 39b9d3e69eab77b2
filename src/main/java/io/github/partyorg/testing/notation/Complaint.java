package io.github.partyorg.testing.notation;

import com.google.common.base.Joiner;
import com.google.common.collect.Iterables;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Notation;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import java.util.Optional;

/** The sentences about what is wrong in a drawing. */
final class Complaint {

  private static final Placeholder<Bilingual> WHAT = Placeholder.phrase("what");
  private static final Placeholder<Bilingual> FOUND = Placeholder.phrase("found");
  private static final Placeholder<String> TEXT = Placeholder.plain("text");
  private static final Placeholder<String> NEAREST = Placeholder.plain("nearest");

  private static final Template EXPECTED =
      Template.of("Cần {what}, nhưng gặp {found}.", "Expected {what}, found {found}.", WHAT, FOUND);
  private static final Template UNKNOWN =
      Template.of("\"{text}\" không phải là {what}.", "\"{text}\" is not {what}.", WHAT, TEXT);
  private static final Template MEANT =
      Template.of(
          "\"{text}\" không phải là {what}; gần nhất là \"{nearest}\".",
          "\"{text}\" is not {what}; the nearest is \"{nearest}\".",
          WHAT,
          TEXT,
          NEAREST);
  private static final Template NO_DAY =
      Template.of(
          "Không có ngày {text}; viết năm-tháng-ngày.",
          "There is no day {text}; write year-month-day.",
          TEXT);
  private static final Template KEYWORD =
      Template.of(
          "\"{text}\" là từ ngữ của sơ đồ; mã như vậy đặt trong ngoặc kép.",
          "\"{text}\" is a word of the notation; an id of that text stands in quotation marks.",
          TEXT);
  private static final Template WITHOUT_DIGIT =
      Template.of(
          "\"{text}\" không có chữ số; mã đảng viên như vậy đặt trong ngoặc kép.",
          "\"{text}\" has no digit; a member id of that text stands in quotation marks.",
          TEXT);
  private static final Template TWICE =
      Template.of(
          "\"{what}\" được nêu hai lần; bỏ một lần.",
          "\"{what}\" is said twice; leave one out.",
          WHAT);
  private static final Template REFUSED =
      Template.of("Không thể như vậy: {text}", "This cannot be: {text}", TEXT);
  private static final Template STRAY =
      Template.of(
          "Ký tự {text} không thể đứng ở đây; đặt văn bản trong ngoặc kép.",
          "The character {text} cannot stand here; put the text in quotation marks.",
          TEXT);
  private static final Template BRANCH_ONLY =
      Template.of(
          "Chỉ chi bộ mới có nội dung này; \"{text}\" là đảng bộ. Nếu là chi bộ, thêm \"chi bộ\""
              + " sau loại hình.",
          "Only a branch has this, and \"{text}\" is a committee. If it is a branch, write"
              + " \"branch\" after the kind.",
          TEXT);
  private static final Template COMMITTEE_ONLY =
      Template.of(
          "Chi bộ không có nội dung này; \"{text}\" là chi bộ. Nếu là đảng bộ, thêm \"ở\" và cấp"
              + " sau loại hình.",
          "No branch has this, and \"{text}\" is a branch. If it is a committee, write \"at\" and"
              + " the level after the kind.",
          TEXT);

  private Complaint() {}

  /** Opens the list of errors of a drawing. */
  static Bilingual ofDrawing(int count) {
    return Bilingual.of(
        "Sơ đồ có " + count + " lỗi:",
        count == 1 ? "The drawing has an error:" : "The drawing has " + count + " errors:");
  }

  /** Opens the list of errors of minutes. */
  static Bilingual ofMinutes(int count) {
    return Bilingual.of(
        "Biên bản có " + count + " lỗi:",
        count == 1 ? "The minutes have an error:" : "The minutes have " + count + " errors:");
  }

  /** Returns a text with the numbers of the characters that cannot be seen. */
  private static String shown(String text) {
    String quoted = Notation.quoted(text);
    return quoted.substring(1, quoted.length() - 1);
  }

  static Bilingual expected(Bilingual what, Bilingual found) {
    return EXPECTED.fill(WHAT.is(what), FOUND.is(found));
  }

  static Bilingual unknown(Bilingual what, String typed, Optional<String> nearest) {
    return nearest.isPresent()
        ? MEANT.fill(WHAT.is(what), TEXT.is(shown(typed)), NEAREST.is(nearest.get()))
        : UNKNOWN.fill(WHAT.is(what), TEXT.is(shown(typed)));
  }

  static Bilingual noDay(String text) {
    return NO_DAY.fill(TEXT.is(text));
  }

  static Bilingual keyword(String word) {
    return KEYWORD.fill(TEXT.is(word));
  }

  static Bilingual withoutDigit(String word) {
    return WITHOUT_DIGIT.fill(TEXT.is(shown(word)));
  }

  static Bilingual twice(Bilingual what) {
    return TWICE.fill(WHAT.is(what));
  }

  static Bilingual refused(String said) {
    return REFUSED.fill(TEXT.is(said));
  }

  static Bilingual stray(char character) {
    return STRAY.fill(TEXT.is(Character.toString(character)));
  }

  static Bilingual unclosed() {
    return Bilingual.of(
        "Thiếu dấu ngoặc kép đóng trong dòng này.",
        "The closing quotation mark is missing in this line.");
  }

  static Bilingual noCharacter() {
    return Bilingual.of(
        "Cần số hệ mười sáu của một ký tự trong ngoặc nhọn, như {22}.",
        "Expected the hexadecimal number of a character in braces, such as {22}.");
  }

  static Bilingual tab() {
    return Bilingual.of(
        "Dòng có ký tự tab (U+0009); dùng dấu cách, mỗi cấp thụt hai dấu.",
        "There is a tab (U+0009) here; use spaces, two for each step of indentation.");
  }

  static Bilingual oddIndentation() {
    return Bilingual.of(
        "Dòng thụt vào số lẻ dấu cách; mỗi cấp thụt hai dấu.",
        "The line is indented by an odd number of spaces; each step has two.");
  }

  static Bilingual tooDeep() {
    return Bilingual.of(
        "Dòng thụt vào hơn một cấp so với tổ chức đảng ở trên.",
        "The line is indented by more than one step under the unit above.");
  }

  static Bilingual outside() {
    return Bilingual.of(
        "Dòng thụt vào ít hơn dòng đầu tiên.", "The line is indented less than the first one.");
  }

  static Bilingual secondTop() {
    return Bilingual.of(
        "Đã có tổ chức đảng cao nhất; thụt dòng này vào dưới cấp trên của nó.",
        "There is a top unit already; indent this one below its superior.");
  }

  static Bilingual nothing() {
    return Bilingual.of(
        "Không có tổ chức đảng nào; viết mỗi tổ chức một dòng.",
        "There is no unit; write a line for each.");
  }

  static Bilingual nothingAbove() {
    return Bilingual.of(
        "Phía trên không có tổ chức đảng nào mà dòng này nói tiếp; thụt dòng vào dưới tổ chức đó.",
        "There is no unit above that this line goes on with; indent it below that unit.");
  }

  static Bilingual topIsBranch() {
    return Bilingual.of(
        "Tổ chức đảng cao nhất là chi bộ; hệ thống bắt đầu từ một đảng bộ.",
        "The top unit is a branch; a hierarchy begins with a committee.");
  }

  static Bilingual branchOnly(String unit) {
    return BRANCH_ONLY.fill(TEXT.is(unit));
  }

  static Bilingual committeeOnly(String unit) {
    return COMMITTEE_ONLY.fill(TEXT.is(unit));
  }

  static Bilingual formAndLevel() {
    return Bilingual.of(
        "Chi bộ không có cấp; bỏ hình thức chi bộ hoặc bỏ cấp.",
        "A branch has no level; leave out the form or the level.");
  }

  static Bilingual tooMany(int most) {
    return Bilingual.of(
        "Một số không thay cho quá " + most + " đảng viên.",
        "A number stands for at most " + most + " members.");
  }

  static Bilingual kindsFirst() {
    return Bilingual.of(
        "Loại hình riêng được nêu trước tổ chức đảng đầu tiên.",
        "A kind of one's own is declared before the first unit.");
  }

  /** Returns several things of which one is expected. */
  static Bilingual either(Iterable<Bilingual> several) {
    return Bilingual.of(
        Joiner.on(" hoặc ").join(Iterables.transform(several, Bilingual::vietnamese)),
        Joiner.on(" or ").join(Iterables.transform(several, Bilingual::english)));
  }
}
