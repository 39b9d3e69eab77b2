package io.github.partyorg.exchange;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the superior of each unit that was read, and tells why units make no tree (cây tổ chức).
 */
final class UnitTree {

  /** No organisation has more levels; deeper is a mistake or an attack. */
  static final int DEEPEST = 64;

  private static final Bilingual CONVERT_IT =
      Bilingual.of(
          "chi bộ và đảng bộ chỉ chuyển đổi bằng quyết định",
          "only an order makes a committee of a branch or a branch of a committee");

  private final DefectReport.Log log;
  private final Map<String, UnitDraft> byId = new LinkedHashMap<>();
  private final Map<String, UnitDraft> byCode = new HashMap<>();
  private final Ledger spellings = new Ledger();
  private @Nullable UnitDraft root;
  private boolean isTree;

  UnitTree(DefectReport.Log log) {
    this.log = log;
  }

  /** Returns false if units are each other's superiors, or too deep to count below them. */
  boolean isTree() {
    return isTree;
  }

  Iterable<UnitDraft> all() {
    return byId.values();
  }

  /** Takes a unit in, unless one like it is there. */
  void add(UnitDraft draft) {
    String id = draft.id.value();
    @Nullable UnitDraft same = byId.get(id);
    if (same != null) {
      DefectCode code =
          same.superior.equals(draft.superior)
              ? DefectCode.DOUBLED_UNIT
              : DefectCode.DOUBLED_SUPERIOR;
      log.accept(code.at(draft.origin.place(Field.ID), id, same.origin.place().summary()));
      return;
    }
    @Nullable Identifier like = spellings.note(draft.id, id, draft.origin.line());
    if (like != null) {
      log.accept(
          DefectCode.SIMILAR_IDS
              .at(draft.origin.place(Field.ID), id, like.value())
              .proposing(like.value()));
    }
    byId.put(id, draft);
    draft.code.ifPresent(
        code -> {
          @Nullable UnitDraft other = byCode.putIfAbsent(code.value(), draft);
          if (other != null) {
            log.accept(
                DefectCode.DOUBLED_CODE.at(
                    draft.origin.place(Field.CODE), code.value(), other.id.value()));
          }
        });
  }

  /**
   * Returns the unit of an id or a code, or empty if there is none, which is told.
   *
   * @param code the defect to tell
   */
  Optional<UnitDraft> find(String text, Origin origin, Field field, DefectCode code) {
    @Nullable UnitDraft named = byId.get(text);
    @Nullable UnitDraft coded = byCode.get(text);
    if (named != null && coded != null && named != coded) {
      log.accept(
          DefectCode.AMBIGUOUS_CODE.at(
              origin.place(field), text, named.id + ", " + coded.id + " [" + text + "]"));
      return Optional.empty();
    }
    @Nullable UnitDraft found = named != null ? named : coded;
    if (found == null && !byId.isEmpty()) {
      log.accept(unknown(text, origin, field, code));
    }
    return Optional.ofNullable(found);
  }

  private DataDefect unknown(String text, Origin origin, Field field, DefectCode code) {
    String withZero = "0" + text;
    if (byId.containsKey(withZero) || byCode.containsKey(withZero)) {
      return DefectCode.LOST_ZERO
          .at(origin.place(field), text, Integer.toString(withZero.length()))
          .proposing(withZero);
    }
    @Nullable String like = spellings.like(text);
    if (like != null) {
      return DefectCode.SIMILAR_IDS.at(origin.place(field), text, like).proposing(like);
    }
    DataDefect unknown = code.at(origin.place(field), text);
    return log.keeps(code) ? Proposals.id(unknown, byId.keySet()) : unknown;
  }

  /** Puts each unit below its superior, and tells all that stands in the way of a tree. */
  void grow() {
    for (UnitDraft draft : byId.values()) {
      if (draft.superior.isEmpty() && !draft.isVague) {
        isRoot(draft);
      } else if (!draft.isVague) {
        find(draft.superior, draft.origin, Field.SUPERIOR, DefectCode.UNKNOWN_SUPERIOR)
            .ifPresent(superior -> hang(draft, superior));
      }
    }
    isTree = !circles();
  }

