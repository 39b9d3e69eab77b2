package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.comparison.Comparison;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/**
 * What can be written as JSON (dữ liệu JSON), each in a format of its own.
 *
 * <pre>{@code
 * Json.hierarchies().write(hierarchy, Path.of("tuan-giao.json"));
 * Hierarchy same = Json.hierarchies().read(Path.of("tuan-giao.json"));
 * }</pre>
 */
public final class Json {

  private static final JsonFormat<Hierarchy> HIERARCHIES =
      JsonFormat.of("hierarchy", Hierarchy.class, UnitShapes.HIERARCHY);
  private static final JsonFormat<Unit> UNITS = JsonFormat.of("unit", Unit.class, UnitShapes.UNIT);
  private static final JsonFormat<Decision> DECISIONS =
      JsonFormat.of("decision", Decision.class, DecisionShapes.DECISION);
  private static final JsonFormat<Plan> PLANS =
      JsonFormat.of("plan", Plan.class, DecisionShapes.PLAN);
  private static final JsonFormat<Chronicle> CHRONICLES =
      JsonFormat.of("chronicle", Chronicle.class, ChronicleShapes.CHRONICLE);
  private static final JsonFormat<Comparison> COMPARISONS =
      JsonFormat.of("comparison", Comparison.class, ChangeShapes.COMPARISON);
  private static final JsonFormat<Outcome> CHANGE_LOGS =
      JsonFormat.of("change-log", Outcome.class, ChangeShapes.CHANGE_LOG);
  private static final JsonFormat<YearRecord> YEAR_RECORDS =
      JsonFormat.of("year-record", YearRecord.class, YearShapes.YEAR);
  private static final JsonFormat<WrittenReport> REPORTS =
      JsonFormat.of("report", WrittenReport.class, ReportShapes.REPORT);
  private static final JsonFormat<WrittenReview> REVIEWS =
      JsonFormat.of("review", WrittenReview.class, ReportShapes.REVIEW);
  private static final ImmutableList<JsonFormat<?>> FORMATS =
      ImmutableList.of(
          HIERARCHIES,
          UNITS,
          DECISIONS,
          PLANS,
          CHRONICLES,
          COMPARISONS,
          CHANGE_LOGS,
          YEAR_RECORDS,
          REPORTS,
          REVIEWS);

  private Json() {}

  /** {@return hierarchies, each as its root with all that is below} */
  public static JsonFormat<Hierarchy> hierarchies() {
    return HIERARCHIES;
  }

  /** {@return single units with all that is below; who holds a seat may be listed elsewhere} */
  public static JsonFormat<Unit> units() {
    return UNITS;
  }

  /** {@return decisions with orders of every type} */
  public static JsonFormat<Decision> decisions() {
    return DECISIONS;
  }

  /** {@return plans} */
  public static JsonFormat<Plan> plans() {
    return PLANS;
  }

  /**
   * {@return chronicles, each as it came about: the first hierarchy, and all that was recorded and
   * corrected since; reading records and corrects once more}
   */
  public static JsonFormat<Chronicle> chronicles() {
    return CHRONICLES;
  }

  /**
   * {@return comparisons, each as the two hierarchies and what differs; reading compares once more}
   */
  public static JsonFormat<Comparison> comparisons() {
    return COMPARISONS;
  }

  /**
   * {@return outcomes with their change logs, each as the hierarchy before, the plan and what
   * changed; reading applies the plan once more}
   */
  public static JsonFormat<Outcome> changeLogs() {
    return CHANGE_LOGS;
  }

  /** {@return records of a year} */
  public static JsonFormat<YearRecord> yearRecords() {
    return YEAR_RECORDS;
  }

  /** {@return reports as values: norms are code, which no file holds} */
  public static JsonFormat<WrittenReport> reports() {
    return REPORTS;
  }

  /** {@return reviews as values, like reports} */
  public static JsonFormat<WrittenReview> reviews() {
    return REVIEWS;
  }

  /** {@return all formats} */
  public static ImmutableList<JsonFormat<?>> formats() {
    return FORMATS;
  }

  /**
   * {@return the JSON Schema (2020-12) of the documents of all formats; it is the resource {@code
   * party-structure.schema.json} beside this class}
   */
  public static String schema() {
    URL schema = Resources.getResource(Json.class, "party-structure.schema.json");
    try {
      return Resources.toString(schema, StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
