package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Participation;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order by which an exempted or suspended member participates again (trở lại sinh hoạt đảng).
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Resume extends MembershipChange permits ImmutableResume {

  private static final Bilingual TERM = Bilingual.of("trở lại sinh hoạt đảng", "resume activities");

  Resume() {
    super(TERM, Movement.RESUMED);
  }

  /**
   * {@return the next step of the order}
   *
   * @param member the text of the member's id
   */
  public static Of<Resume> member(String member) {
    return member(MemberId.of(member));
  }

  /**
   * {@return the next step of the order}
   *
   * @param member the member's id
   */
  public static Of<Resume> member(MemberId member) {
    return branch -> ImmutableResume.make(member, branch);
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Cho " + member() + ", " + branch() + ", trở lại sinh hoạt đảng",
        "Let " + member() + " of " + branch() + " resume activities");
  }

  @Override
  final void execute(Execution execution) {
    Optional<Member> listed = find(execution);
    if (listed.isEmpty()) {
      return;
    }
    Member member = listed.get();
    if (member.participation() == Participation.ACTIVE) {
      execution.refuse(Reason.Kind.ALREADY_ACTIVE, member(), branch());
    } else {
      revise(execution, member, member.withParticipation(Participation.ACTIVE));
    }
  }
}
