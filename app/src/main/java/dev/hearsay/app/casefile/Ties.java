package dev.hearsay.app.casefile;

import dev.hearsay.text.DocumentId;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The way from a document to what it has part in. Collected anew whenever relations are stored, of
 * all documents; rows that are the same as before stay untouched.
 */
final class Ties {

  private final Map<Long, Set<Long>> claims = new HashMap<>();
  private final Map<Long, Set<Long>> relations = new HashMap<>();

  void claim(long document, long claim) {
    claims.computeIfAbsent(document, one -> new HashSet<>()).add(claim);
  }

  /**
   * A relation.
   *
   * @param role 0 where it starts at the document, or that has part in it; 1 where it leads there
   */
  void relation(long document, long relation, int role) {
    relations.computeIfAbsent(document, one -> new HashSet<>()).add(2 * relation + role);
  }

  void store(Session session) {
    Map<Long, List<byte[]>> before = new HashMap<>();
    session.each(
        "SELECT document, claims, relations FROM tie",
        row -> before.put(row.number(1), List.of(row.bytes(2), row.bytes(3))));
    Set<Long> documents = new HashSet<>(claims.keySet());
    documents.addAll(relations.keySet());
    for (long document : documents.stream().sorted().toList()) {
      byte[] ofClaims = Numbers.pack(claims.getOrDefault(document, Set.of()));
      byte[] ofRelations = Numbers.pack(relations.getOrDefault(document, Set.of()));
      List<byte[]> kept = before.remove(document);
      if (kept == null
          || !Arrays.equals(kept.get(0), ofClaims)
          || !Arrays.equals(kept.get(1), ofRelations)) {
        session.change(
            "INSERT INTO tie (document, claims, relations) VALUES (?, ?, ?) ON CONFLICT DO UPDATE"
                + " SET claims = excluded.claims, relations = excluded.relations",
            document,
            ofClaims,
            ofRelations);
      }
    }
    before.keySet().forEach(gone -> session.change("DELETE FROM tie WHERE document = ?", gone));
  }

  /** The numbers of a document's claims. */
  static Set<Long> claims(Session session, long document) {
    return session
        .first(
            "SELECT claims FROM tie WHERE document = ?",
            row -> Numbers.unpack(row.bytes(1)),
            document)
        .orElse(Collections.emptySortedSet());
  }

  /** The numbers of a document's claims; none where the case doesn't hold it. */
  static Set<Long> claims(Session session, DocumentId document) {
    return session
        .first("SELECT number FROM document WHERE id = ?", row -> row.number(1), document)
        .map(number -> claims(session, number))
        .orElse(Collections.emptySortedSet());
  }

  /** The numbers of the relations that a document has that part in. */
  static List<Long> relations(Session session, long document, int role) {
    return session
        .first(
            "SELECT relations FROM tie WHERE document = ?",
            row -> Numbers.unpack(row.bytes(1)),
            document)
        .orElse(Collections.emptySortedSet())
        .stream()
        .filter(one -> one % 2 == role)
        .map(one -> one / 2)
        .toList();
  }
}
