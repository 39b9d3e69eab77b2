package io.github.partyorg.rules;

import com.google.common.collect.ImmutableMap;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasListedTerm;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** The source of a norm (căn cứ): the text, the article, and the kind of reading. */
@Value.Immutable
@TupleStyle
public abstract sealed class LegalSource permits ImmutableLegalSource {

  private static final Pattern CLAUSE = Pattern.compile("(\\d+)(?:\\((\\d+)\\))?");
  private static final Pattern ITEM = Pattern.compile("\\d+(?:\\.\\d+)*[a-z]?");
  private static final Pattern KIND = Pattern.compile("^(?:QĐ|HD|CT|KL) ");
  private static final ImmutableMap<String, String> LONG_KINDS =
      ImmutableMap.of(
          "QĐ ", "Quy định ", "HD ", "Hướng dẫn ", "CT ", "Chỉ thị ", "KL ", "Kết luận ");

  LegalSource() {}

  /** The kind of reading of a provision. */
  public enum Reading implements HasListedTerm {
    /** In the text itself. */
    PRIMARY,

    /** In a text about it only. */
    SECONDARY,

    /** Derived by logic or arithmetic from a provision that was read. */
    DERIVED
  }

  /** Returns a source. */
  static LegalSource of(LegalText text, String article, Reading reading) {
    return ImmutableLegalSource.make(text, article, reading, Optional.empty());
  }

  /** {@return the text} */
  public abstract LegalText text();

  /** {@return the article or item; empty if the text as a whole says it, or where is not known} */
  public abstract String article();

  /** {@return the reading} */
  public abstract Reading reading();

  /** {@return the earlier provision that this text kept, if only that is known} */
  public abstract Optional<LegalSource> origin();

  /**
   * {@return this provision as a later text kept it, without an article}
   *
   * @param later the later text
   */
  public final LegalSource keptIn(LegalText later) {
    return ImmutableLegalSource.make(later, "", reading(), Optional.of(this));
  }

  /**
   * {@return true if this is a provision of a text, or one kept from it}
   *
   * @param which the text
   */
  public final boolean isOf(LegalText which) {
    return text().equals(which) || origin().map(kept -> kept.isOf(which)).orElse(false);
  }

  /** Returns this source with another mark. */
  final LegalSource read(Reading reading) {
    return ImmutableLegalSource.make(text(), article(), reading, origin());
  }

  /** {@return this source as one known from another text only} */
  public final LegalSource secondary() {
    return read(Reading.SECONDARY);
  }

  /** {@return this source as one from which the norm is derived} */
  public final LegalSource derived() {
    return read(Reading.DERIVED);
  }

  /** {@return the citation without a mark of how it was read} */
  public final String citation() {
    return text()
        + (article().isEmpty() ? "" : ", " + article())
        + origin().map(kept -> " ← " + kept.citation()).orElse("");
  }

  @Override
  public final String toString() {
    return citation()
        + (reading() == Reading.PRIMARY ? "" : " [" + reading().term().english() + "]");
  }

  /** {@return the citation with its mark; in Vietnamese as Party documents cite} */
  public final Bilingual cited() {
    return reading() == Reading.PRIMARY
        ? Bilingual.of(inVietnamese(), citation())
        : Bilingual.of(
            inVietnamese() + " [" + reading().term().vietnamese() + "]",
            citation() + " [" + reading().term().english() + "]");
  }

  /** Returns the citation with the item first, such as khoản 4 Điều 24 Điều lệ Đảng. */
  private String inVietnamese() {
    boolean isCharter = text().number().startsWith("Điều lệ");
    String named =
        isCharter
            ? text().number()
            : KIND.matcher(text().toString())
                .replaceFirst(
                    kind ->
                        Matcher.quoteReplacement(
                            LONG_KINDS.getOrDefault(kind.group(), kind.group())));
    String cited = article().isEmpty() ? named : named + ", " + article();
    Matcher clause = CLAUSE.matcher(article());
    Matcher item = ITEM.matcher(article());
    if (isCharter && clause.matches()) {
      String paragraph = clause.group(2) == null ? "" : "khoản " + clause.group(2) + " ";
      cited = paragraph + "Điều " + clause.group(1) + " " + named;
    } else if (!isCharter && item.matches()) {
      cited = "điểm " + article() + " " + named;
    }
    return cited + origin().map(kept -> " ← " + kept.inVietnamese()).orElse("");
  }
}
