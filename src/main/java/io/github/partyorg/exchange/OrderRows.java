package io.github.partyorg.exchange;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Terms;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the rows of decisions, one order or a part of one each (nội dung quyết định). */
final class OrderRows {

  private static final Splitter SEVERAL = Splitter.on(';').trimResults().omitEmptyStrings();

  /** The columns with the holders of posts, in the order of the seats. */
  static final ImmutableMap<Field, Post> POSTS =
      ImmutableMap.of(
          Field.SECRETARY, Post.SECRETARY,
          Field.DEPUTIES, Post.DEPUTY_SECRETARY,
          Field.STANDING_COMMITTEE, Post.STANDING_COMMITTEE_MEMBER,
          Field.COMMITTEE, Post.COMMITTEE_MEMBER);

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
    Optional<Purpose> purpose = cells.word(Field.PURPOSE, Terms.of(Purpose.class));
    Map<Post, List<MemberId>> holders = new LinkedHashMap<>();
    POSTS.forEach((field, post) -> holders.put(post, several(field, MemberId::of)));
    verb.ifPresent(this::checkNeeds);
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
            purpose,
            holders));
  }

  private void checkNeeds(OrderVerb verb) {
    switch (verb) {
      case ESTABLISH, CONSOLIDATE -> need(Field.TARGET, Field.KIND, Field.NAME);
      case DISSOLVE, MERGE, HAND_OVER -> need(Field.TARGET);
      case TRANSFER -> need(Field.TARGET, Field.MEMBERS);
      case RENAME -> need(Field.NAME);
      case RECLASSIFY -> need(Field.KIND);
      case RECODE, RENEW, BEGIN_PILOT, CONTINUE_PILOT, END_PILOT -> need();
    }
    if (verb == OrderVerb.CONSOLIDATE) {
      return;
    }
    boolean isOfSeveral = verb == OrderVerb.MERGE || verb == OrderVerb.HAND_OVER;
    if (!isOfSeveral && SEVERAL.splitToList(cells.row().text(Field.UNIT)).size() > 1) {
      cells.tell(
          DefectCode.UNFIT_VALUES,
          Field.UNIT,
          Bilingual.of("việc này chỉ về một tổ chức", "this is ordered of one unit at a time"));
    }
  }

  private void need(Field... fields) {
    for (Field field : fields) {
      if (cells.row().text(field).isEmpty()) {
        cells.tell(DefectCode.MISSING_VALUE, field, RowType.ORDERS.header(field));
      }
    }
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
