package io.github.partyorg.exchange.json;

import io.github.partyorg.exchange.Progress;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Streams that tell how far they are. */
final class Counted {

  private Counted() {}

  /** A stream that is read, and knows whether a failure was its own. */
  static final class Input extends FilterInputStream {

    private final Progress progress;
    private long done;
    private boolean hasFailed;

    Input(InputStream in, Progress progress) {
      super(in);
      this.progress = progress;
    }

    /** Returns true if the disk or the network failed, and not what the bytes say. */
    boolean hasFailed() {
      return hasFailed;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      hasFailed = true;
      int count = in.read(bytes, from, length);
      hasFailed = false;
      done += Math.max(0, count);
      progress.tell(done);
      return count;
    }
  }

  static OutputStream out(OutputStream out, Progress progress) {
    return new FilterOutputStream(out) {
      private long done;

      @Override
      public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        done += length;
        progress.tell(done);
      }
    };
  }
}
