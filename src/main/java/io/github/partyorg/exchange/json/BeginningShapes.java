package io.github.partyorg.exchange.json;

import io.github.partyorg.restructuring.Consolidate;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.Reinstate;
import io.github.partyorg.restructuring.TakeIn;

/** Orders by which one unit begins. */
final class BeginningShapes {

  static final Shape<Establish> ESTABLISH =
      Shape.of(
          "establish",
          Establish.class,
          fields -> {
            var unit = fields.required("unit", Establish::unit, UnitShapes.UNIT);
            var superior = fields.required("superior", Establish::superior, Plain.UNIT_ID);
            return read -> Establish.unit(read.get(unit)).under(read.get(superior));
          });

  static final Shape<Reinstate> REINSTATE =
      Shape.of(
          "reinstate",
          Reinstate.class,
          fields -> {
            var unit = fields.required("unit", Reinstate::unit, UnitShapes.UNIT);
            var superior = fields.required("superior", Reinstate::superior, Plain.UNIT_ID);
            return read -> Reinstate.unit(read.get(unit)).under(read.get(superior));
          });

  static final Shape<TakeIn> TAKE_IN =
      Shape.of(
          "take-in",
          TakeIn.class,
          fields -> {
            var unit = fields.required("unit", TakeIn::unit, UnitShapes.UNIT);
            var superior = fields.required("superior", TakeIn::superior, Plain.UNIT_ID);
            var outside = fields.required("outside", TakeIn::outside, Plain.TEXT);
            return read ->
                TakeIn.unit(read.get(unit)).from(read.get(outside)).under(read.get(superior));
          });

  static final Shape<Consolidate> CONSOLIDATE =
      Shape.of(
          "consolidate",
          Consolidate.class,
          fields -> {
            var units = fields.list("units", Consolidate::units, Plain.UNIT_ID);
            var unit = fields.required("into", Consolidate::unit, UnitShapes.UNIT);
            var superior = fields.required("superior", Consolidate::superior, Plain.UNIT_ID);
            return read ->
                Consolidate.units(read.get(units)).into(read.get(unit)).under(read.get(superior));
          });

  private BeginningShapes() {}
}
