package io.github.partyorg.activity;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import java.time.Year;

/** The recorded data do not form the record of one year; the message lists all defects. */
public final class MalformedRecordException extends IllegalArgumentException {

  private static final long serialVersionUID = 3L;

  /** All that were found. */
  private final ImmutableList<RecordDefect> defects;

  /** The message in both languages. */
  private final Bilingual summary;

  MalformedRecordException(Year year, ImmutableList<RecordDefect> defects) {
    this(defects, summary(year, defects));
  }

  private MalformedRecordException(ImmutableList<RecordDefect> defects, Bilingual summary) {
    super(summary.english());
    this.defects = defects;
    this.summary = summary;
  }

  private static Bilingual summary(Year year, ImmutableList<RecordDefect> defects) {
    ImmutableList.Builder<Bilingual> lines = ImmutableList.builder();
    lines.add(
        Bilingual.of(
            "Đây không phải là hồ sơ năm " + year + "; sửa từng sai sót sau:",
            "This is no record of " + year + "; correct each of these:"));
    defects.forEach(defect -> lines.add(defect.summary()));
    return Bilingual.join("\n  ", lines.build());
  }

  /** {@return all defects found, at least one} */
  public ImmutableList<RecordDefect> defects() {
    return defects;
  }

  /** {@return the message in both languages, a line for each defect} */
  public Bilingual summary() {
    return summary;
  }
}
