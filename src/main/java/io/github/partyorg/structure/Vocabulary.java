package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import org.jspecify.annotations.Nullable;

/**
 * The words of an association (từ ngữ của tổ chức): what it calls its members, its branches, its
 * secretaries.
 *
 * <p>The Party's vocabulary is the one in which everything is worded. An association states its own
 * words once, and its rulebook carries them to reports, messages, charts and tables. A word is
 * replaced as a whole word, in every form that it has in a wording; names and ids are left alone
 * where they stand beside a wording, so that only a sentence that contains a name could change it.
 *
 * <p>Two vocabularies are equal if their words are.
 */
public final class Vocabulary {

  private static final Vocabulary PARTY = new Vocabulary(ImmutableMap.of());

  /** The nouns for which an association may have words of its own. */
  public enum Noun {
    /** The whole (Đảng), also before another noun: <i>sinh hoạt đảng</i>. */
    PARTY("đảng", "Party", "Party"),
    /** An organisation that holds others (đảng bộ). */
    ORGANIZATION("đảng bộ", "Party organisation", "Party organisations"),
    /** An organisation that lists members (chi bộ). */
    BRANCH("chi bộ", "branch", "branches"),
    /** A group in a branch (tổ đảng). */
    GROUP("tổ đảng", "Party group", "Party groups"),
    /**
     * The elected organ of an organisation (cấp ủy, đảng ủy, chi ủy). English says <i>committee</i>
     * of the organisation, too.
     */
    COMMITTEE("cấp ủy", "committee", "committees", "đảng ủy", "chi ủy"),
    /** One of that organ (cấp ủy viên, chi ủy viên, đảng ủy viên). */
    COMMITTEE_MEMBER(
        "cấp ủy viên", "committee member", "committee members", "chi ủy viên", "đảng ủy viên"),
    /** The head of that organ (bí thư); with <i>phó</i> before it, the deputy. */
    SECRETARY("bí thư", "secretary", "secretaries"),
    /** One of those who belong to the whole (đảng viên). */
    MEMBER("đảng viên", "member", "members");

    private final ImmutableList<String> vietnamese;
    private final String one;
    private final String several;

    Noun(String vietnamese, String one, String several, String... otherVietnamese) {
      this.vietnamese = ImmutableList.copyOf(Lists.asList(vietnamese, otherVietnamese));
      this.one = one;
      this.several = several;
    }
  }

  /** What a noun is called: in Vietnamese, and in English one and several of it. */
  private record Words(String vietnamese, String one, String several) {}

  private final ImmutableMap<Noun, Words> own;
  private final Rewording vietnamese;
  private final Rewording english;

  private Vocabulary(ImmutableMap<Noun, Words> own) {
    this.own = own;
    ImmutableMap.Builder<String, String> inVietnamese = ImmutableMap.builder();
    ImmutableMap.Builder<String, String> inEnglish = ImmutableMap.builder();
    inEnglish.put("standing committee", "standing committee");
    own.forEach(
        (noun, words) -> {
          noun.vietnamese.forEach(word -> inVietnamese.put(word, words.vietnamese()));
          inEnglish.put(noun.several, words.several());
          inEnglish.put(noun.one, words.one());
        });
    this.vietnamese = Rewording.of(inVietnamese.buildKeepingLast());
    this.english = Rewording.withArticles(inEnglish.buildKeepingLast());
  }

  /** {@return the Party's own words, from which an association's begin} */
  public static Vocabulary party() {
    return PARTY;
  }

  /**
   * {@return this vocabulary with a noun called otherwise}
   *
   * @param noun the noun
   * @param vietnamese the word in Vietnamese, in lower case
   * @param one the English word for one
   * @param several the English word for several
   */
  public Vocabulary calling(Noun noun, String vietnamese, String one, String several) {
    Words words =
        new Words(
            Texts.filled(vietnamese, "Vietnamese word"),
            Texts.filled(one, "English word"),
            Texts.filled(several, "English word"));
    return new Vocabulary(
        ImmutableMap.<Noun, Words>builder().putAll(own).put(noun, words).buildKeepingLast());
  }

  /**
   * Says a wording in these words.
   *
   * @param wording a wording of the library
   * @return the same in these words
   */
  public Bilingual say(Bilingual wording) {
    return own.isEmpty()
        ? wording
        : Bilingual.of(vietnamese.of(wording.vietnamese()), english.of(wording.english()));
  }

  /**
   * Says a term in these words.
   *
   * @param one what the field has a term for, such as {@link Post#SECRETARY}
   * @return what the association calls it
   */
  public Bilingual say(HasTerm one) {
    return say(one.term());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Vocabulary vocabulary && own.equals(vocabulary.own);
  }

  @Override
  public int hashCode() {
    return own.hashCode();
  }

  @Override
  public String toString() {
    return own.isEmpty() ? "the Party's words" : own.keySet().toString();
  }
}
