package io.github.partyorg.activity;

import com.google.common.collect.ImmutableSet;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;
import org.immutables.value.Value;

/**
 * Something that working regulations settle (nội dung quy chế làm việc).
 *
 * <p>The nine that are named here are not the only ones: an application states its own.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class RegulationTopic implements HasTerm permits ImmutableRegulationTopic {

  /** Collective working principle (nguyên tắc làm việc tập thể). */
  public static final RegulationTopic COLLECTIVE_PRINCIPLE =
      of("COLLECTIVE_PRINCIPLE", "nguyên tắc làm việc tập thể", "collective working principle");

  /** Meeting regime (chế độ sinh hoạt). */
  public static final RegulationTopic MEETING_REGIME =
      of("MEETING_REGIME", "chế độ sinh hoạt", "meeting regime");

  /** Inspection (chế độ kiểm tra). */
  public static final RegulationTopic INSPECTION =
      of("INSPECTION", "chế độ kiểm tra", "inspection");

  /** Supervision (chế độ giám sát). */
  public static final RegulationTopic SUPERVISION =
      of("SUPERVISION", "chế độ giám sát", "supervision");

  /** Information and reporting (chế độ thông tin, báo cáo). */
  public static final RegulationTopic REPORTING =
      of("REPORTING", "chế độ thông tin, báo cáo", "information and reporting");

  /** Functions, duties and powers of the committee (chức năng, nhiệm vụ, quyền hạn của cấp ủy). */
  public static final RegulationTopic COMMITTEE =
      of("COMMITTEE", "nhiệm vụ, quyền hạn của cấp ủy", "functions and powers of the committee");

  /** Functions, duties and powers of the secretary (… của bí thư). */
  public static final RegulationTopic SECRETARY =
      of("SECRETARY", "nhiệm vụ, quyền hạn của bí thư", "functions and powers of the secretary");

  /** Functions, duties and powers of the deputy secretary (… của phó bí thư). */
  public static final RegulationTopic DEPUTY =
      of("DEPUTY", "nhiệm vụ, quyền hạn của phó bí thư", "functions and powers of the deputy");

  /** Functions, duties and powers of a committee member (… của cấp ủy viên). */
  public static final RegulationTopic COMMITTEE_MEMBER =
      of(
          "COMMITTEE_MEMBER",
          "nhiệm vụ, quyền hạn của cấp ủy viên",
          "functions and powers of a committee member");

  private static final ImmutableSet<RegulationTopic> NAMED =
      ImmutableSet.of(
          COLLECTIVE_PRINCIPLE,
          MEETING_REGIME,
          INSPECTION,
          SUPERVISION,
          REPORTING,
          COMMITTEE,
          SECRETARY,
          DEPUTY,
          COMMITTEE_MEMBER);

  RegulationTopic() {}

  /**
   * {@return a topic}
   *
   * @param code its code, under which data name it
   * @param vietnamese its Vietnamese term
   * @param english its English term
   * @throws IllegalArgumentException if a text is blank
   */
  public static RegulationTopic of(String code, String vietnamese, String english) {
    return ImmutableRegulationTopic.make(code, Bilingual.of(vietnamese, english));
  }

  /** {@return the topics that are named here, in the order of working regulations} */
  public static ImmutableSet<RegulationTopic> named() {
    return NAMED;
  }

  /** {@return the code, unique among the topics that an application uses} */
  public abstract String code();

  @Override
  public abstract Bilingual term();

  @Value.Check
  void hasCode() {
    if (code().isBlank()) {
      throw new IllegalArgumentException("The code of topic " + term() + " is blank; state it.");
    }
  }
}
