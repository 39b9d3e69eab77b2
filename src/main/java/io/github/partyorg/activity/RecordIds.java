package io.github.partyorg.activity;

import com.google.common.collect.ImmutableSortedSet;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Gathers the ids that a record names. */
final class RecordIds {

  private final Set<UnitId> units = new HashSet<>();
  private final Set<MemberId> members = new HashSet<>();

  private RecordIds() {}

  static ImmutableSortedSet<String> unknown(YearRecord record, Hierarchy hierarchy) {
    RecordIds ids = new RecordIds();
    ids.gather(record);
    ImmutableSortedSet.Builder<String> unknown = ImmutableSortedSet.naturalOrder();
    ids.units.stream().filter(id -> !hierarchy.has(id)).forEach(id -> unknown.add(id.value()));
    ids.members.stream()
        .filter(id -> hierarchy.branchOf(id).isEmpty())
        .forEach(id -> unknown.add(id.value()));
    return unknown.build();
  }

  private void gather(YearRecord record) {
    units.addAll(record.unitEvaluations().keySet());
    members.addAll(record.memberEvaluations().keySet());
    record.workingRegulations().forEach(issued -> units.add(issued.unit()));
    record.minuteBooks().forEach(this::gather);
    for (Inspection held : record.inspections()) {
      units.add(held.heldBy());
      units.add(held.unit());
      held.member().ifPresent(members::add);
    }
    for (Assignment assignment : record.assignments()) {
      members.add(assignment.assignee());
      units.add(assignment.assignedBy());
      assignment.area().ifPresent(units::add);
    }
    record.trainingPlans().forEach(plan -> units.add(plan.issuer()));
    record.courses().forEach(course -> course.organisedBy().ifPresent(units::add));
    record.informationSessions().forEach(held -> held.organisedBy().ifPresent(units::add));
  }

  private void gather(MinuteBook book) {
    units.add(book.unit());
    book.meetings().stream()
        .map(Meeting::attendance)
        .flatMap(Optional::stream)
        .filter(AttendanceSheet.class::isInstance)
        .map(AttendanceSheet.class::cast)
        .forEach(this::gather);
  }

  private void gather(AttendanceSheet sheet) {
    members.addAll(sheet.present());
    members.addAll(sheet.excused());
    members.addAll(sheet.detained());
  }
}
