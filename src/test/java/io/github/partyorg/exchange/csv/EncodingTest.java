package io.github.partyorg.exchange.csv;

import static io.github.partyorg.exchange.Sheets.all;
import static io.github.partyorg.exchange.Sheets.cells;
import static io.github.partyorg.exchange.Sheets.defects;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.partyorg.exchange.CellNote;
import io.github.partyorg.exchange.SheetLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rosters in the encodings of the last thirty years. */
class EncodingTest {

  private static final String ROSTER =
      """
      mã;tên;loại hình;cấp trên
      B01;Chi bộ bản Phiêng Pi;bản;TG-CS
      B02;Chi bộ trường tiểu học số 2;trường học;TG-CS
      B03;Chi bộ cơ quan Đảng ủy xã;cơ quan;TG-CS
      M0001;Đảng viên thứ nhất;chính thức;dự bị
      M0002;Đảng viên thứ hai, người Mông, sinh ở Nậm Mu;chính thức;miễn công tác và sinh hoạt
      """;

  private static final Splitter LETTERS = Splitter.fixedLength(1);

  /** All letters of Vietnamese that each encoding has: those without capitals of their own last. */
  private static final String SMALL =
      "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";

  private static byte[] encoded(String text, Encoding encoding) {
    return switch (encoding) {
      case UTF_8 -> text.getBytes(UTF_8);
      case UTF_16LE -> text.getBytes(UTF_16LE);
      case UTF_16BE -> text.getBytes(UTF_16BE);
      case WINDOWS_1258 -> windows1258(text);
      case TCVN3 -> byLetter(text, TCVN3);
      case VNI -> byLetter(text, VNI);
    };
  }

  /** The code page has no composed letters with tones, but for some of Western Europe. */
  private static byte[] windows1258(String text) {
    StringBuilder apart = new StringBuilder();
    for (String letter : LETTERS.split(text)) {
      String decomposed = Normalizer.normalize(letter, Normalizer.Form.NFD);
      String tone = decomposed.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
      String base = decomposed.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
      apart.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
    }
    return apart.toString().getBytes(Charset.forName("windows-1258"));
  }

