package io.github.partyorg.exchange;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A sheet whose lines are made when they are asked for (trang tính trong bộ nhớ). */
final class MemorySheet implements Sheet {

  private final String source;
  private final Iterable<? extends List<String>> lines;

  MemorySheet(String source, Iterable<? extends List<String>> lines) {
    this.source = source;
    this.lines = lines;
  }

  @Override
  public String source() {
    return source;
  }

  @Override
  public Optional<String> name() {
    return Optional.empty();
  }

  @Override
  public SheetLines open(Consumer<? super DataDefect> defects) {
    return new Lines(lines.iterator());
  }

  /** The lines of one opening. */
  private static final class Lines implements SheetLines {

    private final Iterator<? extends List<String>> rest;
    private int done;

    Lines(Iterator<? extends List<String>> rest) {
      this.rest = rest;
    }

    @Override
    public Optional<SheetLine> next() {
      if (!rest.hasNext()) {
        return Optional.empty();
      }
      done++;
      return Optional.of(SheetLine.of(done, rest.next()));
    }

    @Override
    public long done() {
      return done;
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }

  @Override
  public String toString() {
    return source;
  }
}
