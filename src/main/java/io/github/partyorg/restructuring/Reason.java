package io.github.partyorg.restructuring;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Defect;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Identifier;
import java.io.Serializable;
import org.immutables.value.Value;

/** One reason why an order cannot be carried out on a hierarchy (lý do không thực hiện được). */
@Value.Immutable
@TupleStyle
public abstract sealed class Reason implements Serializable permits ImmutableReason {

  private static final long serialVersionUID = 1L;

  Reason() {}

  /** The kinds of reason. */
  public enum Kind implements HasTerm {
    /** No unit has that id. */
    UNKNOWN_UNIT("không có tổ chức đảng này; kiểm tra mã", "no such unit; check the id"),

    /** The unit would have been established by an order that was refused. */
    NOT_ESTABLISHED(
        "tổ chức đảng chưa được thành lập vì một nội dung trước bị từ chối",
        "not established, because an order before this one was refused"),

    /** The unit is of a type, or stands at a place, that the order is not for. */
    WRONG_TYPE(
        "không phải loại tổ chức mà nội dung này áp dụng",
        "not a type of unit that this order is for"),

    /** The unit that would hold the other is a committee of a lower level. */
    CANNOT_HOLD(
        "cấp trên không thể có tổ chức trực thuộc loại này",
        "the superior does not hold units of this type"),

    /** A unit of that id exists, or is named twice. */
    DUPLICATE_UNIT("mã tổ chức đảng đã có; chọn mã khác", "unit id in use; choose another"),

    /** Two units or more bear one official code after the last decision of a day. */
    DUPLICATE_CODE(
        "mã số đã có tổ chức khác mang; đổi mã số của một trong các tổ chức đó",
        "official code borne by another unit; recode one of them"),

    /** A chronicle knows the id as that of a unit that is gone. */
    ID_OF_ANOTHER(
        "mã của một tổ chức đảng trước đây; chọn mã khác, hoặc lập lại chính tổ chức đó",
        "id of a unit that is gone; choose another, or reinstate that very unit"),

    /** A chronicle knows no unit of this id that has ended. */
    NEVER_ENDED(
        "chưa có tổ chức đảng nào mang mã này kết thúc hoạt động",
        "no unit of this id has ended; establish it instead"),

    /** A new unit lists members. */
    BRINGS_MEMBER(
        "tổ chức mới không tự có đảng viên; dùng chuyển sinh hoạt",
        "a new unit brings no members; transfer them"),

    /** The unit is the root. */
    IS_ROOT(
        "không thể kết thúc hoặc chuyển giao tổ chức cao nhất",
        "the root cannot end or be handed over"),

    /** Origin and destination are the same. */
    SAME_UNIT("nơi đi trùng nơi đến", "origin and destination are the same"),

    /** Members or units are sent to a unit that ends. */
    TARGET_ENDS("nơi đến cũng kết thúc hoạt động", "the destination ends as well"),

    /** Members or units are sent to a unit that is not one of the parts. */
    NOT_A_PART(
        "nơi đến không phải là một phần được chia tách",
        "not one of the parts; transfer or hand over instead"),

    /** The unit is below another one that the same order ends or hands over. */
    BELOW_ANOTHER(
        "trực thuộc một tổ chức khác trong cùng nội dung",
        "below another unit that this order names"),

    /** The unit would be placed below itself. */
    BELOW_ITSELF("không thể trực thuộc chính mình", "cannot be placed below itself"),

    /** The member is not on that roll. */
    NOT_A_MEMBER("không có tên trong danh sách của chi bộ", "not on the roll of the branch"),

    /** The member is not a guest there. */
    NOT_A_GUEST("không sinh hoạt tạm thời tại chi bộ", "not a guest of the branch"),

    /** The unit is not directly below. */
    NOT_A_CHILD("không trực thuộc tổ chức này", "not directly below the unit"),

    /** The order names no destination for the member, guest or unit. */
    NOT_ALLOCATED("chưa được bố trí nơi đến", "not allocated; say where to"),

    /** A member, guest or unit is sent to more than one place. */
    ALLOCATED_TWICE("được bố trí nhiều lần; chỉ giữ một", "allocated more than once; keep one"),

