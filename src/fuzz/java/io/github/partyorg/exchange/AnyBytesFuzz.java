package io.github.partyorg.exchange;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Makes up bytes for the doors, beginning with the files of {@code AnyBytesFuzzInputs}. */
class AnyBytesFuzz {

  private static final String TIME = "10m";

  @FuzzTest(maxDuration = TIME)
  void json(byte[] bytes) throws IOException {
    AnyBytes.json(bytes);
  }

  @FuzzTest(maxDuration = TIME)
  void csv(byte[] bytes) throws IOException {
    AnyBytes.csv(bytes);
  }

  @FuzzTest(maxDuration = TIME)
  void excel(byte[] bytes) throws IOException {
    AnyBytes.excel(bytes);
  }
}
