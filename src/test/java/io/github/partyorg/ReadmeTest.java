package io.github.partyorg;

import static io.github.partyorg.structure.Kind.HEALTH_STATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Review;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.testing.TuanGiao;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's example is this test's code, line by line, and runs. */
class ReadmeTest {

  @Test
  void the_example_does_what_the_readme_says() {
    // README begins
    Hierarchy before = TuanGiao.in2018(); // a sample district: 59 grassroots organisations

    LocalDate day = LocalDate.of(2018, 8, 24);
    Decision decision =
        Decision.builder()
            .number("21-QĐ/ĐU")
            .issuer("TG-CS") // the base committee of the commune Chiềng Sinh
            .effectiveOn(day)
            .addOrders(
                Establish.unit(
                        Branch.of("TG-CS-YT", HEALTH_STATION)
                            .name("Chi bộ Trạm Y tế")
                            .leadership(Leadership.appointed(day).secretary("M2685").build())
                            .build())
                    .under("TG-CS"),
                TransferMembers.of("M2685", "M2686", "M2687").from("TG-CS-CQ").to("TG-CS-YT"),
                Dissolve.unit("TG-CS-CQ").everyoneTo("TG-CS-B02")) // a branch of three
            .build();

    Outcome outcome = decision.applyTo(before); // all or nothing; `before` stays as it was

    Review review = Rulebooks.inForceOn(day).review(outcome);
    System.out.println(review.introduced().get(0).message().english());
    // Chi bộ bản số 02 [TG-CS-B02]: 16 official members, no committee;
    // required: a committee from 9 official members on (Điều lệ Đảng, 19/1/2011, 24(4))

    Remedy remedy = review.introduced().get(0).remedies().get(0); // tried before it is shown
    Hierarchy repaired = remedy.applyTo(outcome.after()).after();
    // README ends

    assertThat(before).isEqualTo(TuanGiao.in2018());
    assertThat(review.introduced()).hasSize(1);
    assertThat(review.introduced().get(0).message().english())
        .isEqualTo(
            "Chi bộ bản số 02 [TG-CS-B02]: 16 official members, no committee; required: a committee"
                + " from 9 official members on (Điều lệ Đảng, 19/1/2011, 24(4))");
    assertThat(Rulebooks.inForceOn(day).report(repaired, day).violations())
        .doesNotContain(review.introduced().get(0));
    assertThat(repaired.memberCount()).isEqualTo(before.memberCount());
  }

  @Test
  void the_readme_shows_the_code_of_this_test() throws IOException {
    Path source = Path.of("src/test/java/io/github/partyorg/ReadmeTest.java");
    List<String> example = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(source)) {
      if (line.strip().equals("// README ends")) {
        inside = false;
      }
      if (inside) {
        example.add(line.isEmpty() ? "" : line.substring(4));
      }
      if (line.strip().equals("// README begins")) {
        inside = true;
      }
    }

    Matcher block =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));

    assertThat(block.find()).isTrue();
    assertThat(block.group(1).lines()).containsExactlyElementsOf(example);
  }
}
