package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.partyorg.testing.notation.Drawing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** An exception that travels between machines says there what it said here, in both languages. */
class RefusalsKeepTheirContentsTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final Hierarchy district =
      Drawing.hierarchy(
          """
          H      Đảng bộ huyện H  district
            X    Đảng bộ xã X     commune
              V  Chi bộ bản V     village
          """);

  private static <E extends Exception> E travelled(E sent) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(sent);
    }
    return read(sent, bytes.toByteArray());
  }

  @SuppressWarnings("unchecked") // of the class that was sent
  private static <E extends Exception> E read(E sent, byte[] bytes)
      throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return (E) sent.getClass().cast(in.readObject());
    }
  }

  @Test
  void no_such_unit() throws Exception {
    NoSuchUnitException refused =
        catchThrowableOfType(NoSuchUnitException.class, () -> district.branch("Z"));

    NoSuchUnitException arrived = travelled(refused);

    assertThat(arrived).hasMessage(refused.getMessage());
    assertThat(arrived.id()).isEqualTo(UnitId.of("Z"));
    assertThat(arrived.summary()).isEqualTo(refused.summary());
    assertThat(arrived.summary().in(VIETNAMESE))
        .isEqualTo("Không có tổ chức đảng mã Z trong Đảng bộ huyện H [H]; kiểm tra lại mã.");
  }

  @Test
  void a_unit_of_another_form() {
    NoSuchUnitException noBranch =
        catchThrowableOfType(NoSuchUnitException.class, () -> district.branch("X"));
    NoSuchUnitException noCommittee =
        catchThrowableOfType(NoSuchUnitException.class, () -> district.committee("V"));

    assertThat(noBranch.summary())
        .isEqualTo(
            Bilingual.of(
                "Đảng bộ xã X [X] tại H/X là đảng bộ.", "Đảng bộ xã X [X] at H/X is a committee."));
    assertThat(noCommittee.summary())
        .isEqualTo(
            Bilingual.of(
                "Chi bộ bản V [V] tại H/X/V là chi bộ.", "Chi bộ bản V [V] at H/X/V is a branch."));
  }

  @Test
  void no_such_member() throws Exception {
    NoSuchMemberException refused =
        catchThrowableOfType(
            NoSuchMemberException.class, () -> district.revise("M-long-id-99", member -> member));

    NoSuchMemberException arrived = travelled(refused);

    assertThat(arrived).hasMessage(refused.getMessage());
    assertThat(arrived.id()).isEqualTo(MemberId.of("M-long-id-99"));
    assertThat(arrived.summary().in(VIETNAMESE))
        .isEqualTo(
            "Không có đảng viên mã M-long-id-99 trong Đảng bộ huyện H [H]; kiểm tra lại mã.");
  }

  @Test
  void a_malformed_hierarchy() throws Exception {
    Committee twice =
        (Committee)
            Drawing.unit(
                """
                H    Đảng bộ huyện H  district
                  X  Đảng bộ xã X     commune
                  X  Đảng bộ xã X     commune
                """);
    MalformedHierarchyException refused =
        catchThrowableOfType(MalformedHierarchyException.class, () -> Hierarchy.of(twice));

    MalformedHierarchyException arrived = travelled(refused);

    assertThat(arrived).hasMessage(refused.getMessage());
    assertThat(arrived.defects()).isEqualTo(refused.defects()).hasSize(1);
    assertThat(arrived.summary().in(VIETNAMESE))
        .isEqualTo(
            "Các tổ chức trực thuộc H không tạo thành một hệ thống; sửa từng sai sót sau:\n"
                + "  mã tổ chức đảng trùng nhau: X tại H/X và H/X");
  }
}
