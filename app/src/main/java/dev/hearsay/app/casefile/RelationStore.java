package dev.hearsay.app.casefile;

import dev.hearsay.app.casefile.RelationKind.Loop;
import dev.hearsay.claim.ClaimLink;
import dev.hearsay.corpus.Relations;
import dev.hearsay.text.DocumentId;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes how documents hang together, so that whoever reads needn't relate them. Rows that are the
 * same as before stay untouched.
 */
final class RelationStore {

  private static final List<String> EVERYTHING =
      List.of(
          "claim_body",
          "claim_document",
          "claim_outlet",
          "claim_link",
          "claim",
          "relation_document",
          "relation",
          "entity_document",
          "entity");

  private final Session session;
  private final Map<DocumentId, Long> numbers = new HashMap<>();

  private RelationStore(Session session) {
    this.session = session;
    session.each(
        "SELECT id, number FROM document",
        row -> numbers.put(new DocumentId(row.text(1)), row.number(2)));
  }

  /**
   * Puts relations in place of those that are there, inside a transaction of the caller's.
   *
   * @return what is told otherwise than before
   */
  static List<ClaimChange> store(Session session, CaseCorpus.Related related) {
    Relations relations = related.relations();
    if (!isReadable(session)) {
      EVERYTHING.forEach(table -> session.change("DELETE FROM " + table));
    }
    RelationStore store = new RelationStore(session);
    List<ClaimChange> told = new ClaimStore(session, store.numbers).store(relations.claims());
    store.store(RelationKind.DERIVATION, relations.derivations());
    store.store(RelationKind.DRIFT, relations.drift());
    store.store(RelationKind.DISAGREEMENT, relations.disagreements());
    store.store(RelationKind.SOURCE, related.sources());
    store.store(RelationKind.LOOP, relations.loops().stream().map(Loop::new).toList());
    store.storeLinks(relations.links());
    EntityStore.store(session, store.numbers, related.linking());
    DecisionStore.putConflicts(session, related.conflicts());
    session.change(
        "UPDATE state SET related = ?, generation = generation + 1, as_of = ?, shape = ?",
        related.changes(),
        relations.asOf(),
        RelationKind.shape());
    return told;
  }

  /** Whether this program understands what is packed there. */
  private static boolean isReadable(Session session) {
    return session
        .first("SELECT shape = ? FROM state", row -> row.flag(1), RelationKind.shape())
        .orElse(false);
  }

  private record Kept(long number, int position) {}

  private <T> void store(RelationKind<T> kind, List<T> values) {
    Map<Long, Kept> before = new HashMap<>();
    session.each(
        "SELECT digest, number, position FROM relation WHERE kind = ?",
        row -> before.put(row.number(1), new Kept(row.number(2), row.count(3))),
        kind.number());
    Set<Long> there = new HashSet<>();
    List<Kept> moved = new ArrayList<>();
    int position = 0;
    for (T value : values) {
      byte[] data = kind.pack(value);
      long digest = shortDigest(data);
      if (there.add(digest)) {
        Kept kept = before.remove(digest);
        if (kept == null) {
          insert(kind, value, position, digest, data);
        } else if (kept.position() != position) {
          moved.add(new Kept(kept.number(), position));
        }
        position++;
      }
    }
    before.values().forEach(gone -> delete(kind, gone.number()));
    moved.forEach(
        one ->
            session.change(
                "UPDATE relation SET position = ? WHERE number = ?", one.position(), one.number()));
  }

  private <T> void delete(RelationKind<T> kind, long number) {
    T gone =
        session
            .first(
                "SELECT data FROM relation WHERE number = ?",
                row -> kind.unpack(row.bytes(1)),
                number)
            .orElseThrow();
    Stream.concat(kind.from().apply(gone).stream(), kind.to().apply(gone).stream())
        .forEach(
            document ->
                session.change(
                    "DELETE FROM relation_document WHERE document = ? AND relation = ?",
                    number(numbers, document),
                    number));
    session.change("DELETE FROM relation WHERE number = ?", number);
  }

  private <T> void insert(RelationKind<T> kind, T value, int position, long digest, byte[] data) {
    long number =
        session.insert(
            "INSERT INTO relation (kind, digest, position, name, data) VALUES (?, ?, ?, ?, ?)",
            kind.number(),
            digest,
            position,
            Optional.of(kind.about().apply(value)).filter(words -> !words.isEmpty()),
            data);
    kind.from().apply(value).forEach(id -> place(number, id, 0));
    kind.to().apply(value).forEach(id -> place(number, id, 1));
  }

  private void place(long relation, DocumentId document, int role) {
    session.change(
        "INSERT INTO relation_document (document, role, relation) VALUES (?, ?, ?)"
            + " ON CONFLICT DO NOTHING",
        number(numbers, document),
        role,
        relation);
  }

  static long number(Map<DocumentId, Long> numbers, DocumentId document) {
    Long number = numbers.get(document);
    if (number == null) {
      throw new IllegalArgumentException("not in the case: " + document);
    }
    return number;
  }

  /** Links of claims that aren't kept, since nobody makes them by that day, are left out. */
  private void storeLinks(List<ClaimLink> links) {
    Map<String, Long> claims = new HashMap<>();
    session.each("SELECT id, number FROM claim", row -> claims.put(row.text(1), row.number(2)));
    Map<List<Long>, String> before = new HashMap<>();
    session.each(
        "SELECT one, other, contrasts FROM claim_link",
        row -> before.put(List.of(row.number(1), row.number(2)), row.text(3)));
    for (ClaimLink link : links) {
      Long one = claims.get(link.one());
      Long other = claims.get(link.other());
      if (one != null && other != null) {
        StringBuilder contrasts = new StringBuilder();
        link.contrasts().forEach(each -> contrasts.append(RelationReader.letter(each)));
        List<Long> pair = List.of(Math.min(one, other), Math.max(one, other));
        if (!contrasts.toString().equals(before.remove(pair))) {
          session.change(
              "INSERT INTO claim_link (one, other, contrasts) VALUES (?, ?, ?)"
                  + " ON CONFLICT DO UPDATE SET contrasts = excluded.contrasts",
              pair.get(0),
              pair.get(1),
              contrasts);
        }
      }
    }
    before
        .keySet()
        .forEach(
            gone ->
                session.change(
                    "DELETE FROM claim_link WHERE one = ? AND other = ?",
                    gone.get(0),
                    gone.get(1)));
  }

  /** Of packed bytes, to see whether they are the same. */
  static long shortDigest(byte[] data) {
    return ByteBuffer.wrap(Hashes.sha256(data)).getLong();
  }
}
