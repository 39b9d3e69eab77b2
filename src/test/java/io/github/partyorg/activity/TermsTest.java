package io.github.partyorg.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.HasTerm;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermsTest {

  static Stream<List<HasTerm>> vocabularies() {
    return Stream.of(
        List.of(Audience.values()),
        List.of(Coverage.values()),
        List.of(InspectionKind.values()),
        List.of(MeetingBody.values()),
        List.of(MeetingKind.values()),
        List.of(Presence.values()),
        List.of(Quarter.values()),
        List.of(Regime.values()),
        List.of(RegulationStatus.values()),
        List.of(TrainingKind.values()),
        List.of(Turnout.Measure.values()),
        List.copyOf(RegulationTopic.named()),
        Stream.of(Category.values(), NotEvaluated.values(), NotStated.values())
            .<HasTerm>flatMap(Stream::of)
            .toList());
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void no_two_things_have_the_same_term(List<HasTerm> vocabulary) {
    assertThat(vocabulary).extracting(each -> each.term().vietnamese()).doesNotHaveDuplicates();
    assertThat(vocabulary).extracting(each -> each.term().english()).doesNotHaveDuplicates();
  }
}
