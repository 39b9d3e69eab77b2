package io.github.partyorg.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the kinds of a tree are called in its outline: the shipped ones by their terms, those of the
 * application by labels, which are declared before the first unit.
 */
final class OutlineKinds {

  private final Map<Kind, String> labels = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  private OutlineKinds() {}

  static OutlineKinds of(Unit top) {
    OutlineKinds kinds = new OutlineKinds();
    for (Unit unit : top.subtree()) {
      kinds.declare(unit.kind());
    }
    return kinds;
  }

  private void declare(Kind kind) {
    if (isShipped(kind) || labels.containsKey(kind)) {
      return;
    }
    kind.wider().ifPresent(this::declare);
    String label = kind.code();
    for (int next = 2; Kind.terms().find(label).isPresent() || !taken.add(label); next++) {
      label = kind.code() + "-" + next;
    }
    labels.put(kind, label);
  }

  private static boolean isShipped(Kind kind) {
    return Kind.coded(kind.code()).filter(kind::equals).isPresent();
  }

  String word(Kind kind, Locale locale) {
    return isShipped(kind)
        ? Notation.word(kind, locale)
        : Notation.id(Objects.requireNonNull(labels.get(kind)));
  }

  List<String> declarations(Locale locale) {
    List<String> declarations = new ArrayList<>();
    labels.forEach((kind, label) -> declarations.add(declaration(kind, label, locale)));
    return declarations;
  }

  private String declaration(Kind kind, String label, Locale locale) {
    Phrase phrase = Phrase.in(locale).word(OutlineWord.KIND).id(label);
    if (!label.equals(kind.code())) {
      phrase.word(OutlineWord.CODE).id(kind.code());
    }
    phrase.both(kind.term());
    return kind.wider()
        .map(wider -> phrase.word(OutlineWord.NARROWER).written(word(wider, locale)))
        .orElseGet(() -> phrase.word(kind.basis()))
        .toString();
  }
}
