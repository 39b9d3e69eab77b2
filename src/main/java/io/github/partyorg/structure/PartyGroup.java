package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.partyorg.internal.Stated;
import io.github.partyorg.internal.TupleStyle;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A party group: a part of a branch, not an organisation (tổ đảng; Party Charter, Art. 24(1)).
 *
 * <p>It names members of its branch, which keeps the roll. Head and deputy belong to it.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class PartyGroup permits ImmutablePartyGroup {

  PartyGroup() {}

  /** {@return the name, not blank, by which the branch distinguishes its groups} */
  public abstract String name();

  /** {@return ids of members of the branch, at least one, each once} */
  public abstract ImmutableList<MemberId> members();

  /** {@return the head, one of the members (tổ trưởng), or empty while there is none} */
  public abstract Optional<MemberId> head();

  /** {@return one of the members, or empty if none is needed (tổ phó)} */
  public abstract Optional<MemberId> deputy();

  /**
   * Returns this group without some members, also as head or deputy; empty if it has no members
   * left.
   */
  final Optional<PartyGroup> without(Set<MemberId> leaving) {
    ImmutableList<MemberId> staying =
        members().stream()
            .filter(m -> !leaving.contains(m))
            .collect(ImmutableList.toImmutableList());
    if (staying.size() == members().size()) {
      return Optional.of(this);
    }
    return staying.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ImmutablePartyGroup.make(
                name(),
                staying,
                head().filter(m -> !leaving.contains(m)),
                deputy().filter(m -> !leaving.contains(m))));
  }

  /** {@return the group in one phrase: name, members, head and deputy} */
  public final Bilingual summary() {
    String members = name() + " " + members();
    return Bilingual.of(
        members
            + head().map(head -> ", tổ trưởng " + head).orElse("")
            + deputy().map(deputy -> ", tổ phó " + deputy).orElse(""),
        members
            + head().map(head -> ", head " + head).orElse("")
            + deputy().map(deputy -> ", deputy " + deputy).orElse(""));
  }

  @Value.Check
  void isLedByItsOwn() {
    Texts.filled(name(), "name of a party group");
    Set<MemberId> own = new HashSet<>(members());
    if (own.size() < members().size() || own.isEmpty()) {
      throw new IllegalArgumentException(
          "Party group \"%s\" names %s; name each member once, and one at least."
              .formatted(name(), members()));
    }
    if (!head().map(own::contains).orElse(true) || !deputy().map(own::contains).orElse(true)) {
      throw new IllegalArgumentException(
          "Head and deputy of party group \"%s\" must be among its members %s."
              .formatted(name(), members()));
    }
    if (head().isPresent() && head().equals(deputy())) {
      throw new IllegalArgumentException(
          "Member " + head().get() + " is both head and deputy of party group \"" + name() + "\".");
    }
  }

  /** {@return an empty builder; name and members are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds party groups. */
  public static final class Builder {

    private @Nullable String name;
    private final ImmutableList.Builder<MemberId> members = ImmutableList.builder();
    private Optional<MemberId> head = Optional.empty();
    private Optional<MemberId> deputy = Optional.empty();

    Builder() {}

    /**
     * Sets the name.
     *
     * @param called the name, not blank
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder name(String called) {
      name = called;
      return this;
    }

    /**
     * Adds members of the branch.
     *
     * @param belonging their ids, after those added before
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addMembers(MemberId... belonging) {
      members.add(belonging);
      return this;
    }

    /**
     * Adds members of the branch.
     *
     * @param belonging their ids, after those added before
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addAllMembers(Iterable<MemberId> belonging) {
      members.addAll(belonging);
      return this;
    }

    /**
     * Sets the head.
     *
     * @param leading the id of one of the members
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder head(MemberId leading) {
      head = Optional.of(leading);
      return this;
    }

    /**
     * Sets the deputy.
     *
     * @param assisting the id of another of the members
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder deputy(MemberId assisting) {
      deputy = Optional.of(assisting);
      return this;
    }

    /**
     * {@return the group with what has been said}
     *
     * @throws IllegalStateException if there is no name
     * @throws IllegalArgumentException if it has no members, one twice, or is led by a stranger
     */
    public PartyGroup build() {
      ImmutableList<MemberId> all = members.build();
      return ImmutablePartyGroup.make(
          Stated.part(name, () -> "The party group of " + all, "name"), all, head, deputy);
    }
  }
}
