package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.partyorg.structure.Authority;
import io.github.partyorg.structure.Basis;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What many types have: terms, kinds, authorities, consents, paths, pairs. */
final class ValueShapes {

  static final Shape<Bilingual> TERM =
      Shape.of(
          "term",
          Bilingual.class,
          fields -> {
            var vietnamese = fields.required("vietnamese", Bilingual::vietnamese, Plain.TEXT);
            var english = fields.required("english", Bilingual::english, Plain.TEXT);
            return read -> Bilingual.of(read.get(vietnamese), read.get(english));
          });

  private static final Shape<Kind> OWN_KIND =
      Shape.of(
          "kind",
          Kind.class,
          fields -> {
            var code = fields.required("code", Kind::code, Plain.TEXT);
            var term = fields.required("term", Kind::term, TERM);
            var basis = fields.required("basis", Kind::basis, Words.of(Basis.class));
            var wider = fields.optional("wider", Kind::wider, new Later<>(() -> ValueShapes.KIND));
            return read ->
                read.get(wider)
                    .map(above -> above.narrower(read.get(code), read.get(term)))
                    .orElseGet(() -> Kind.of(read.get(code), read.get(term), read.get(basis)));
          });

  static final Codec<Kind> KIND = new Known<>(Kind.shipped(), Kind::code, OWN_KIND);

  private static final Shape<Authority> OWN_AUTHORITY =
      Shape.of(
          "authority",
          Authority.class,
          fields -> {
            var unit = fields.optional("unit", Authority::unit, Plain.UNIT_ID);
            var code =
                fields.optional(
                    "code",
                    one -> one.isOrgan() ? Optional.of(one.code()) : Optional.empty(),
                    Plain.TEXT);
            var term =
                fields.optional(
                    "term",
                    one -> one.isOrgan() ? Optional.of(one.term()) : Optional.empty(),
                    TERM);
            return read ->
                read.get(unit)
                    .map(Authority::committeeOf)
                    .orElseGet(() -> Authority.organ(read.need(code), read.need(term)));
          });

  private static final Codec<Authority> AUTHORITY =
      new Known<>(Authority.shipped(), Authority::code, OWN_AUTHORITY);

  static final Shape<Consent> CONSENT =
      Shape.of(
          "consent",
          Consent.class,
          fields -> {
            var norm = fields.required("norm", Consent::norm, Plain.NORM);
            var givenBy = fields.required("givenBy", Consent::givenBy, AUTHORITY);
            var number = fields.required("number", Consent::number, Plain.TEXT);
            var givenOn = fields.required("givenOn", Consent::givenOn, Plain.DAY);
            var member = fields.optional("member", Consent::member, Plain.MEMBER_ID);
            var actOn = fields.optional("actOn", Consent::actOn, Plain.DAY);
            var until = fields.optional("until", Consent::until, Plain.DAY);
            return read -> {
              Consent consent =
                  Consent.of(
                      read.get(norm), read.get(givenBy), read.get(number), read.get(givenOn));
              consent = read.with(consent, member, Consent::forMember);
              consent = read.with(consent, actOn, Consent::forActOn);
              return read.with(consent, until, Consent::until);
            };
          });

  static final Codec<ImmutableList<UnitId>> UNIT_IDS = new ListOf<>(Plain.UNIT_ID);

  private ValueShapes() {}

  /** The entries of a map, as one object for each. */
  @SuppressWarnings("unchecked") // a key and a value of these types
  static <K, V> Shape<Map.Entry<K, V>> pair(
      String word, String key, Codec<K> keys, String value, Codec<V> values) {
    return Shape.of(
        word,
        (Class<Map.Entry<K, V>>) (Class<?>) Map.Entry.class,
        fields -> {
          var one = fields.required(key, Map.Entry::getKey, keys);
          var other = fields.required(value, Map.Entry::getValue, values);
          return read -> Maps.immutableEntry(read.get(one), read.get(other));
        });
  }

  static <K, V> List<Map.Entry<K, V>> entries(ImmutableMap<K, V> map) {
    return map.entrySet().asList();
  }
}
