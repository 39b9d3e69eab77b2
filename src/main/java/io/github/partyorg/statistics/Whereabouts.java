package io.github.partyorg.statistics;

/** Where an organisation outside the hierarchy is, as form 1 asks of transfers (nơi chuyển). */
public enum Whereabouts {
  /** In another province, or directly under the Centre (tỉnh khác). */
  OTHER_PROVINCE("a"),

  /** In another district of the same province (huyện khác trong tỉnh). */
  SAME_PROVINCE("b");

  private final String key;

  Whereabouts(String key) {
    this.key = key;
  }

  /** Returns the part of the key of a transfer. */
  String key() {
    return key;
  }
}
