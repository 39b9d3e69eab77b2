package io.github.partyorg.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.structure.Bilingual;

/**
 * The statutory forms (biểu thống kê cơ bản về công tác tổ chức xây dựng Đảng).
 *
 * <p>Rows and columns are those of the forms of the Central Organisation Commission as filled in
 * 2021 and 2022 (secondary; the text of HD 11-HD/BTCTW of 13 December 2021 was not read). Rows of
 * other forms were not read, or ask for what no organisation keeps in a hierarchy.
 */
public final class Forms {

  /** What the forms are cited by. */
  public static final Bilingual SOURCE =
      Bilingual.of(
          "Biểu thống kê cơ bản của Ban Tổ chức Trung ương, lập năm 2021 và 2022 [theo nguồn thứ"
              + " cấp]",
          "Basic statistical forms of the Central Organisation Commission, as filled in 2021 and"
              + " 2022 [secondary]");

  private Forms() {}

  /** Read when first asked for. */
  private static final class Read {
    static final ImmutableList<Form> FORMS = FormReader.read();
  }

  /** {@return all forms, in the order of their numbers} */
  public static ImmutableList<Form> all() {
    return Read.FORMS;
  }

  /**
   * {@return the form of a number}
   *
   * @param number the number, such as {@code 2B}
   * @throws IllegalArgumentException if there is none; lists those there are
   */
  public static Form of(String number) {
    for (Form form : all()) {
      if (form.number().equals(number)) {
        return form;
      }
    }
    throw new IllegalArgumentException(
        "There is no form %s; there are %s."
            .formatted(number, Iterables.transform(all(), Form::number)));
  }
}
