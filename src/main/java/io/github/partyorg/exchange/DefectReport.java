package io.github.partyorg.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.partyorg.structure.Bilingual;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * All that was found wrong in some sheets (báo cáo lỗi dữ liệu): exact counts for every code, and
 * of each code the first defects.
 *
 * <p>As samples are limited for each code, no code hides another, and a file of a million defects
 * takes no more memory than one of a thousand.
 */
public final class DefectReport {

  private final ImmutableMap<DefectCode, Long> counts;
  private final ImmutableList<DataDefect> samples;

  private DefectReport(ImmutableMap<DefectCode, Long> counts, ImmutableList<DataDefect> samples) {
    this.counts = counts;
    this.samples = samples;
  }

  /** {@return how many defects there are of each code, exactly; codes without any are left out} */
  public ImmutableMap<DefectCode, Long> counts() {
    return counts;
  }

  /**
   * {@return how many defects there are of a code, exactly}
   *
   * @param code the code
   */
  public long count(DefectCode code) {
    return counts.getOrDefault(code, 0L);
  }

  /** {@return the first defects of each code, in the order in which they were found} */
  public ImmutableList<DataDefect> samples() {
    return samples;
  }

  /** {@return true if a defect is an error, so that nothing is read} */
  public boolean hasErrors() {
    for (DefectCode code : counts.keySet()) {
      if (code.gravity() == Gravity.ERROR) {
        return true;
      }
    }
    return false;
  }

  /** {@return a line for each code with its count, then a line for each sample} */
  public Bilingual summary() {
    List<Bilingual> lines = new ArrayList<>();
    counts.forEach((code, count) -> lines.add(said(code, count)));
    samples.forEach(defect -> lines.add(defect.summary()));
    return lines.isEmpty()
        ? Bilingual.of("Không có lỗi dữ liệu.", "No defects.")
        : Bilingual.join("\n", lines);
  }

  private static Bilingual said(DefectCode code, long count) {
    Bilingual figure = Bilingual.number(count);
    return Bilingual.of(
        code + ", " + code.title().vietnamese() + ": " + figure.vietnamese(),
        code + ", " + code.title().english() + ": " + figure.english());
  }

  @Override
  public String toString() {
    return summary().english();
  }

  /** Collects defects (ghi nhận lỗi). Not safe for use by several threads. */
  public static final class Log implements Consumer<DataDefect> {

    private final int samplesOfEach;
    private final Map<DefectCode, Long> counts = new EnumMap<>(DefectCode.class);
    private final ImmutableList.Builder<DataDefect> samples = ImmutableList.builder();

    /**
     * Starts without a defect.
     *
     * @param samplesOfEach how many defects of each code to keep
     */
    public Log(int samplesOfEach) {
      this.samplesOfEach = samplesOfEach;
    }

    @Override
    public void accept(DataDefect defect) {
      if (counts.merge(defect.code(), 1L, Long::sum) <= samplesOfEach) {
        samples.add(defect);
      }
    }

    /** Returns true if the next defect of a code is kept, not only counted. */
    boolean keeps(DefectCode code) {
      return counts.getOrDefault(code, 0L) < samplesOfEach;
    }

    /** Counts defects that nobody needs to see. */
    void count(DefectCode code, long more) {
      if (more > 0) {
        counts.merge(code, more, Long::sum);
      }
    }

    /** Returns how many defects of each code are kept. */
    int samplesOfEach() {
      return samplesOfEach;
    }

    /** {@return what was collected so far} */
    public DefectReport report() {
      return new DefectReport(Maps.immutableEnumMap(counts), samples.build());
    }
  }
}
