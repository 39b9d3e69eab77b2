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

  static InputStream in(InputStream in, Progress progress) {
    return new FilterInputStream(in) {
      private long done;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int count = in.read(bytes, from, length);
        done += Math.max(0, count);
        progress.tell(done);
        return count;
      }
    };
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
