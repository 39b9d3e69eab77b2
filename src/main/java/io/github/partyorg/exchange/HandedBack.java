package io.github.partyorg.exchange;

import com.google.common.collect.ImmutableList;

/** The two columns of a file that goes back to its clerk. */
final class HandedBack {

  static final ImmutableList<String> HEADERS =
      ImmutableList.of("lỗi / defect", "đề xuất / proposal");

  private HandedBack() {}

  static boolean isHeader(String text) {
    return HEADERS.contains(Row.neat(text));
  }
}
