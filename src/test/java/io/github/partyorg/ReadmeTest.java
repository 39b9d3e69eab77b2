package io.github.partyorg;

import static io.github.partyorg.structure.Kind.COMMUNE;
import static io.github.partyorg.structure.Kind.COMMUNE_OFFICE;
import static io.github.partyorg.structure.Kind.HEALTH_STATION;
import static io.github.partyorg.structure.Kind.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Review;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The README's example is this test's code, line by line, and runs. */
class ReadmeTest {

  @Test
  void the_example_does_what_the_readme_says() {
    // step
    List<Member> members =
        IntStream.rangeClosed(1, 16)
            .mapToObj(n -> Member.official("M" + n).name("Đảng viên " + n).build())
            .toList();
    Leadership led = Leadership.elected(LocalDate.of(2025, 6, 20)).secretary("M9").build();

    Hierarchy before =
        Hierarchy.of(
            Committee.grassroots("AB", COMMUNE)
                .name("Đảng bộ xã An Bình")
                .leadership(led)
                .add(
                    Branch.of("AB-T1", VILLAGE)
                        .name("Chi bộ thôn 1")
                        .addAllMembers(members.subList(0, 8))
                        .build(),
                    Branch.of("AB-CQ", COMMUNE_OFFICE)
                        .name("Chi bộ cơ quan xã")
                        .addAllMembers(members.subList(8, 16))
                        .leadership(led)
                        .build())
                .build()); // a defect is refused here: a member listed twice, a stranger who leads

    Branch home = before.branchOf("M14").orElseThrow(); // Chi bộ cơ quan xã [AB-CQ]
    // end

    // step
    LocalDate day = LocalDate.of(2026, 10, 1);
    Decision decision =
        Decision.builder()
            .number("21-QĐ/ĐU")
            .issuer("AB")
            .effectiveOn(day)
            .addOrders(
                Establish.unit(
                        Branch.of("AB-YT", HEALTH_STATION)
                            .name("Chi bộ Trạm Y tế")
                            .leadership(Leadership.appointed(day).secretary("M14").build())
                            .build())
                    .under("AB"),
                TransferMembers.of("M14", "M15", "M16").from("AB-CQ").to("AB-YT"),
                Dissolve.unit("AB-CQ").everyoneTo("AB-T1"))
            .build();

    Outcome outcome = decision.applyTo(before); // all or nothing; `before` stays as it was

    Review review = Rulebooks.inForceOn(day).review(outcome);
    System.out.println(review.introduced().get(0).message().english());
    // Chi bộ thôn 1 [AB-T1]: 13 official members, no committee;
    // required: a committee from 9 official members on (Điều lệ Đảng, 19/1/2011, 24(4))

    Remedy remedy = review.introduced().get(0).remedies().get(0); // tried before it is shown
    Hierarchy repaired = remedy.applyTo(outcome.after()).after();
    // end

    assertThat(home).hasToString("Chi bộ cơ quan xã [AB-CQ]");
    assertThat(before.branch("AB-CQ").memberCount()).isEqualTo(8);
    assertThat(review.introduced()).hasSize(1);
    assertThat(review.introduced().get(0).message().english())
        .isEqualTo(
            "Chi bộ thôn 1 [AB-T1]: 13 official members, no committee; required: a committee"
                + " from 9 official members on (Điều lệ Đảng, 19/1/2011, 24(4))");
    assertThat(Rulebooks.inForceOn(day).report(repaired, day).violations())
        .doesNotContain(review.introduced().get(0));
    assertThat(repaired.memberCount()).isEqualTo(before.memberCount());
  }

  @Test
  void the_readme_shows_the_code_of_this_test() throws IOException {
    assertThat(Snippets.blocks("README.md", "java"))
        .containsExactlyElementsOf(Snippets.steps("ReadmeTest"));
  }

  @Test
  void the_readme_has_a_line_for_each_package() throws IOException {
    ImmutableList<String> packages =
        Pattern.compile("exports io\\.github\\.partyorg\\.([\\w.]+);")
            .matcher(Files.readString(Path.of("src/main/java/module-info.java")))
            .results()
            .map(found -> found.group(1))
            .collect(ImmutableList.toImmutableList());

    assertThat(
            Files.readAllLines(Path.of("README.md")).stream()
                .flatMap(line -> Pattern.compile("^\\| `([a-z0-9.]+)` \\|").matcher(line).results())
                .map(found -> found.group(1)))
        .containsExactlyInAnyOrderElementsOf(packages);
  }
}
