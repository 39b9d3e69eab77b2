package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change of one membership or its standing (đã biến động đảng viên).
 *
 * <p>The first of the units before and after is the branch that lists or listed the member. The
 * others are branches with the member as guest: if the member left, the stay ended; if the member
 * joined, it is now a stay from inside the hierarchy.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class MembershipChanged extends Change permits ImmutableMembershipChanged {

  private static final Placeholder<MemberId> MEMBER = Placeholder.plain("member");
  private static final Placeholder<Movement> MOVEMENT = Placeholder.term("movement");
  private static final Placeholder<Bilingual> ROUTE = Placeholder.phrase("route");
  private static final Placeholder<Object> FROM = Placeholder.plain("from");
  private static final Placeholder<Object> TO = Placeholder.plain("to");
  private static final Placeholder<ImmutableList<UnitId>> HOSTS = Placeholder.plain("hosts");
  private static final Template TOLD =
      Template.of(
          "{member}: {movement}, {route}", "{member} {movement}: {route}", MEMBER, MOVEMENT, ROUTE);
  private static final Template WHERE = Template.of("{to}", "{to}", TO);
  private static final Template ACROSS = Template.of("{from} → {to}", "{from} → {to}", FROM, TO);
  private static final Template ENDING_STAYS =
      Template.of(
          "{route}; kết thúc sinh hoạt tạm thời tại {hosts}",
          "{route}; stay ended at {hosts}",
          ROUTE,
          HOSTS);

  MembershipChanged() {}

  static MembershipChanged of(
      Act act,
      ImmutableList<Unit> originals,
      ImmutableList<Unit> results,
      Optional<Member> before,
      Optional<Member> after) {
    return ImmutableMembershipChanged.make(act, originals, results, before, after);
  }

  @Override
  public abstract Act act();

  @Override
  public abstract ImmutableList<Unit> originals();

  @Override
  public abstract ImmutableList<Unit> results();

  /** {@return the member as listed before, or empty if the member joined} */
  public abstract Optional<Member> before();

  /** {@return the member as listed after, or empty if the member left} */
  public abstract Optional<Member> after();

  @Override
  public final MembershipChange order() {
    return (MembershipChange) act().order();
  }

  /** {@return what happened to the membership} */
  public final Movement movement() {
    return order().movement();
  }

  /** {@return the member's id} */
  public final MemberId member() {
    return order().member();
  }

  /** {@return the branch that lists or listed the member} */
  public final Branch branch() {
    return (Branch) results().get(0);
  }

  /** {@return the ids of the branches; empty if the member did not leave} */
  public final ImmutableList<UnitId> staysEnded() {
    return after().isPresent()
        ? ImmutableList.of()
        : originals().stream().skip(1).map(Unit::id).collect(ImmutableList.toImmutableList());
  }

  @Override
  public final Bilingual term() {
    return movement().term();
  }

  @Override
  public final Bilingual summary() {
    ImmutableList<UnitId> hosts = staysEnded();
    Bilingual route =
        hosts.isEmpty() ? route() : ENDING_STAYS.fill(ROUTE.is(route()), HOSTS.is(hosts));
    return TOLD.fill(MEMBER.is(member()), MOVEMENT.is(movement()), ROUTE.is(route));
  }

  private Bilingual route() {
    Optional<String> outside = order().outside();
    if (outside.isEmpty()) {
      return WHERE.fill(TO.is(branch()));
    }
    return movement().effect() > 0
        ? ACROSS.fill(FROM.is(outside.get()), TO.is(branch()))
        : ACROSS.fill(FROM.is(branch()), TO.is(outside.get()));
  }
}
