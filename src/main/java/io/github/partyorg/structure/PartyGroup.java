package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A party group: a part of a branch, not an organisation (tổ đảng; Party Charter, Art. 24(1)).
 *
 * <p>It names members of its branch, which keeps the roll. Head and deputy belong to it.
 */
@Value.Immutable
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
   * Returns this group without some members.
   *
   * @param leaving the members who leave
   * @return the group without them, also as head or deputy; empty if it has no members left
   */
  public final Optional<PartyGroup> without(Set<MemberId> leaving) {
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
            builder()
                .name(name())
                .addAllMembers(staying)
                .head(head().filter(m -> !leaving.contains(m)))
                .deputy(deputy().filter(m -> !leaving.contains(m)))
                .build());
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
          "Party group \""
              + name()
              + "\" names "
              + members()
              + "; name each member once, and one at least.");
    }
    if (!head().map(own::contains).orElse(true) || !deputy().map(own::contains).orElse(true)) {
      throw new IllegalArgumentException(
          "Head and deputy of party group \""
              + name()
              + "\" must be among its members "
              + members()
              + ".");
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
  public static final class Builder extends ImmutablePartyGroup.Builder {
    Builder() {}
  }
}
