package io.github.partyorg.exchange;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.membership.Exemption;
import io.github.partyorg.membership.Readmission;
import io.github.partyorg.membership.Removal;
import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Terms;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the rows of decisions, one order or a part of one each (nội dung quyết định). */
final class OrderRows {

  private static final Splitter SEVERAL = Splitter.on(';').trimResults().omitEmptyStrings();

  private static final Terms<Purpose> PURPOSES = Terms.of(Purpose.class);

  /** What the reason of some orders is; that of others is a purpose. */
  private static final ImmutableMap<OrderVerb, Terms<? extends HasTerm>> GROUNDS =
      ImmutableMap.of(
          OrderVerb.EXEMPT, Terms.of(Exemption.Ground.class),
          OrderVerb.REMOVE_FROM_LIST, Terms.of(Removal.Ground.class),
          OrderVerb.READMIT, Terms.of(Readmission.Ground.class));

  private final Cells cells;

  OrderRows(Cells cells) {
    this.cells = cells;
  }

  /**
   * Returns what the row orders, or empty if a cell cannot be read or one that is needed is empty.
   */
  Optional<OrderDraft> read() {
    Optional<String> decision = cells.text(Field.DECISION);
    Optional<OrderVerb> verb = cells.word(Field.VERB, Terms.of(OrderVerb.class));
    List<UnitId> units = several(Field.UNIT, UnitId::of);
    Optional<UnitId> target = cells.id(Field.TARGET, UnitId::of);
    Optional<Level> level = cells.word(Field.LEVEL, Terms.of(Level.class));
    Optional<Kind> kind = cells.word(Field.KIND, Kind.terms());
    Optional<String> name = cells.text(Field.NAME);
    Optional<OfficialCode> code = cells.id(Field.CODE, OfficialCode::of);
    List<MemberId> members = several(Field.MEMBERS, MemberId::of);
    List<UnitId> children = several(Field.CHILDREN, UnitId::of);
    Optional<String> outside = cells.text(Field.OUTSIDE);
    Optional<LocalDate> since = cells.day(Field.SINCE);
    Optional<LocalDate> until = cells.day(Field.UNTIL);
    Optional<HasTerm> reason = verb.flatMap(this::reason);
    Map<Post, List<MemberId>> holders = new LinkedHashMap<>();
    OrderDraft.POSTS.forEach((field, post) -> holders.put(post, several(field, MemberId::of)));
    verb.ifPresent(this::checkForm);
    if (since.isPresent() && until.isPresent() && !StayRows.runs(cells, since, until)) {
      return Optional.empty();
    }
    if (!cells.isSound()) {
      return Optional.empty();
    }
    return Optional.of(
        new OrderDraft(
            cells.row().origin(),
            decision.orElseThrow(),
            verb.orElseThrow(),
            units,
            target,
            level,
            kind,
            name,
            code,
            members,
            children,
            outside,
            since,
            until,
            reason,
            holders));
  }

  /**
   * Returns what the word of the reason means for a verb; it may mean something else for others.
   */
  private Optional<HasTerm> reason(OrderVerb verb) {
    Terms<? extends HasTerm> wanted = GROUNDS.getOrDefault(verb, PURPOSES);
    Optional<Map<Object, HasTerm>> meanings =
        cells.word(Field.PURPOSE, OrderRows::meanings, wanted::words);
    Optional<HasTerm> reason = meanings.flatMap(all -> Optional.ofNullable(all.get(wanted)));
    if (meanings.isPresent() && reason.isEmpty()) {
      cells.tellWord(Field.PURPOSE, cells.row().text(Field.PURPOSE), wanted::words);
    }
    return reason;
  }

  private static Optional<Map<Object, HasTerm>> meanings(String word) {
    Map<Object, HasTerm> meanings = new HashMap<>();
    PURPOSES.find(word).ifPresent(purpose -> meanings.put(PURPOSES, purpose));
    for (Terms<? extends HasTerm> grounds : GROUNDS.values()) {
      grounds.find(word).ifPresent(ground -> meanings.put(grounds, ground));
    }
    return meanings.isEmpty() ? Optional.empty() : Optional.of(meanings);
  }

  private void checkForm(OrderVerb verb) {
    OrderForm form = OrderForm.of(verb);
    for (Field field : RowType.ORDERS.fields()) {
      if (!has(field)) {
        if (form.needed().contains(field)) {
          missing(field);
        }
      } else if (!form.has(field)) {
        cells.unfit(
            field, "việc này không dùng ô này", "an order of this verb has nothing in this cell");
      }
    }
    if (!form.isOfSeveral() && isSeveral(Field.UNIT)) {
      cells.unfit(
          Field.UNIT, "việc này chỉ về một tổ chức", "this is ordered of one unit at a time");
    }
    checkPlaces(verb);
    if (has(Field.CHILDREN) && has(Field.MEMBERS)) {
      cells.unfit(
          Field.CHILDREN,
          "một dòng ghi đảng viên hoặc tổ chức trực thuộc",
          "a row names members or child units");
    }
  }

  private void checkPlaces(OrderVerb verb) {
    boolean isOfPart = has(Field.MEMBERS) || has(Field.CHILDREN);
    switch (verb) {
      case HAND_OVER, SEND_ON_STAY -> checkTarget(!has(Field.OUTSIDE));
      case DISSOLVE -> checkTarget(has(Field.CHILDREN));
      case SPLIT -> checkTarget(!has(Field.MEMBERS));
      case REGROUP -> checkTarget(isOfPart);
      default -> {
        // Its form says all.
      }
    }
    if (verb == OrderVerb.SPLIT_OFF && !isOfPart) {
      missing(Field.MEMBERS);
    }
    if (verb == OrderVerb.HAND_OVER && has(Field.TARGET) && has(Field.OUTSIDE)) {
      cells.unfit(
          Field.OUTSIDE, "ô “đến” đã có tổ chức", "the cell of the target names a unit, too");
    }
    if (verb == OrderVerb.REGROUP && isOfPart && isSeveral(Field.UNIT)) {
      cells.unfit(
          Field.UNIT, "một phần chỉ lấy từ một tổ chức", "a part is taken from one unit at a time");
    }
  }

  private void checkTarget(boolean isNeeded) {
    if (isNeeded && !has(Field.TARGET)) {
      missing(Field.TARGET);
    }
  }

  /** Returns true if a cell says something, which semicolons alone do not. */
  private boolean has(Field field) {
    return !SEVERAL.splitToList(cells.row().text(field)).isEmpty();
  }

  private boolean isSeveral(Field field) {
    return SEVERAL.splitToList(cells.row().text(field)).size() > 1;
  }

  private void missing(Field field) {
    cells.tell(DefectCode.MISSING_VALUE, field, RowType.ORDERS.header(field));
  }

  private <T> List<T> several(Field field, Function<String, T> of) {
    List<T> all = new ArrayList<>();
    for (String text : SEVERAL.split(cells.text(field).orElse(""))) {
      try {
        all.add(of.apply(text));
      } catch (IllegalArgumentException malformed) {
        cells.tell(
            DefectCode.MALFORMED_ID
                .at(cells.row().origin().place(field), text, IdText.fault(text))
                .proposing(IdText.clean(text)));
      }
    }
    return ImmutableList.copyOf(all);
  }
}
