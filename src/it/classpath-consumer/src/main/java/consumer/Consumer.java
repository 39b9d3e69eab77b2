package consumer;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Member;
import java.util.Optional;

/** What an application on the class path writes. */
public final class Consumer {

  private Consumer() {}

  /**
   * Builds a branch.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    Branch branch =
        Branch.builder()
            .id("TG-CS-TH")
            .name("Chi bộ Trường Tiểu học Chiềng Sinh")
            .addMembers(Member.of("Đảng viên 0001", Optional.empty()))
            .build();
    System.out.println(branch);
  }
}
