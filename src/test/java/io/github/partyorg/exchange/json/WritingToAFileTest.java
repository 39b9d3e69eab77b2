package io.github.partyorg.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partyorg.exchange.CancelledException;
import io.github.partyorg.exchange.Progress;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.testing.TuanGiao;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is there as a whole or not at all, and long work can be watched and stopped. */
class WritingToAFileTest {

  private final Hierarchy hierarchy = TuanGiao.in2018();
  private final String text = Json.hierarchies().text(hierarchy);

  @TempDir private Path directory;

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }

  private InputStream bytes() {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_file_is_written_replaced_and_read() throws IOException {
    Path file = directory.resolve("tuan-giao.json");
    Files.writeString(file, "something else");
    Json.hierarchies().write(hierarchy, file);

    assertThat(file).hasContent(text);
    assertThat(files()).containsExactly(file);
    assertThat(Json.hierarchies().read(file)).isEqualTo(hierarchy);
  }

  @Test
  void a_file_has_the_rights_that_other_files_have() throws IOException {
    Path usual = Files.writeString(directory.resolve("usual"), "x");
    Path file = directory.resolve("tuan-giao.json");
    Json.hierarchies().write(hierarchy, file);

    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(usual));
  }

  @Test
  void what_cannot_be_written_leaves_the_file_as_it_was() throws IOException {
    Path file = directory.resolve("unit.json");
    Branch bad = Branch.of("B", Kind.VILLAGE).name("x\ud83c").build();
    Files.writeString(file, "as it was");

    assertThatThrownBy(() -> Json.units().write(bad, file))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(file).hasContent("as it was");
    assertThat(files()).containsExactly(file);
  }

  @Test
  void writing_is_watched_and_stopped() throws IOException {
    Path file = directory.resolve("tuan-giao.json");
    List<Long> told = new ArrayList<>();
    Json.hierarchies().observedBy(told::add).write(hierarchy, file);
    long size = Files.size(file);

    assertThat(told).isSorted().hasSizeGreaterThan(10).last().isEqualTo(size);
    assertThatThrownBy(
            () -> Json.hierarchies().observedBy(done -> done < size / 2).write(hierarchy, file))
        .isInstanceOf(CancelledException.class);
    assertThat(file).hasContent(text);
    assertThat(files()).containsExactly(file);
  }

  @Test
  void reading_is_watched_and_stopped() throws IOException {
    List<Long> told = new ArrayList<>();
    Json.hierarchies().observedBy(told::add).read(bytes());

    assertThat(told).isSorted().hasSizeGreaterThan(10);
    assertThat(told.get(told.size() - 1)).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
    assertThatThrownBy(() -> Json.hierarchies().observedBy(done -> done < 20_000).read(bytes()))
        .isInstanceOf(CancelledException.class);
  }

  @Test
  void a_failure_of_the_machine_stays_what_it_is() {
    InputStream broken =
        new FilterInputStream(bytes()) {
          private int reads;

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            if (reads++ == 2) {
              throw new IOException("the cable");
            }
            return super.read(into, from, length);
          }
        };
    OutputStream full =
        new FilterOutputStream(OutputStream.nullOutputStream()) {
          @Override
          public void write(byte[] from, int at, int length) throws IOException {
            throw new IOException("the disk is full");
          }
        };

    assertThatThrownBy(() -> Json.hierarchies().read(broken))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("the cable");
    assertThatThrownBy(() -> Json.hierarchies().write(hierarchy, full))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("the disk is full");
    assertThatThrownBy(() -> Json.hierarchies().read(directory.resolve("none.json")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void a_reader_of_an_application_tells_an_observer_in_the_same_way() {
    Progress upToTen = done -> done <= 10;
    upToTen.tell(10);

    assertThatThrownBy(() -> upToTen.tell(11))
        .isInstanceOf(CancelledException.class)
        .hasMessageContaining("11");
  }

  @Test
  void streams_stay_open() throws IOException {
    boolean[] closed = new boolean[1];
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    Json.hierarchies().write(hierarchy, out);
    InputStream in =
        new FilterInputStream(new ByteArrayInputStream(out.toByteArray())) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    assertThat(Json.hierarchies().read(in)).isEqualTo(hierarchy);
    assertThat(closed[0]).isFalse();
  }
}
