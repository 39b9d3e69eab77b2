package io.github.partyorg.exchange;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A sheet whose lines are made when they are asked for (trang tính trong bộ nhớ). */
final class MemorySheet implements Sheet {

  private final String source;
  private final ImmutableList<String> header;
  private final Iterable<? extends List<String>> lines;

  MemorySheet(String source, ImmutableList<String> header, Iterable<? extends List<String>> lines) {
    this.source = source;
    this.header = header;
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
    return new Lines(header, lines.iterator());
  }

  /** The lines of one opening. */
  private static final class Lines implements SheetLines {

    private final ImmutableList<String> header;
    private final Iterator<? extends List<String>> rest;
    private int done;

    Lines(ImmutableList<String> header, Iterator<? extends List<String>> rest) {
      this.header = header;
      this.rest = rest;
    }

    @Override
    public Optional<SheetLine> next() {
      if (done > 0 && !rest.hasNext()) {
        return Optional.empty();
      }
      done++;
      return Optional.of(SheetLine.of(done, done == 1 ? header : rest.next()));
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
