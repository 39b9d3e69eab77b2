package io.github.partyorg.testing.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.Notation;
import io.github.partyorg.structure.Outline;
import io.github.partyorg.structure.OutlineWord;
import io.github.partyorg.structure.PoliticalTheory;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Terms;
import io.github.partyorg.structure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any hierarchy is printed and read back without a loss, whatever is in it. */
class RandomDrawingsTest {

  static Stream<Long> seeds() {
    return LongStream.range(0, 120).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_is_printed_is_read_back_as_it_was(long seed) {
    RoundTrip.of(new RandomDrawings(seed).hierarchy());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void marks_are_read_back_as_well(long seed) {
    Hierarchy hierarchy = new RandomDrawings(seed).hierarchy();
    List<Mark> marks = new ArrayList<>();
    for (Unit unit : hierarchy.units()) {
      if (unit.id().hashCode() % 2 == 0) {
        marks.add(Mark.of(unit.id(), NormCode.of("BR-01")));
        marks.add(
            Mark.of(unit.id(), NormCode.of("có  dấu!")).forMember(MemberId.of("the secretary")));
      }
    }
    Drawing drawing = Drawing.of(hierarchy).withMarks(marks);

    assertThat(Drawing.read(drawing.toString())).isEqualTo(drawing);
    assertThat(Drawing.read(drawing.text(Locale.forLanguageTag("vi")))).isEqualTo(drawing);
  }

  @Test
  void every_word_that_an_attribute_needs_occurs() {
    StringBuilder printed = new StringBuilder();
    seeds().forEach(seed -> printed.append(Drawing.of(new RandomDrawings(seed).hierarchy())));

    for (Terms<?> terms :
        List.of(
            Terms.of(OutlineWord.class),
            Terms.of(Post.class),
            Terms.of(Mandate.class),
            Terms.of(Delegation.Extent.class),
            Terms.of(Delegation.Power.class),
            Terms.of(Interruption.Ground.class),
            Terms.of(PoliticalTheory.class))) {
      for (HasTerm one : terms.all()) {
        assertThat(printed.toString())
            .containsPattern(" " + Notation.word(one, Locale.ENGLISH) + "[ ,s\n]");
      }
    }
  }

  @Test
  void the_default_locale_makes_no_difference() {
    Hierarchy hierarchy = new RandomDrawings(7).hierarchy();
    String text = Outline.of(hierarchy.root(), Locale.ENGLISH).toString();
    Locale usual = Locale.getDefault();
    try {
      for (String other : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "vi")) {
        Locale.setDefault(Locale.forLanguageTag(other));

        assertThat(Outline.of(hierarchy.root(), Locale.ENGLISH)).as(other).hasToString(text);
        RoundTrip.of(hierarchy);
      }
    } finally {
      Locale.setDefault(usual);
    }
  }
}
