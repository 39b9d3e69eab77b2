package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A sectional organisation between a grassroots committee and some of its branches (đảng bộ bộ
 * phận).
 *
 * <p>The base committee sets it up only with the consent of its direct superior (Party Charter,
 * Art. 21(4)); the consent is recorded on the section.
 */
@Value.Immutable
public abstract sealed class Section implements Superior permits ImmutableSection {

  private static final Bilingual TERM = Bilingual.of("đảng bộ bộ phận", "section");

  Section() {}

  @Override
  public final Bilingual term() {
    return TERM;
  }

  /**
   * Returns the branches directly below.
   *
   * @return the branches
   */
  public abstract ImmutableList<SubordinateBranch> branches();

  /**
   * Returns this section with other branches.
   *
   * @param branches all of its branches
   * @return the section with those branches
   */
  public abstract Section withBranches(Iterable<? extends SubordinateBranch> branches);

  @Override
  public final ImmutableList<SubordinateBranch> children() {
    return branches();
  }

  @Override
  public final boolean holds(Unit unit) {
    return unit instanceof SubordinateBranch;
  }

  @Override
  public final Section withChildren(Iterable<? extends Unit> children) {
    return withBranches(Children.of(this, children, branches(), SubordinateBranch.class));
  }

  @Override
  public abstract Section withName(String name);

  @Override
  public abstract Section withFoundedOn(LocalDate foundedOn);

  @Override
  public abstract Section withLeadership(Leadership leadership);

  @Override
  public abstract Section withConsents(Iterable<? extends Consent> consents);

  @Value.Check
  void isNamed() {
    Texts.filled(name(), "name of unit", id());
  }

  @Override
  public final String toString() {
    return Children.label(this);
  }

  /**
   * Returns a new builder.
   *
   * @return an empty builder; id and name are required
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds sections. */
  public static final class Builder extends ImmutableSection.Builder {
    Builder() {}

    /**
     * Sets the identity.
     *
     * @param id the text of the id
     * @return this builder
     */
    public Builder id(String id) {
      return id(UnitId.of(id));
    }
  }
}
