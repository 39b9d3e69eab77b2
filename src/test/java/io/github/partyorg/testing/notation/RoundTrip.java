package io.github.partyorg.testing.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Outline;
import java.util.Locale;

/** What is printed is read back as it was, in either language. */
public final class RoundTrip {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private RoundTrip() {}

  public static void of(Hierarchy hierarchy) {
    String english = Outline.of(hierarchy.root(), Locale.ENGLISH).toString();
    Hierarchy read = Drawing.hierarchy(english);
    String vietnamese = Outline.of(read.root(), VIETNAMESE).toString();

    assertThat(read.equals(hierarchy)).as(english).isTrue();
    assertThat(Drawing.hierarchy(vietnamese).equals(hierarchy)).as(vietnamese).isTrue();
    assertThat(Outline.of(read.root(), Locale.ENGLISH).toString()).isEqualTo(english);
  }
}
