package io.github.partyorg.benchmark.mutable;

import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit as an entity: one class for committees and branches, which have no level, with a pointer
 * upwards and lists downwards.
 */
public final class MutableUnit {
  public final String id;
  public final @Nullable Level level;
  public final Kind kind;
  public String name;
  public @Nullable LocalDate foundedOn;
  public @Nullable MutableUnit superior;
  public final List<MutableUnit> children = new ArrayList<>();
  public final List<MutableMember> members = new ArrayList<>();
  public final List<MutableSeat> seats = new ArrayList<>();
  public final List<MutableConsent> consents = new ArrayList<>();
  public final List<MutableGroup> groups = new ArrayList<>();
  public final List<MutableGuest> guests = new ArrayList<>();

  public MutableUnit(String id, @Nullable Level level, Kind kind, String name) {
    this.id = id;
    this.level = level;
    this.kind = kind;
    this.name = name;
  }

  /** Counts the members below. */
  public int memberCount() {
    int count = members.size();
    for (MutableUnit child : children) {
      count += child.memberCount();
    }
    return count;
  }

  /** Who holds which post. */
  public record MutableSeat(Post post, String holder, Mandate mandate, LocalDate since) {}

  /** A consent. */
  public record MutableConsent(String norm, String givenBy, String number, LocalDate givenOn) {}

  /** A guest. */
  public record MutableGuest(String member, LocalDate since, LocalDate until) {}

  /** A party group. */
  public static final class MutableGroup {
    public final String name;
    public final List<String> members;
    public @Nullable String head;

    public MutableGroup(String name, List<String> members, @Nullable String head) {
      this.name = name;
      this.members = new ArrayList<>(members);
      this.head = head;
    }
  }
}
