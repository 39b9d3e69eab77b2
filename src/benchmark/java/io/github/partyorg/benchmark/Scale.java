package io.github.partyorg.benchmark;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.GeneratedParty;

/** How much is measured on. */
public enum Scale {
  /** One district, some 3,500 members. */
  D {
    @Override
    Hierarchy made() {
      return Hierarchy.of(GeneratedParty.district(SEED));
    }
  },

  /** A province of ten districts like it, some 90,000 members. */
  P {
    @Override
    Hierarchy made() {
      return Hierarchy.of(GeneratedParty.province(SEED, 10));
    }
  },

  /** A country of seven provinces and 35 districts, some 280,000 members: for quick checks. */
  S {
    @Override
    Hierarchy made() {
      return Hierarchy.of(GeneratedParty.nation(SEED, 7, 35));
    }
  },

  /** The nation, some 5.6 million members. */
  N {
    @Override
    Hierarchy made() {
      return Hierarchy.of(GeneratedParty.nation(SEED));
    }
  };

  private static final long SEED = 1;

  abstract Hierarchy made();

  /** Makes the hierarchy, and leaves no garbage to those who measure on it. */
  Hierarchy hierarchy() {
    Hierarchy hierarchy = made();
    System.gc();
    return hierarchy;
  }
}
