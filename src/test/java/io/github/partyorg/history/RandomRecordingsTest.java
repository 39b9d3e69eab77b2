package io.github.partyorg.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Districts;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A chronicle of 20,000 random decisions, recorded in random orders and batches, corrections among
 * them, is what the plainest record of each commune says.
 */
@Tag("slow")
class RandomRecordingsTest {

  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final LocalDate TODAY = LocalDate.of(2019, 5, 1);
  private static final int COMMUNES = 100;
  private static final int EACH = 200;

  /** Communes of which something was recorded wrongly, each corrected at once. */
  private static final int WRONG = 3;

  /** How many decisions of each commune are recorded one by one, last of all. */
  private static final int LAST = 2;

  private final List<List<PlainRecord.Deed>> right = communes("N");
  private final List<List<PlainRecord.Deed>> wrong = communes("W");

  private static List<List<PlainRecord.Deed>> communes(String prefix) {
    return IntStream.range(0, COMMUNES)
        .mapToObj(commune -> PlainRecord.of(commune, prefix, EACH, FIRST))
        .toList();
  }

  private static Hierarchy beginning() {
    return Hierarchy.of(
        Committee.district("H")
            .name("Đảng bộ huyện H")
            .add(
                IntStream.range(0, COMMUNES)
                    .mapToObj(commune -> commune("X" + commune))
                    .toArray(Committee[]::new))
            .build());
  }

  private static Committee commune(String id) {
    return Committee.grassroots(id, Kind.COMMUNE)
        .name("Đảng bộ xã " + id)
        .add(
            IntStream.range(0, PlainRecord.FIRST_BRANCHES)
                .mapToObj(
                    at ->
                        Districts.branch(
                            id + "B" + at, PlainRecord.firstMembers(id, at).toArray(String[]::new)))
                .toArray(Branch[]::new))
        .build();
  }

  /** Returns what was recorded of a commune before its correction. */
  private List<Decision> asRecorded(int commune) {
    List<PlainRecord.Deed> deeds = (commune < WRONG ? wrong : right).get(commune);
    List<Decision> decisions =
        new ArrayList<>(deeds.stream().map(PlainRecord.Deed::decision).toList());
    if (commune < WRONG) {
      decisions.remove(lastRenaming(decisions));
      decisions.add(neverTaken(commune));
    }
    return decisions;
  }

