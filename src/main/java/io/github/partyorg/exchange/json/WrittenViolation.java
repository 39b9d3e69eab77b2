package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;

/**
 * A violation as it was found (vi phạm đã ghi), without the code of its norm.
 *
 * <p>The norm is {@code rulebook.rule(code)} of a rulebook that has it. Remedies are not kept: they
 * are tried on the hierarchy, so that a review finds them anew.
 *
 * @param code the code of the norm
 * @param severity how binding the norm is
 * @param path the unit and those above it, from the root
 * @param subject what it is about, with its name at that time
 * @param member the member that it is about, if it is about one
 * @param act what was done, if it is about that
 * @param observed what was found
 * @param required what the norm requires
 * @param source where the norm stands
 */
public record WrittenViolation(
    NormCode code,
    Severity severity,
    ImmutableList<UnitId> path,
    String subject,
    Optional<MemberId> member,
    Optional<Bilingual> act,
    Bilingual observed,
    Bilingual required,
    Bilingual source) {

  /**
   * Checks that it is about a unit.
   *
   * @param code the code of the norm
   * @param severity how binding the norm is
   * @param path the unit and those above it, from the root
   * @param subject what it is about
   * @param member the member that it is about, if it is about one
   * @param act what was done, if it is about that
   * @param observed what was found
   * @param required what the norm requires
   * @param source where the norm stands
   * @throws IllegalArgumentException if the path is empty
   */
  public WrittenViolation {
    if (path.isEmpty()) {
      throw new IllegalArgumentException("A violation of " + code + " is of no unit; state one.");
    }
  }

  static WrittenViolation of(Violation found) {
    return new WrittenViolation(
        found.rule().code(),
        found.rule().severity(),
        found.path().ids(),
        found.subject().toString(),
        found.subject().member(),
        found.subject().act(),
        found.breach().observed(),
        found.breach().required(),
        found.source().cited());
  }

  /** {@return the unit} */
  public UnitId unit() {
    return path.get(path.size() - 1);
  }

  /** What makes two findings the same violation, as it does for {@link Violation}. */
  record Matter(NormCode code, UnitId unit, Optional<MemberId> member, Optional<Bilingual> act) {}

  Matter matter() {
    return new Matter(code, unit(), member, act);
  }
}
