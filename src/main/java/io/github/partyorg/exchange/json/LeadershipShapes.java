package io.github.partyorg.exchange.json;

import io.github.partyorg.structure.Congress;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;

/** Leaderships: seats and the congress. */
final class LeadershipShapes {

  private static final Shape<Congress> CONGRESS =
      Shape.of(
          "congress",
          Congress.class,
          fields -> {
            var day = fields.required("day", Congress::day, Plain.DAY);
            var number = fields.optional("number", Congress::number, Plain.NUMBER);
            return read -> read.with(Congress.on(read.get(day)), number, Congress::numbered);
          });

  private static final Shape<Seat> SEAT =
      Shape.of(
          "seat",
          Seat.class,
          fields -> {
            fields.areAllKept();
            var post = fields.required("post", Seat::post, Words.of(Post.class));
            var holder = fields.required("holder", Seat::holder, Plain.MEMBER_ID);
            var mandate = fields.required("mandate", Seat::mandate, Words.of(Mandate.class));
            var since = fields.required("since", Seat::since, Plain.DAY);
            return read ->
                Seat.of(read.get(post), read.get(holder), read.get(mandate), read.get(since));
          });

  static final Shape<Leadership> LEADERSHIP =
      Shape.of(
          "leadership",
          Leadership.class,
          fields -> {
            fields.areAllKept();
            var congress = fields.optional("congress", Leadership::congress, CONGRESS);
            var seats = fields.list("seats", Leadership::seats, SEAT);
            return read -> {
              Leadership.Seats all = Leadership.seats(read.get(seats));
              return read.get(congress).map(all::congress).orElseGet(all::withoutCongress);
            };
          });

  private LeadershipShapes() {}
}