  private static Decision lastRenaming(List<Decision> decisions) {
    return decisions.stream()
        .filter(decision -> decision.orders().get(0) instanceof Rename)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private static Decision neverTaken(int commune) {
    return Decision.builder()
        .number("999-QĐ")
        .issuer("X" + commune)
        .effectiveOn(FIRST)
        .addOrders(Rename.unit("X" + commune).to("Đảng bộ xã ghi nhầm"))
        .build();
  }

  /** Corrects a commune: other ids, one decision forgotten, one never taken. */
  private Chronicle corrected(Chronicle chronicle, int commune) {
    Correction.Terms terms =
        chronicle.correctedOn(TODAY, "rà soát X" + commune).withdrawing(neverTaken(commune));
    List<Decision> mistaken = wrong.get(commune).stream().map(PlainRecord.Deed::decision).toList();
    for (int at = 0; at < EACH; at++) {
      Decision is = mistaken.get(at);
      Decision ought = right.get(commune).get(at).decision();
      if (is.equals(lastRenaming(mistaken))) {
        terms.adding(ought);
      } else if (!is.equals(ought)) {
        terms.replacing(is, ought);
      }
    }
    return terms.apply();
  }

  /** Records in batches of whole communes, corrects, and records the last decisions one by one. */
  private Chronicle recorded(long seed) {
    Random random = new Random(seed);
    List<Integer> communes = new ArrayList<>(IntStream.range(0, COMMUNES).boxed().toList());
    Collections.shuffle(communes, random);
    Chronicle chronicle = Chronicle.beginning(FIRST, beginning());
    Set<Integer> known = new LinkedHashSet<>();
    int corrections = 0;
    while (known.size() < COMMUNES) {
      List<Decision> batch = new ArrayList<>();
      int end = Math.min(COMMUNES, known.size() + 10 + random.nextInt(30));
      for (int commune : communes.subList(known.size(), end)) {
        batch.addAll(withoutLast(commune));
        known.add(commune);
      }
      Collections.shuffle(batch, random);
      batch.sort(Comparator.comparing(Decision::effectiveOn));
      chronicle = chronicle.record(Plan.of(batch));
      while (corrections < WRONG && known.contains(corrections)) {
        chronicle = corrected(chronicle, corrections);
        corrections++;
      }
    }
    for (Decision decision : lastOnes(communes)) {
      chronicle = chronicle.record(decision);
    }
    return chronicle;
  }

  private List<Decision> withoutLast(int commune) {
    List<Decision> decisions = asRecorded(commune);
    return commune < WRONG ? decisions : decisions.subList(0, EACH - LAST);
  }

  private List<Decision> lastOnes(List<Integer> communes) {
    List<Decision> last = new ArrayList<>();
    for (int commune : communes) {
      if (commune >= WRONG) {
        last.addAll(asRecorded(commune).subList(EACH - LAST, EACH));
      }
    }
    return last;
  }

  @Test
  void any_order_of_recording_gives_what_the_plain_record_says() {
    Chronicle chronicle = recorded(1);
    Chronicle other = recorded(2);

    assertThat(chronicle.decisions()).hasSize(COMMUNES * EACH);
    assertThat(chronicle.corrections()).hasSize(WRONG);
    assertThat(chronicle.equals(other)).isTrue();
    assertThat(chronicle.hashCode()).isEqualTo(other.hashCode());
    assertThat(chronicle.equals(recordedRightly())).isFalse();
    assertThat(chronicle.decisions()).isEqualTo(recordedRightly().decisions());
    LocalDate last = chronicle.decisions().get(COMMUNES * EACH - 1).effectiveOn();
    Random random = new Random(3);
    List<LocalDate> days = new ArrayList<>(List.of(FIRST, last));
    for (int at = 0; at < 4; at++) {
      days.add(FIRST.plusDays(random.nextInt(300)));
    }
    for (LocalDate day : days) {
      isAsRecorded(chronicle, day);
    }
    areAbout(chronicle);
  }

  private Chronicle recordedRightly() {
    List<Decision> all = new ArrayList<>();
    right.forEach(deeds -> deeds.forEach(deed -> all.add(deed.decision())));
    all.sort(Comparator.comparing(Decision::effectiveOn));
    return Chronicle.beginning(FIRST, beginning()).record(Plan.of(all));
  }

  private void isAsRecorded(Chronicle chronicle, LocalDate day) {
    Hierarchy hierarchy = chronicle.asOf(day);
    int branches = 0;
    for (int commune = 0; commune < COMMUNES; commune++) {
      PlainRecord.Branches plain = PlainRecord.asOf(commune, right.get(commune), day);
      branches += plain.names.size();
      plain.names.forEach(
          (id, name) -> {
            Branch branch = hierarchy.branch(id);
            assertThat(branch.name()).isEqualTo(name);
            assertThat(branch.members())
                .extracting(member -> member.id().value())
                .containsExactlyInAnyOrderElementsOf(plain.membersOf(id));
          });
      for (String id : ids(commune)) {
        Resolution resolution = chronicle.resolve(UnitId.of(id), day);
        assertThat(lines(resolution)).as("%s on %s", id, day).isEqualTo(plain.resolve(id));
      }
    }
    assertThat(hierarchy.branches()).hasSize(branches);
  }

  private static Map<String, Fraction> lines(Resolution resolution) {
    Map<String, Fraction> lines = new TreeMap<>();
    resolution.shares().forEach((id, share) -> lines.put(id.value(), share));
    if (resolution instanceof Resolution.Divided divided) {
      divided.lost().forEach((id, share) -> lines.merge("lost", share, Fraction::plus));
    } else if (resolution instanceof Resolution.Gone) {
      lines.put("lost", Fraction.WHOLE);
    }
    return lines;
  }

  private Set<String> ids(int commune) {
    Set<String> ids = new LinkedHashSet<>();
    right.get(commune).forEach(deed -> ids.addAll(deed.units()));
    return ids;
  }

  private void areAbout(Chronicle chronicle) {
    for (int commune = 0; commune < COMMUNES; commune++) {
      Map<String, List<Decision>> about = new LinkedHashMap<>();
      for (PlainRecord.Deed deed : right.get(commune)) {
        for (String unit : deed.units()) {
          about.computeIfAbsent(unit, none -> new ArrayList<>()).add(deed.decision());
        }
      }
      about.forEach(
          (unit, decisions) ->
              assertThat(chronicle.decisionsAbout(UnitId.of(unit))).isEqualTo(decisions));
    }
  }
}
