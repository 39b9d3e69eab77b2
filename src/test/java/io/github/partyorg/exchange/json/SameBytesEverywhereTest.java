package io.github.partyorg.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.Samples;
import io.github.partyorg.testing.TuanGiao;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One value gives the same bytes under every locale and default charset. */
class SameBytesEverywhereTest {

  private static final Locale USUAL = Locale.getDefault();

  @AfterEach
  void be_where_one_was() {
    Locale.setDefault(USUAL);
  }

  private static String digest() throws IOException {
    Path file = Files.createTempFile("everywhere", ".json");
    try {
      StringBuilder digests = new StringBuilder();
      Hierarchy hierarchy = TuanGiao.in2018();
      Json.hierarchies().write(hierarchy, file);
      digests.append(Hashing.sha256().hashBytes(Files.readAllBytes(file)));
      assertThat(Json.hierarchies().read(file)).isEqualTo(hierarchy);
      Json.yearRecords().write(FullYear.record(), file);
      digests.append(Hashing.sha256().hashBytes(Files.readAllBytes(file)));
      assertThat(Json.yearRecords().read(file)).isEqualTo(FullYear.record());
      return digests.toString();
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Prints the digest of what is written in this JVM. */
  public static void main(String[] arguments) throws IOException {
    System.out.println(digest());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "vi-VN"})
  void under_another_locale(String tag) throws IOException {
    String usual = digest();
    Locale.setDefault(Locale.forLanguageTag(tag));

    assertThat(digest()).isEqualTo(usual);
    assertThat(Json.reports().text(WrittenReport.of(Samples.commune().report())))
        .startsWith("{\"format\":\"party-structure/report\",\"version\":1,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1258", "UTF-16", "US-ASCII"})
  @Tag("slow")
  void under_another_default_charset(String charset) throws IOException {
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-Dfile.encoding=" + charset,
                "-Duser.language=tr",
                "-cp",
                System.getProperty("java.class.path"),
                SameBytesEverywhereTest.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    byte[] printed = process.getInputStream().readAllBytes();
    String told =
        new String(
                printed,
                charset.equals("UTF-16") ? StandardCharsets.UTF_16 : StandardCharsets.US_ASCII)
            .strip();

    assertThat(told).isEqualTo(digest());
  }
}
