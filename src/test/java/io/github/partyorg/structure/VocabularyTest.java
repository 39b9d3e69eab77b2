package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.reflect.ClassPath;
import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.structure.Vocabulary.Noun;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An association is told everything in its own words. */
class VocabularyTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  private static final Vocabulary WORDS =
      Vocabulary.party()
          .calling(Noun.PARTY, "hội", "association", "associations")
          .calling(Noun.ORGANIZATION, "hội", "association", "associations")
          .calling(Noun.BRANCH, "câu lạc bộ", "club", "clubs")
          .calling(Noun.GROUP, "tổ hội", "group", "groups")
          .calling(Noun.COMMITTEE, "ban chấp hành", "board", "boards")
          .calling(Noun.COMMITTEE_MEMBER, "ủy viên ban chấp hành", "board member", "board members")
          .calling(Noun.SECRETARY, "chủ nhiệm", "chair", "chairs")
          .calling(Noun.MEMBER, "hội viên", "gardener", "gardeners");

  private static final Pattern OF_THE_PARTY =
      Pattern.compile(
          "(?iu)chi bộ|bí thư|cấp ủy|chi ủy|đảng ủy|(?<!\\p{L})đảng(?!\\p{L})"
              + "|\\bparty\\b|\\bbranch(es)?\\b|secretar(y|ies)");

  @ParameterizedTest
  @CsvSource({
    "phó bí thư chi bộ, phó chủ nhiệm câu lạc bộ, deputy secretary of a branch, deputy chair of a"
        + " club",
    "Đảng viên của Đảng, Hội viên của Hội, Members of the Party, Gardeners of the association",
    "tổ đảng, tổ hội, 2 Party groups of branches, 2 groups of clubs",
    "tổ chức cơ sở đảng, tổ chức cơ sở hội, a Party organisation, an association",
    "ủy viên ban thường vụ, ủy viên ban thường vụ, a standing committee member, a standing"
        + " committee gardener",
    "cấp ủy viên, ủy viên ban chấp hành, a committee member, a board member",
    "chi bộ cơ sở, câu lạc bộ cơ sở, a branch of branches, a club of clubs",
    "chị bộ, chị bộ, branched partying, branched partying",
  })
  void whole_words_are_replaced_in_each_form(
      String vietnamese, String vietnameseSaid, String english, String englishSaid) {
    assertThat(WORDS.say(Bilingual.of(vietnamese, english)))
        .isEqualTo(Bilingual.of(vietnameseSaid, englishSaid));
  }

  @Test
  void the_Party_says_everything_as_it_is_worded() {
    assertThat(Vocabulary.party().say(Post.SECRETARY)).isSameAs(Post.SECRETARY.term());
    assertThat(LevelScheme.plain().vocabulary()).isEqualTo(Vocabulary.party());
  }

  @Test
  void words_are_part_of_a_scheme_and_of_what_it_is_equal_to() {
    LevelSchemes own = PartyLevels.SCHEMES.withVocabulary(WORDS);

    assertThat(own.on(DAY).vocabulary()).isEqualTo(WORDS).hasSameHashCodeAs(WORDS);
    assertThat(own.on(LocalDate.of(2026, 9, 1)).vocabulary()).isSameAs(WORDS);
    assertThat(own).isNotEqualTo(PartyLevels.SCHEMES);
    assertThat(own.withVocabulary(Vocabulary.party())).isEqualTo(PartyLevels.SCHEMES);
    assertThat(WORDS.calling(Noun.BRANCH, "nhóm", "circle", "circles")).isNotEqualTo(WORDS);
  }

  @Test
  void a_word_is_not_blank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WORDS.calling(Noun.BRANCH, " ", "circle", "circles"));
  }

  @Test
  @Tag("slow")
  void no_wording_of_the_library_keeps_a_word_of_the_Party() throws IOException {
    List<Bilingual> wordings = wordings().toList();

    assertThat(wordings.stream().filter(VocabularyTest::isOfTheParty).count()).isGreaterThan(250);
    assertThat(wordings.stream().map(WORDS::say))
        .allSatisfy(said -> assertThat(said.toString()).doesNotContainPattern(OF_THE_PARTY));
  }

  private static boolean isOfTheParty(Bilingual wording) {
    return OF_THE_PARTY.matcher(wording.toString()).find();
  }

  /** Returns every term, template and statement there is. */
  private static Stream<Bilingual> wordings() throws IOException {
    return Stream.concat(
        Rulebooks.norms().stream().map(norm -> norm.statement(DAY)),
        ClassPath.from(VocabularyTest.class.getClassLoader())
            .getTopLevelClassesRecursive("io.github.partyorg")
            .stream()
            .filter(type -> !type.url().getPath().contains("/test-classes/"))
            .filter(type -> !type.getSimpleName().equals("module-info"))
            .<Class<?>>map(ClassPath.ClassInfo::load)
            .flatMap(type -> Stream.concat(Stream.of(type), nested(type)))
            .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .flatMap(field -> wording(field).stream()));
  }

  private static Stream<Class<?>> nested(Class<?> type) {
    return Arrays.stream(type.getDeclaredClasses());
  }

  private static Optional<Bilingual> wording(Field field) {
    field.setAccessible(true);
    Object value;
    try {
      value = field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
    return value instanceof Bilingual wording
        ? Optional.of(wording)
        : value instanceof HasTerm term
            ? Optional.of(term.term())
            : value instanceof Template template
                ? Optional.of(withoutPlaces(template.text()))
                : Optional.empty();
  }

  private static Bilingual withoutPlaces(Bilingual text) {
    return Bilingual.of(
        text.vietnamese().replaceAll("\\{[^{}]*}", "…"),
        text.english().replaceAll("\\{[^{}]*}", "…"));
  }
}
