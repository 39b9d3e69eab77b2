package io.github.partyorg.structure;

import java.util.NoSuchElementException;

/** A hierarchy lists no member of an id that it was asked for. */
public final class NoSuchMemberException extends NoSuchElementException {

  private static final long serialVersionUID = 1L;

  /** The id asked for. */
  private final MemberId id;

  /** The message in both languages. */
  private final Bilingual summary;

  private NoSuchMemberException(MemberId id, Bilingual summary) {
    super(summary.english());
    this.id = id;
    this.summary = summary;
  }

  static NoSuchMemberException unknown(MemberId id, Unit root) {
    return new NoSuchMemberException(
        id,
        Bilingual.of(
            "Không có đảng viên mã " + id + " trong " + root + "; kiểm tra lại mã.",
            "There is no member " + id + " in " + root + "; check the id."));
  }

  /** {@return the id that was asked for} */
  public MemberId id() {
    return id;
  }

  /** {@return the message in both languages} */
  public Bilingual summary() {
    return summary;
  }
}