  private void isRoot(UnitDraft draft) {
    if (root == null) {
      root = draft;
      if (draft.isBranch()) {
        log.accept(DefectCode.BRANCH_AS_ROOT.at(draft.origin.place(Field.LEVEL), draft.id.value()));
      }
    } else {
      log.accept(
          DefectCode.TWO_ROOTS.at(
              draft.origin.place(Field.SUPERIOR), draft.id.value(), root.id.value()));
    }
  }

  private void hang(UnitDraft draft, UnitDraft superior) {
    draft.above = superior;
    superior.children.add(draft);
    if (superior.isBranch()) {
      log.accept(
          DefectCode.UNITS_BELOW_BRANCH.at(
              draft.origin.place(Field.SUPERIOR), superior.id.value()));
    } else if (draft.level.isPresent() && draft.level.get().isAbove(superior.level.orElseThrow())) {
      log.accept(
          DefectCode.LEVEL_ABOVE_SUPERIOR.at(
              draft.origin.place(Field.LEVEL), said(draft), superior.id + ", " + said(superior)));
    }
  }

  private static String said(UnitDraft draft) {
    return draft.level.map(level -> level.term().vietnamese()).orElse("");
  }

  /** Tells each circle once, and each unit that stands too deep; returns true if there is one. */
  private boolean circles() {
    Set<UnitDraft> done = new HashSet<>();
    boolean isAny = false;
    for (UnitDraft draft : byId.values()) {
      Set<UnitDraft> path = new LinkedHashSet<>();
      @Nullable UnitDraft at = draft;
      while (at != null && !done.contains(at) && path.add(at)) {
        at = at.above;
      }
      if (at != null && path.contains(at) && !done.contains(at)) {
        tellCircle(at);
        isAny = true;
      }
      done.addAll(path);
    }
    if (!isAny) {
      isAny = tooDeep();
    }
    return isAny;
  }

  private void tellCircle(UnitDraft member) {
    List<String> ids = new ArrayList<>();
    @Nullable UnitDraft at = member;
    do {
      ids.add(at.id.value());
      at = at.above;
    } while (at != null && at != member && ids.size() < DEEPEST);
    log.accept(
        DefectCode.CYCLE.at(
            member.origin.place(Field.SUPERIOR),
            member.superior,
            Bilingual.of(String.join(", ", ids), String.join(", ", ids))));
  }

  private boolean tooDeep() {
    boolean isAny = false;
    List<UnitDraft> layer = new ArrayList<>();
    if (root != null) {
      layer.add(root);
    }
    for (int depth = 1; !layer.isEmpty(); depth++) {
      List<UnitDraft> below = new ArrayList<>();
      for (UnitDraft unit : layer) {
        if (depth == DEEPEST + 1) {
          log.accept(
              DefectCode.TOO_DEEP.at(
                  unit.origin.place(), unit.id.value(), Integer.toString(DEEPEST)));
          isAny = true;
        } else {
          below.addAll(unit.children);
        }
      }
      layer = below;
    }
    return isAny;
  }

  /** Tells units that are committees here and branches there; only an order converts them. */
  void checkForms(Hierarchy known) {
    for (UnitDraft draft : byId.values()) {
      known
          .unit(draft.id)
          .filter(unit -> unit instanceof Branch != draft.isBranch())
          .ifPresent(
              unit ->
                  log.accept(
                      DefectCode.UNFIT_VALUES.at(
                          draft.origin.place(Field.LEVEL), draft.id.value(), CONVERT_IT)));
    }
  }

  /** Returns the unit above all others, once the tree has grown without a defect. */
  UnitDraft root() {
    if (root == null) {
      throw new IllegalStateException("The units have no root.");
    }
    return root;
  }
}
