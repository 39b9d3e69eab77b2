package consumer;

import io.github.partyorg.structure.BranchKind;
import io.github.partyorg.structure.SubordinateBranch;

/** What the smallest application writes. */
final class Consumer {

  private Consumer() {}

  public static void main(String[] args) {
    SubordinateBranch branch =
        SubordinateBranch.builder()
            .id("TG-CS-TH")
            .name("Chi bộ Trường Tiểu học Chiềng Sinh")
            .kind(BranchKind.SCHOOL)
            .build();
    System.out.println(branch.term().vietnamese() + ": " + branch);
  }
}
