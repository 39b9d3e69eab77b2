package io.github.partyorg.exchange.linked;

import io.github.partyorg.exchange.CancelledException;
import io.github.partyorg.exchange.Progress;
import io.github.partyorg.structure.Hierarchy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Persons, organisations, posts and memberships in the JSON of the Popolo project (danh bạ tổ chức
 * theo Popolo), which registers of office holders exchange.
 *
 * <p>Ids of persons and organisations are those of members and units; texts are Vietnamese. Writing
 * needs the memory of one record and of the guests from outside, not of the file.
 */
public final class Popolo {

  private final boolean hasProfiles;
  private final Progress progress;

  private Popolo(boolean hasProfiles, Progress progress) {
    this.hasProfiles = hasProfiles;
    this.progress = progress;
  }

  /** {@return the form in which a person has an id and a name} */
  public static Popolo withoutProfiles() {
    return new Popolo(false, Progress.UNOBSERVED);
  }

  /** {@return the form in which a person also has a day of birth and a sex, where stated} */
  public static Popolo withProfiles() {
    return new Popolo(true, Progress.UNOBSERVED);
  }

  /**
   * {@return this form, with an observer that is told how many records are written}
   *
   * @param observer may stop the writing
   */
  public Popolo observedBy(Progress observer) {
    return new Popolo(hasProfiles, observer);
  }

  /**
   * Writes a hierarchy into a stream and leaves it open.
   *
   * @param hierarchy the hierarchy
   * @param stream the stream
   * @throws IOException if the machine fails
   * @throws IllegalArgumentException if a text has half a character (an unpaired surrogate)
   * @throws CancelledException if the observer wants no more; the stream then has a file that
   *     nobody can take for whole
   */
  public void write(Hierarchy hierarchy, OutputStream stream) throws IOException {
    JsonRecords.write(stream, progress, records -> write(hierarchy, records));
  }

  /**
   * Writes a hierarchy into a file. A file of this name is replaced as a whole or not at all.
   *
   * @param hierarchy the hierarchy
   * @param file the file
   * @throws IOException if the machine fails
   * @throws IllegalArgumentException if a text has half a character (an unpaired surrogate)
   * @throws CancelledException if the observer wants no more
   */
  public void write(Hierarchy hierarchy, Path file) throws IOException {
    JsonRecords.write(file, progress, records -> write(hierarchy, records));
  }

  private void write(Hierarchy hierarchy, JsonRecords records) {
    new PopoloRecords(records, hasProfiles).write(hierarchy.root());
  }
}