  private static byte[] byLetter(String text, Map<String, String> letters) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String letter : LETTERS.split(text)) {
      bytes.writeBytes(letters.getOrDefault(letter, letter).getBytes(ISO_8859_1));
    }
    return bytes.toByteArray();
  }

  /** Pairs as tables of converters print them: the letter, then how its font writes it. */
  private static Map<String, String> table(String pairs) {
    Map<String, String> letters = new TreeMap<>();
    for (String pair : Splitter.on(' ').split(pairs)) {
      letters.put(pair.substring(0, 1), pair.substring(1));
    }
    return letters;
  }

  private static final Map<String, String> TCVN3 =
      table(
          "àµ ả¶ ã· á¸ ạ¹ ă¨ ằ» ẳ¼ ẵ½ ắ¾ ặÆ â© ầÇ ẩÈ ẫÉ ấÊ ậË đ® èÌ ẻÎ ẽÏ éÐ ẹÑ êª ềÒ ểÓ ễÔ ếÕ ệÖ "
              + "ì× ỉØ ĩÜ íÝ ịÞ òß ỏá õâ óã ọä ô« ồå ổæ ỗç ốè ộé ơ¬ ờê ởë ỡì ớí ợî ùï ủñ ũò úó ụô "
              + "ư\u00AD ừõ ửö ữ÷ ứø ựù ỳú ỷû ỹü ýý ỵþ Ă¡ Â¢ Ê£ Ô¤ Ơ¥ Ư¦ Đ§");

  private static final Map<String, String> VNI =
      table(
          "àaø ảaû ãaõ áaù ạaï ăaê ằaè ẳaú ẵaü ắaé ặaë âaâ ầaà ẩaå ẫaã ấaá ậaä đñ èeø ẻeû ẽeõ éeù"
              + " ẹeï êeâ ềeà ểeå ễeã ếeá ệeä ìì ỉæ ĩó íí ịò òoø ỏoû õoõ óoù ọoï ôoâ ồoà ổoå ỗoã"
              + " ốoá ộoä ơô ờôø ởôû ỡôõ ớôù ợôï ùuø ủuû ũuõ úuù ụuï ưö ừöø ửöû ữöõ ứöù ựöï ỳyø ỷyû"
              + " ỹyõ ýyù ỵî ĐÑ ẤAÁ ỘOÄ ỦUÛ ƠÔ ỞÔÛ ỨÖÙ ÁAÙ ỊÒ Áaù");

  @ParameterizedTest
  @EnumSource(Encoding.class)
  void a_roster_is_read_in_each_encoding(Encoding encoding) throws IOException {
    Csv file = Csv.bytes("roster.csv", encoded(ROSTER, encoding));
    assertThat(cells(file)).isEqualTo(cells(Csv.text("roster.csv", ROSTER)));
    assertThat(defects(file))
        .isEqualTo(
            encoding == Encoding.UTF_8 ? List.of() : List.of("ENCODING_TAKEN at roster.csv"));
    assertThat(all(file)).allMatch(line -> line.note(1).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Encoding.class)
  void each_letter_of_the_language_is_read(Encoding encoding) throws IOException {
    Csv file = Csv.bytes("roster.csv", encoded(SMALL, encoding)).encodedAs(encoding);
    assertThat(cells(file)).containsExactly(List.of(SMALL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mã;tên\nB01;Chi bộ\n", "Bí thư Đảng ủy\n", "tổ chức đảng;cấp trên\n"})
  void a_few_words_tell_the_encoding(String text) throws IOException {
    for (Encoding encoding : Encoding.values()) {
      assertThat(cells(Csv.bytes("short.csv", encoded(text, encoding))))
          .as("%s", encoding)
          .isEqualTo(cells(Csv.text("short.csv", text)));
    }
  }

  @Test
  void the_encoding_that_was_taken_is_said() throws IOException {
    Csv file = Csv.bytes("roster.csv", encoded(ROSTER, Encoding.VNI));
    file.open(
            defect -> {
              assertThat(defect.value()).isEqualTo("VNI (VNI-Times)");
              assertThat(defect.sentence().english())
                  .isEqualTo("The file was read as VNI (VNI-Times).");
            })
        .close();
    assertThat(defects(file.encodedAs(Encoding.VNI))).isEmpty();
  }

  @Test
  void decomposed_letters_of_unicode_stay_as_they_are() throws IOException {
    String apart = Normalizer.normalize("Chi bộ", Normalizer.Form.NFD);
    assertThat(cells(Csv.text("units.csv", apart))).containsExactly(List.of(apart));
  }

  @Test
  void capitals_of_the_capital_fonts_have_the_bytes_of_small_letters() throws IOException {
    byte[] bytes = byLetter("ĐảNG Bộ Xã;Lò Thị B;Bộ;UBND xã\n", TCVN3);
    assertThat(cells(Csv.bytes("units.csv", bytes).encodedAs(Encoding.TCVN3)))
        .containsExactly(List.of("ĐẢNG BỘ XÃ", "Lò Thị B", "Bộ", "UBND xã"));
  }

  @Test
  void capitals_of_vni_have_marks_of_capitals_or_of_small_letters() throws IOException {
    byte[] bytes = byLetter("ĐỘI ẤP CỦA XỨ Ở", VNI);
    assertThat(cells(Csv.bytes("units.csv", bytes).encodedAs(Encoding.VNI)))
        .containsExactly(List.of("ĐỘI ẤP CỦA XỨ Ở"));
    assertThat(cells(Csv.bytes("units.csv", "Aùnh".getBytes(ISO_8859_1)).encodedAs(Encoding.VNI)))
        .containsExactly(List.of("Ánh"));
  }

  @Test
  void one_bad_byte_is_one_note_and_hides_nothing() throws IOException {
    byte[] bytes = ROSTER.getBytes(UTF_8);
    int at = ROSTER.substring(0, ROSTER.indexOf("trường")).getBytes(UTF_8).length;
    bytes[at] = (byte) 0xC3;
    List<SheetLine> lines = all(Csv.bytes("roster.csv", bytes));
    assertThat(lines).hasSize(6);
    assertThat(lines.get(2).text(1)).isEqualTo("Chi bộ \uFFFDrường tiểu học số 2");
    assertThat(lines.get(2).note(1)).contains(CellNote.undecodable("C3"));
    assertThat(lines.stream().filter(line -> line.note(1).isPresent())).hasSize(1);
    assertThat(defects(Csv.bytes("roster.csv", bytes))).isEmpty();
  }

  @Test
  void each_old_encoding_has_bytes_that_are_no_letters() throws IOException {
    byte[] bytes = "B01;b\u0081n\u00C5\n".getBytes(ISO_8859_1);
    for (Encoding old : List.of(Encoding.TCVN3, Encoding.VNI)) {
      SheetLine line = all(Csv.bytes("units.csv", bytes).encodedAs(old)).get(0);
      assertThat(line.text(1)).isEqualTo("b\uFFFDn\uFFFD");
      assertThat(line.note(1)).contains(CellNote.undecodable("81 C5"));
    }
  }

  @Test
  void half_pairs_of_surrogates_and_half_units_are_undecodable() throws IOException {
    String text = "a;b\uD83D;\uDE00c;😀d\n";
    byte[] bytes = new byte[2 * text.length() + 1];
    for (int at = 0; at < text.length(); at++) {
      bytes[2 * at] = (byte) text.charAt(at);
      bytes[2 * at + 1] = (byte) (text.charAt(at) >> 8);
    }
    List<SheetLine> lines = all(Csv.bytes("units.csv", bytes).encodedAs(Encoding.UTF_16LE));
    assertThat(lines.get(0).text(1)).startsWith("b\uFFFD");
    assertThat(lines.get(0).note(1)).contains(CellNote.undecodable("ED A0 BD"));
    assertThat(lines.get(0).note(2)).contains(CellNote.undecodable("ED B8 80"));
    assertThat(lines.get(0).text(3)).isEqualTo("😀d");
    assertThat(lines.get(1).note(0)).contains(CellNote.undecodable("FF"));
  }

  @Test
  void the_table_of_windows_1258_is_that_of_the_jdk() throws IOException {
    StringBuilder malformed = new StringBuilder();
    for (int one = 1; one < 256; one++) {
      byte[] bytes = {'o', (byte) one};
      String expected = new String(bytes, Charset.forName("windows-1258"));
      assertThat(Encoding.WINDOWS_1258.decode(bytes, 0, 2, malformed))
          .as("byte %s", one)
          .isEqualTo(Normalizer.normalize(expected, Normalizer.Form.NFC));
    }
  }
}
