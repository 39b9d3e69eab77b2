package io.github.partyorg.statistics;

import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.Post;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Facts about a member that only statutory forms ask about (thông tin thống kê của đảng viên), kept
 * under the member's id and as of one period.
 *
 * <p>What norms ask about, too, is in the member's {@link io.github.partyorg.structure.Profile}. An
 * empty attribute is not stated.
 */
@Value.Immutable
public abstract sealed class MemberFile permits ImmutableMemberFile {

  MemberFile() {}

  /** An academic title (chức danh khoa học). */
  public enum Title {
    /** Associate professor (phó giáo sư). */
    ASSOCIATE_PROFESSOR,

    /** Professor (giáo sư). */
    PROFESSOR
  }

  /** {@return a file in which nothing is stated} */
  public static MemberFile empty() {
    return ImmutableMemberFile.builder().build();
  }

  /** {@return the occupation, or empty if not stated} */
  public abstract Optional<OccupationGroup> occupation();

  /** {@return true for a member of the Youth Union, or empty if not stated} */
  public abstract Optional<Boolean> isInYouthUnion();

  /** {@return true for the owner of a private enterprise, or empty if not stated} */
  public abstract Optional<Boolean> isEnterpriseOwner();

  /** {@return true for a member who is married to a foreigner, or empty if not stated} */
  public abstract Optional<Boolean> isMarriedToForeigner();

  /** {@return the academic title, or empty if none is stated} */
  public abstract Optional<Title> title();

  /**
   * {@return the posts in the leadership of a commune for which the member is planned (quy hoạch).
   * If no file states any, planning is not recorded}
   */
  public abstract ImmutableSet<Post> plannedFor();

  /**
   * {@return this with an occupation}
   *
   * @param occupation the occupation
   */
  public abstract MemberFile withOccupation(OccupationGroup occupation);

  /**
   * {@return this, in the Youth Union or not}
   *
   * @param isInYouthUnion true for a member of it
   */
  public abstract MemberFile withIsInYouthUnion(boolean isInYouthUnion);

  /**
   * {@return this, as the owner of a private enterprise or not}
   *
   * @param isEnterpriseOwner true for an owner
   */
  public abstract MemberFile withIsEnterpriseOwner(boolean isEnterpriseOwner);

  /**
   * {@return this, as married to a foreigner or not}
   *
   * @param isMarriedToForeigner true if so
   */
  public abstract MemberFile withIsMarriedToForeigner(boolean isMarriedToForeigner);

  /**
   * {@return this with an academic title}
   *
   * @param title the title
   */
  public abstract MemberFile withTitle(Title title);

  /**
   * {@return this, as planned for posts in the leadership of a commune}
   *
   * @param plannedFor all those posts
   */
  public abstract MemberFile withPlannedFor(Post... plannedFor);
}
