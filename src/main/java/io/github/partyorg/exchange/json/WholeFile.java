package io.github.partyorg.exchange.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that is there as a whole or not at all. */
final class WholeFile {

  private WholeFile() {}

  /** Writes what the file holds. */
  @FunctionalInterface
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Writes a file beside, and moves it to its place when it is complete. */
  static void write(Path file, Writing writing) throws IOException {
    Path directory = file.toAbsolutePath().getParent();
    Path draft = Files.createTempFile(directory, file.getFileName() + ".", ".part", asUsual(file));
    try {
      try (OutputStream out = Files.newOutputStream(draft)) {
        writing.to(out);
      }
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** What the user's mask leaves of these rights; a temporary file would have fewer. */
  private static FileAttribute<?>[] asUsual(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"))
        }
        : new FileAttribute<?>[0];
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
