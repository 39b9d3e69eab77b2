package norms;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.charter.LegalTexts;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Restructured;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.Competence;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** REO-01 anew, a norm on changes: who had to decide, and a remedy that issues the order anew. */
final class CompetentIssuers {

  static final Rule<Change> RULE =
      Rule.onChange(Change.class)
          .code("REO-01", Severity.MUST)
          .statement(
              "Cấp ủy cấp trên trực tiếp quyết định thành lập, giải thể đảng bộ, chi bộ.",
              "The committee directly above decides the establishment and the dissolution of an"
                  + " organisation.")
          .source(Validity.of(LegalTexts.CHARTER, "10(3)"))
          .when((change, s) -> !change.begun().isEmpty() || !change.ended().isEmpty())
          .check(CompetentIssuers::check)
          .cure((rule, change, s) -> ImmutableList.of(reissue(change, competent(change, s), s)))
          .build();

  private CompetentIssuers() {}

  private static Optional<Breach> check(Change change, Situation situation) {
    UnitId issuer = change.decision().issuer();
    UnitId competent = competent(change, situation);
    return issuer.equals(competent)
        ? Optional.empty()
        : Breach.found(
            Bilingual.of(
                "do " + organ(issuer, situation) + " quyết định",
                "decided by " + organ(issuer, situation)),
            Bilingual.of(
                "thẩm quyền của " + organ(competent, situation),
                "the competence of " + organ(competent, situation)));
  }

  private static String organ(UnitId unit, Situation situation) {
    return situation
        .hierarchy()
        .unit(unit)
        .map(found -> found.organName() + " [" + unit + "]")
        .orElse(unit.value());
  }

  private static Remedy reissue(Change change, UnitId competent, Situation situation) {
    int order = change.act().orderNumber();
    String who = organ(competent, situation);
    Bilingual label = change.decision().label();
    return Remedy.reissue(
        Bilingual.of(
            "Nội dung " + order + " của " + label.vietnamese() + " do " + who
                + " quyết định",
            "Have order " + order + " of " + label.english() + " decided by " + who),
        change,
        competent);
  }

  /** Returns the committee above all that the change began, ended or moved. */
  private static UnitId competent(Change change, Situation situation) {
    Outcome outcome = situation.outcome().orElseThrow();
    Hierarchy before = outcome.before(change);
    Hierarchy after = outcome.after(change);
    Set<UnitId> tops = new HashSet<>();
    List<List<UnitId>> superiors = new ArrayList<>();
    for (Unit original : change.originals()) {
      tops.add(original.id());
      superiors.add(above(original.id(), before));
    }
    for (Unit begun : change.begun()) {
      if (after.path(begun.id()).ids().stream().noneMatch(tops::contains)) {
        superiors.add(above(begun.id(), after));
      }
      tops.add(begun.id());
    }
    if (change instanceof Restructured moved
        && moved.isBy(HandOver.class)
        && !moved.results().isEmpty()) {
      superiors.add(above(change.results().get(0).id(), after));
    }
    List<UnitId> way = superiors.stream().reduce(CompetentIssuers::shared).orElseThrow();
    return way.get(way.size() - 1);
  }

  private static List<UnitId> above(UnitId unit, Hierarchy hierarchy) {
    List<Unit> line = hierarchy.line(unit);
    List<UnitId> ids = line.stream().map(Unit::id).toList();
    return ids.subList(0, 1 + ids.indexOf(Competence.over(line)));
  }

  private static List<UnitId> shared(List<UnitId> one, List<UnitId> other) {
    int at = 0;
    while (at < Math.min(one.size(), other.size()) && one.get(at).equals(other.get(at))) {
      at++;
    }
    return one.subList(0, at);
  }
}
