package io.github.partyorg.testing.notation;

import io.github.partyorg.structure.Bilingual;

/** What is expected in a place of a drawing, as errors call it. */
final class Sought {

  static final Bilingual UNIT_ID = Bilingual.of("mã tổ chức đảng", "a unit id");
  static final Bilingual NAME = Bilingual.of("tên tổ chức đảng", "the name of the unit");
  static final Bilingual KIND = Bilingual.of("loại hình", "a kind");
  static final Bilingual KIND_COLUMN =
      Bilingual.of("hai dấu cách và loại hình", "two spaces and a kind");
  static final Bilingual LEVEL = Bilingual.of("cấp của đảng bộ", "a level");
  static final Bilingual ATTRIBUTE =
      Bilingual.of("nội dung về tổ chức đảng", "an attribute of the unit");
  static final Bilingual OF_MEMBER =
      Bilingual.of("nội dung về đảng viên", "an attribute of the member");
  static final Bilingual NOTE =
      Bilingual.of(
          "chức danh công tác hoặc tình trạng sinh hoạt", "an occupation or a participation");
  static final Bilingual MEMBER_ID = Bilingual.of("mã đảng viên", "a member id");
  static final Bilingual POST = Bilingual.of("chức vụ", "a post");
  static final Bilingual DAY = Bilingual.of("ngày, như 2015-06-01", "a day, such as 2015-06-01");
  static final Bilingual TEXT =
      Bilingual.of("văn bản trong ngoặc kép", "a text in quotation marks");
  static final Bilingual CODE = Bilingual.of("mã số", "an official code");
  static final Bilingual NORM = Bilingual.of("mã quy định, như BR-01", "a norm, such as BR-01");
  static final Bilingual LABEL = Bilingual.of("ký hiệu của loại hình", "a label of the kind");
  static final Bilingual BASIS = Bilingual.of("cơ sở lập chi bộ", "a basis");
  static final Bilingual GIVER = Bilingual.of("cấp có thẩm quyền", "an authority");
  static final Bilingual POWER = Bilingual.of("quyền được giao", "a power");
  static final Bilingual GROUND = Bilingual.of("lý do ra khỏi Đảng", "a ground");
  static final Bilingual EDUCATION = Bilingual.of("trình độ học vấn", "a level of education");
  static final Bilingual QUALIFICATION = Bilingual.of("trình độ chuyên môn", "a qualification");
  static final Bilingual THEORY =
      Bilingual.of("trình độ lý luận chính trị", "a level of political theory");
  static final Bilingual END =
      Bilingual.of("dấu chấm phẩy hoặc hết dòng", "a semicolon or the end of the line");

  static final Bilingual CLOSING = Bilingual.of("dấu ngoặc đơn đóng", "a closing bracket");
  static final Bilingual MEMBER_NAME = Bilingual.of("họ tên", "name");
  static final Bilingual OCCUPATION = Bilingual.of("chức danh công tác", "occupation");
  static final Bilingual PARTICIPATION = Bilingual.of("tình trạng sinh hoạt", "participation");
  static final Bilingual STANDING = Bilingual.of("tư cách đảng viên", "standing");
  static final Bilingual SEX = Bilingual.of("giới tính", "sex");

  static final Bilingual FORM = Bilingual.of("hình thức chi bộ", "form");
  static final Bilingual NUMBER = Bilingual.of("số đảng viên", "number of members");
  static final Bilingual SIZE = Bilingual.of("số cấp ủy viên", "a number of committee members");
  static final Bilingual SCOPE = Bilingual.of("phạm vi giao quyền", "delegation");

  private Sought() {}
}