    /** A guest is sent to the home branch or where the guest stays already. */
    GUEST_AT_HOME(
        "đã có tên hoặc đang sinh hoạt tạm thời tại nơi đến; cho kết thúc tạm thời",
        "on the roll or a guest there already; recall instead"),

    /** Nobody in the hierarchy has that member id. */
    UNKNOWN_MEMBER("không có đảng viên này", "no such member"),

    /** Somebody of that member id is listed, or is a guest from outside. */
    DUPLICATE_MEMBER(
        "mã đảng viên đã có; chuyển sinh hoạt nếu là cùng một người",
        "member id in use; transfer the member if it is the same person"),

    /** The member is official already. */
    ALREADY_OFFICIAL("đã là đảng viên chính thức", "an official member already"),

    /** The member would be official before the day of admission. */
    BEFORE_ADMISSION("trước ngày kết nạp", "before the day of admission"),

    /** The member is exempted or suspended. */
    NOT_ACTIVE(
        "đang được miễn hoặc bị đình chỉ sinh hoạt; cho trở lại trước",
        "exempted or suspended; resume first"),

    /** The member takes part already. */
    ALREADY_ACTIVE("đang sinh hoạt bình thường", "takes part already"),

    /** The branch's pilot cannot take that step. */
    PILOT_STATE(
        "tình trạng thí điểm không cho phép", "the pilot of the branch does not allow this step"),

    /** A day of the order does not fit to those that are known of the member. */
    DAYS_DO_NOT_FIT(
        "ngày không phù hợp với các ngày đã ghi về đảng viên",
        "does not fit to the days known of the member"),

    /** The consent, name, official code, power or form is already recorded. */
    ALREADY_RECORDED("đã được ghi nhận", "already recorded"),

    /** The thing to withdraw is not recorded. */
    NOT_RECORDED("chưa được ghi nhận", "not recorded"),

    /** The last day of the thing to withdraw is before its first day. */
    BEFORE_FIRST_DAY("trước ngày bắt đầu", "before its first day"),

    /** The thing to undo has changed since the decision. */
    CHANGED_SINCE(
        "đã thay đổi sau đó bởi quyết định khác; hủy bỏ quyết định đó trước",
        "changed since by another decision; undo that first"),

    /** The result of the order would not be a valid hierarchy. */
    MALFORMED_RESULT("kết quả không hợp lệ", "the result is not a hierarchy");

    private final Bilingual term;

    Kind(String vietnamese, String english) {
      this.term = Bilingual.of(vietnamese, english);
    }

    @Override
    public Bilingual term() {
      return term;
    }
  }

  /**
   * Returns a reason why a change cannot stay.
   *
   * @param change the change
   * @param kind what is wrong
   * @param subject the id of the unit or member, or the official code
   * @param place the path of the unit concerned
   * @return the reason
   */
  public static Reason of(Change change, Kind kind, Identifier subject, String place) {
    return of(change.decision().label(), change.act().orderNumber(), kind, subject, place);
  }

  static Reason of(
      Bilingual decision, int orderNumber, Kind kind, Identifier subject, String place) {
    return ImmutableReason.make(decision, orderNumber, kind, subject, place, kind.term());
  }

  /** Returns the reason that what an order would leave is not a hierarchy. */
  static Reason of(Bilingual decision, int orderNumber, Kind kind, Defect defect) {
    return ImmutableReason.make(
        decision,
        orderNumber,
        kind,
        defect.identifier(),
        Joiner.on(", ").join(defect.places()),
        Bilingual.join(": ", ImmutableList.of(kind.term(), defect.summary())));
  }

  /** {@return in which decision, or that it is a draft} */
  public abstract Bilingual decision();

  /** {@return the place of the order in the decision, from 1} */
  public abstract int orderNumber();

  /** {@return the kind of reason} */
  public abstract Kind kind();

  /** {@return the id of the unit or member, or the official code} */
  public abstract Identifier subject();

  /**
   * {@return the path of the unit concerned, or its id if it has none; the paths of all units that
   * bear one official code}
   */
  public abstract String place();

  /** {@return what is wrong and what helps, in words} */
  abstract Bilingual problem();

  /** {@return the reason as a sentence: the decision, the order, the subject where it is, why} */
  public final Bilingual summary() {
    return ReasonSentence.of(this);
  }

  @Override
  public final String toString() {
    return summary().english();
  }
}
