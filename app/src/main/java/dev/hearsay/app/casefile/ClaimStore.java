package dev.hearsay.app.casefile;

import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.provenance.Trace;
import dev.hearsay.text.DocumentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Writes claims: a row for lists beside each one packed as a whole. */
final class ClaimStore {

  private final Session session;
  private final Map<DocumentId, Long> numbers;
  private final Map<String, Long> outlets = new HashMap<>();

  ClaimStore(Session session, Map<DocumentId, Long> numbers) {
    this.session = session;
    this.numbers = numbers;
    session.each("SELECT name, number FROM outlet", row -> outlets.put(row.text(1), row.number(2)));
  }

  private record Kept(long number, ClaimRow row, long digest) {}

  /** Puts claims in place of those that are there; says which of them tell something new. */
  List<ClaimChange> store(List<CorpusClaim> claims) {
    Map<String, Kept> before = kept();
    List<ClaimChange> changes = new ArrayList<>();
    for (CorpusClaim claim : claims) {
      byte[] data = StoredClaim.pack(claim);
      long digest = RelationStore.shortDigest(data);
      ClaimRow row = ClaimRow.of(claim);
      Kept kept = before.remove(row.id());
      if (kept == null) {
        insert(row, claim, digest, data);
        changes.add(new ClaimChange(Optional.empty(), row));
      } else if (kept.digest() != digest || !kept.row().equals(row)) {
        update(kept.number(), row, claim, digest, data);
        if (isToldOtherwise(kept.row(), row)) {
          changes.add(new ClaimChange(Optional.of(kept.row()), row));
        }
      }
    }
    before
        .values()
        .forEach(
            gone -> {
              displace(gone.number());
              session.change("DELETE FROM claim WHERE number = ?", gone.number());
            });
    return changes;
  }

  private Map<String, Kept> kept() {
    Map<String, Kept> kept = new HashMap<>();
    session.each(
        "SELECT number, digest, id, statement, outlets, outlets, 0, low, high, disputed,"
            + " first_seen, statements, documents FROM claim",
        row -> {
          Kept one = new Kept(row.number(1), ClaimReader.row(row, 3), row.number(2));
          kept.put(one.row().id(), one);
        });
    return kept;
  }

  private static boolean isToldOtherwise(ClaimRow before, ClaimRow after) {
    return before.outlets() != after.outlets()
        || before.min() != after.min()
        || before.max() != after.max()
        || before.disputed() != after.disputed();
  }

  private static Set<DocumentId> documents(CorpusClaim claim) {
    Set<DocumentId> documents = new TreeSet<>();
    for (Trace trace : claim.provenance().traces()) {
      documents.add(trace.statement().document());
    }
    return documents;
  }

  private void insert(ClaimRow row, CorpusClaim claim, long digest, byte[] data) {
    long number =
        session.insert(
            "INSERT INTO claim (id, statement, outlets, low, high, disputed, first_seen,"
                + " statements, documents, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            row.id(),
            row.statement(),
            row.outlets(),
            row.min(),
            row.max(),
            row.disputed(),
            row.firstSeen().map(LocalDate::toEpochDay),
            row.statements(),
            row.documents(),
            digest);
    session.change("INSERT INTO claim_body (claim, data) VALUES (?, ?)", number, data);
    place(number, claim);
  }

  private void update(long number, ClaimRow row, CorpusClaim claim, long digest, byte[] data) {
    session.change(
        "UPDATE claim SET statement = ?, outlets = ?, low = ?, high = ?, disputed = ?,"
            + " first_seen = ?, statements = ?, documents = ?, digest = ? WHERE number = ?",
        row.statement(),
        row.outlets(),
        row.min(),
        row.max(),
        row.disputed(),
        row.firstSeen().map(LocalDate::toEpochDay),
        row.statements(),
        row.documents(),
        digest,
        number);
    displace(number);
    session.change("UPDATE claim_body SET data = ? WHERE claim = ?", data, number);
    place(number, claim);
  }

  private void displace(long number) {
    session
        .first(
            "SELECT data FROM claim_body WHERE claim = ?",
            row -> StoredClaim.documents(row.bytes(1)),
            number)
        .orElseThrow()
        .forEach(
            document ->
                session.change(
                    "DELETE FROM claim_document WHERE document = ? AND claim = ?",
                    RelationStore.number(numbers, document),
                    number));
    session.change("DELETE FROM claim_outlet WHERE claim = ?", number);
  }

  private void place(long number, CorpusClaim claim) {
    for (DocumentId document : documents(claim)) {
      session.change(
          "INSERT INTO claim_document (document, claim) VALUES (?, ?)",
          RelationStore.number(numbers, document),
          number);
    }
    for (String outlet : claim.outlets()) {
      session.change(
          "INSERT INTO claim_outlet (claim, outlet) VALUES (?, ?) ON CONFLICT DO NOTHING",
          number,
          outlets.computeIfAbsent(
              outlet, name -> session.insert("INSERT INTO outlet (name) VALUES (?)", name)));
    }
  }
}
