package io.github.partyorg.exchange.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;

/** Writes texts in the encodings that clerks have, for tests. */
public final class Encoded {

  private static final Splitter LETTERS = Splitter.fixedLength(1);

  private Encoded() {}

  /** Returns a text as an encoding writes it. */
  public static byte[] as(String text, Encoding encoding) {
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
}
