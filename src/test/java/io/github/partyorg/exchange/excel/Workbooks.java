package io.github.partyorg.exchange.excel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Makes workbooks for tests. */
public final class Workbooks {

  private Workbooks() {}

  public static Path write(Path path, Consumer<Workbook> content) throws IOException {
    try (OutputStream stream = Files.newOutputStream(path)) {
      Workbook book = new Workbook(stream, "test", "1.0");
      content.accept(book);
      book.finish();
    }
    return path;
  }

  /** Changes one of the files of a workbook. */
  public static Path change(Path path, String entry, UnaryOperator<String> change)
      throws IOException {
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    try (ZipFile zip = new ZipFile(path.toFile());
        ZipOutputStream target = new ZipOutputStream(changed)) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry one = all.nextElement();
        byte[] bytes = zip.getInputStream(one).readAllBytes();
        target.putNextEntry(new ZipEntry(one.getName()));
        target.write(
            one.getName().equals(entry)
                ? change.apply(new String(bytes, UTF_8)).getBytes(UTF_8)
                : bytes);
      }
    }
    return Files.write(path, changed.toByteArray());
  }
}
