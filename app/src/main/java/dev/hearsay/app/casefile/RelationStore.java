package dev.hearsay.app.casefile;

import dev.hearsay.affair.Affair;
import dev.hearsay.app.casefile.RelationKind.Loop;
import dev.hearsay.corpus.Relations;
import dev.hearsay.text.DocumentId;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes how documents hang together, so that whoever reads needn't relate them. Rows that are the
 * same as before stay untouched.
 */
final class RelationStore {

  private static final List<String> EVERYTHING =
      List.of("claim", "relation", "tie", "entity_document", "entity");

  private final Session session;
  private final Map<DocumentId, Long> numbers = new HashMap<>();
  private final Ties ties = new Ties();

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
      session.change(
          "DELETE FROM bundle WHERE kind >= ? AND kind < ?", Bundles.CLAIMS, Bundles.EVENTS);
    } else if (!AffairKinds.areThere(session)) {
      int first = AffairKinds.ACTOR.number();
      session.change("DELETE FROM relation WHERE kind >= ?", first);
      session.change(
          "DELETE FROM bundle WHERE kind >= ? AND kind < ?",
          AffairKinds.ACTOR.bundles(),
          Bundles.EVENTS);
    }
    RelationStore store = new RelationStore(session);
    List<ClaimChange> told =
        new ClaimStore(session, store.numbers, store.ties).store(relations.claims());
    store.store(RelationKind.DERIVATION, relations.derivations());
    store.store(RelationKind.DRIFT, relations.drift());
    store.store(RelationKind.DISAGREEMENT, relations.disagreements());
    store.store(RelationKind.SOURCE, related.sources());
    store.store(RelationKind.LOOP, relations.loops().stream().map(Loop::new).toList());
    store.store(related.affair());
    store.ties.store(session);
    ClaimLinks.store(session, relations.links());
    EntityStore.store(session, store.numbers, related.linking());
    DecisionStore.putConflicts(session, related.conflicts());
    related
        .foundEvents()
        .forEach((id, events) -> EventStore.put(session, number(store.numbers, id), events));
    session.change(
        "UPDATE state SET related = ?, generation = generation + 1, as_of = ?, shape = ?,"
            + " affair = ?",
        related.changes(),
        relations.asOf(),
        RelationKind.shape(),
        AffairKinds.shape());
    return told;
  }

  /** Whether this program understands what is packed there. */
  private static boolean isReadable(Session session) {
    return session
        .first("SELECT shape = ? FROM state", row -> row.flag(1), RelationKind.shape())
        .orElse(false);
  }

  private void store(Affair affair) {
    store(AffairKinds.ACTOR, affair.actors());
    store(AffairKinds.EVENT, affair.events());
    store(AffairKinds.AGREEMENT, affair.agreements());
    store(AffairKinds.ORDER, affair.orders());
    store(AffairKinds.CUSTODY, affair.custody());
    store(AffairKinds.GAP, affair.gaps());
    store(AffairKinds.GROUP, affair.groups());
    store(AffairKinds.COUNT, affair.counts());
  }

  private record Kept(long number, long bundle, int position) {}

  /** What isn't in the case yet. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Fresh<T>(T value, int position, long digest, byte[] data, long document) {}

  private <T> void store(RelationKind<T> kind, List<T> values) {
    Map<Long, Kept> before = new HashMap<>();
    session.each(
        "SELECT digest, number, bundle, position FROM relation WHERE kind = ?",
        row -> before.put(row.number(1), new Kept(row.number(2), row.number(3), row.count(4))),
        kind.number());
    Set<Long> there = new HashSet<>();
    List<Fresh<T>> fresh = new ArrayList<>();
    int position = 0;
    for (T value : values) {
      byte[] data = kind.pack(value);
      long digest = shortDigest(data);
      if (there.add(digest)) {
        Kept kept = before.remove(digest);
        if (kept == null) {
          fresh.add(new Fresh<>(value, position, digest, data, document(kind, value)));
        } else {
          keep(kind, value, kept, position);
        }
        position++;
      }
    }
    // what comes of the same document is put together: it is much alike
    fresh.sort(Comparator.comparing((Fresh<T> one) -> one.document()));
    fresh.forEach(one -> insert(kind, one));
    for (Kept gone : before.values()) {
      session.bundles().remove(gone.bundle(), gone.number());
      session.change("DELETE FROM relation WHERE number = ?", gone.number());
    }
  }

  private <T> long document(RelationKind<T> kind, T value) {
    return kind.from().apply(value).stream()
        .mapToLong(document -> number(numbers, document))
        .min()
        .orElse(0);
  }

  private <T> void keep(RelationKind<T> kind, T value, Kept kept, int position) {
    tie(kind, value, kept.number());
    if (kept.position() != position) {
      session.change("UPDATE relation SET position = ? WHERE number = ?", position, kept.number());
    }
  }

  private <T> void insert(RelationKind<T> kind, Fresh<T> fresh) {
    long number =
        session.insert(
            "INSERT INTO relation (kind, digest, position, name, bundle) VALUES (?, ?, ?, ?, 0)",
            kind.number(),
            fresh.digest(),
            fresh.position(),
            Optional.of(kind.about().apply(fresh.value())).filter(words -> !words.isEmpty()));
    session.change(
        "UPDATE relation SET bundle = ? WHERE number = ?",
        session.bundles().put(kind.bundles(), number, fresh.data()),
        number);
    tie(kind, fresh.value(), number);
  }

  private <T> void tie(RelationKind<T> kind, T value, long relation) {
    kind.from().apply(value).forEach(id -> ties.relation(number(numbers, id), relation, 0));
    kind.to().apply(value).forEach(id -> ties.relation(number(numbers, id), relation, 1));
  }

  static long number(Map<DocumentId, Long> numbers, DocumentId document) {
    Long number = numbers.get(document);
    if (number == null) {
      throw new IllegalArgumentException("not in the case: " + document);
    }
    return number;
  }

  /** Of packed bytes, to see whether they are the same. */
  static long shortDigest(byte[] data) {
    return ByteBuffer.wrap(Hashes.sha256(data)).getLong();
  }
}
