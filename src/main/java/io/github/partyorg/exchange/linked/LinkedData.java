package io.github.partyorg.exchange.linked;

import io.github.partyorg.exchange.CancelledException;
import io.github.partyorg.exchange.Progress;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.structure.Hierarchy;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Organisations described in the words of W3C ORG, as JSON-LD 1.1 (dữ liệu liên kết).
 *
 * <p>A reader needs nothing but the file: the meaning of each name stands in it. The address of a
 * unit is {@code unit/} and its id below the base, that of a person {@code member/} and the id;
 * letters stay as they are, and all else is escaped. The same hierarchy gives the same bytes
 * everywhere. Writing needs the memory of one record, not of the file.
 *
 * <p>Persons are described by id and name, memberships by unit, role and time. That somebody is a
 * member of a party is personal data all the same: who may read the file is for the application to
 * decide.
 */
public final class LinkedData {

  private final URI base;
  private final Progress progress;

  private LinkedData(URI base, Progress progress) {
    this.base = base;
    this.progress = progress;
  }

  /**
   * {@return the description with addresses below a base}
   *
   * @param base an absolute address that ends with a slash, such as {@code
   *     https://example.org/party/}; nothing is fetched from it
   * @throws IllegalArgumentException if the base is another sort of address
   */
  public static LinkedData of(URI base) {
    return new LinkedData(Iri.base(base), Progress.UNOBSERVED);
  }

  /**
   * {@return this, with an observer that is told how many records are written}
   *
   * @param observer may stop the writing
   */
  public LinkedData observedBy(Progress observer) {
    return new LinkedData(base, observer);
  }

  /**
   * Describes the units of a hierarchy with their posts, party groups, persons and memberships, and
   * leaves the stream open.
   *
   * @param hierarchy the hierarchy
   * @param stream the stream
   * @throws IOException if the machine fails
   * @throws IllegalArgumentException if a text has half a character (an unpaired surrogate), or two
   *     kinds have one code
   * @throws CancelledException if the observer wants no more; the stream then has a file that
   *     nobody can take for whole
   */
  public void organizations(Hierarchy hierarchy, OutputStream stream) throws IOException {
    JsonRecords.write(stream, progress, organizations(hierarchy));
  }

  /**
   * Describes the units of a hierarchy with their posts, party groups, persons and memberships. A
   * file of this name is replaced as a whole or not at all.
   *
   * @param hierarchy the hierarchy
   * @param file the file
   * @throws IOException if the machine fails
   * @throws IllegalArgumentException if a text has half a character (an unpaired surrogate), or two
   *     kinds have one code
   * @throws CancelledException if the observer wants no more
   */
  public void organizations(Hierarchy hierarchy, Path file) throws IOException {
    JsonRecords.write(file, progress, organizations(hierarchy));
  }

  private Consumer<JsonRecords> organizations(Hierarchy hierarchy) {
    return records ->
        Context.write(
            base,
            records,
            () -> new OrganizationNodes(records).writeAll(hierarchy.root(), Optional.empty()));
  }

  /**
   * Describes every unit that a chronicle ever had, and each change by which units began, ended,
   * moved or were restated, with the units before and after, the day, the decision, and how many
   * members came from which unit to which. Leaves the stream open.
   *
   * <p>Persons are not in it, and neither are changes of a name, a code or a leadership.
   *
   * @param chronicle the chronicle
   * @param stream the stream
   * @throws IOException if the machine fails
   * @throws IllegalArgumentException if a text has half a character (an unpaired surrogate), or two
   *     kinds have one code
   * @throws CancelledException if the observer wants no more; the stream then has a file that
   *     nobody can take for whole
   */
  public void history(Chronicle chronicle, OutputStream stream) throws IOException {
    JsonRecords.write(stream, progress, history(chronicle));
  }

  /**
   * Describes the history of units as {@link #history(Chronicle, OutputStream)} does. A file of
   * this name is replaced as a whole or not at all.
   *
   * @param chronicle the chronicle
   * @param file the file
   * @throws IOException if the machine fails
   * @throws IllegalArgumentException if a text has half a character (an unpaired surrogate), or two
   *     kinds have one code
   * @throws CancelledException if the observer wants no more
   */
  public void history(Chronicle chronicle, Path file) throws IOException {
    JsonRecords.write(file, progress, history(chronicle));
  }

  private Consumer<JsonRecords> history(Chronicle chronicle) {
    return records ->
        Context.write(base, records, () -> new HistoryNodes(records).write(chronicle));
  }
}
