package io.github.partyorg.comparison;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitPath;
import java.util.Optional;
import org.immutables.value.Value;

/** One respect in which a unit differs between two hierarchies (khác biệt về tổ chức đảng). */
@Value.Immutable
@TupleStyle
public abstract sealed class UnitDifference extends Difference permits ImmutableUnitDifference {

  UnitDifference() {}

  /** The respects in which units differ. */
  public enum Kind implements HasTerm {
    /** Only the later hierarchy has the unit, with its seats, consents, groups and guests. */
    BEGUN("thành lập, trực thuộc", "begun under"),

    /** Only the earlier hierarchy has the unit, with its seats, consents, groups and guests. */
    ENDED("chấm dứt, trước đây trực thuộc", "ended, formerly under"),

    /** The unit stands below another superior, with all that is below it. */
    MOVED("cấp trên", "superior"),

    /** A committee has another level, became a branch, or a branch a committee. */
    CONVERTED("hình thức tổ chức", "type"),

    /** The name. */
    NAME("tên", "name"),

    /** The official code. */
    CODE("mã số", "official code"),

    /** The founding day. */
    FOUNDING_DAY("ngày thành lập", "founding day"),

    /** The kind of the unit. */
    RECLASSIFIED("loại hình", "kind"),

    /** The form of a branch: ordinary, temporary or preparatory. */
    FORM("hình thức chi bộ", "form"),

    /** The recognition of a branch as a grassroots organisation. */
    RECOGNITION("công nhận chi bộ cơ sở", "recognition"),

    /** The powers of a superior that a committee has been given. */
    DELEGATION("giao quyền", "delegation"),

    /** The pilot. */
    PILOT("thí điểm", "pilot"),

    /** A consent. */
    CONSENT("sự đồng ý", "consent"),

    /** The day of the congress that the leadership's term runs from. */
    CONGRESS("đại hội", "congress"),

    /** A seat of the leadership. */
    SEAT("chức vụ", "seat"),

    /** The stay of a guest. */
    GUEST("sinh hoạt tạm thời", "guest"),

    /** A stay of a member outside began, ended or became another. */
    ABSENCE("sinh hoạt tạm thời ở nơi khác", "stay outside"),

    /** A party group. */
    GROUP("tổ đảng", "group");

    private final Bilingual term;

    Kind(String vietnamese, String english) {
      this.term = Bilingual.of(vietnamese, english);
    }

    @Override
    public Bilingual term() {
      return term;
    }
  }

  static UnitDifference of(
      Kind kind,
      UnitPath place,
      String label,
      Optional<Bilingual> before,
      Optional<Bilingual> after) {
    return ImmutableUnitDifference.make(kind, place, label, before, after);
  }

  /** {@return in which respect the unit differs} */
  public abstract Kind kind();

  /** {@return its path in the later hierarchy, or in the earlier one if it has ended} */
  public abstract UnitPath place();

  @Override
  abstract String label();

  @Override
  public abstract Optional<Bilingual> before();

  @Override
  public abstract Optional<Bilingual> after();

  /** {@return its id} */
  public final UnitId unit() {
    return place().unit();
  }

  @Override
  public final Bilingual term() {
    return kind().term();
  }

  @Override
  final int compareSubject(Difference other) {
    return place().compareTo(((UnitDifference) other).place());
  }

  @Override
  final int compareKind(Difference other) {
    return kind().compareTo(((UnitDifference) other).kind());
  }

  @Override
  final boolean isEvent() {
    return kind().compareTo(Kind.MOVED) <= 0;
  }
}
