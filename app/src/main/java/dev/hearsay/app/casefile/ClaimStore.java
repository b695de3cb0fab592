package dev.hearsay.app.casefile;

import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.provenance.Trace;
import dev.hearsay.text.DocumentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
  private final Ties ties;
  private final Map<String, Long> outlets = new HashMap<>();

  /**
   * Writes into a case.
   *
   * @param ties gets what documents the claims are of
   */
  ClaimStore(Session session, Map<DocumentId, Long> numbers, Ties ties) {
    this.session = session;
    this.numbers = numbers;
    this.ties = ties;
    session.each("SELECT name, number FROM outlet", row -> outlets.put(row.text(1), row.number(2)));
  }

  private record Kept(long number, long bundle, ClaimRow row, long digest) {}

  /** What isn't in the case yet. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Fresh(ClaimRow row, CorpusClaim claim, byte[] data, List<Long> documents) {

    long firstDocument() {
      return documents.isEmpty() ? 0 : documents.get(0);
    }
  }

  /** Puts claims in place of those that are there; says which of them tell something new. */
  List<ClaimChange> store(List<CorpusClaim> claims) {
    Map<String, Kept> before = kept();
    List<ClaimChange> changes = new ArrayList<>();
    List<Fresh> fresh = new ArrayList<>();
    for (CorpusClaim claim : claims) {
      byte[] data = StoredClaim.pack(claim);
      ClaimRow row = ClaimRow.of(claim);
      List<Long> documents = numbers(claim);
      Kept kept = before.remove(row.id());
      if (kept == null) {
        fresh.add(new Fresh(row, claim, data, documents));
        changes.add(new ClaimChange(Optional.empty(), row));
        continue;
      }
      documents.forEach(document -> ties.claim(document, kept.number()));
      if (kept.digest() != RelationStore.shortDigest(data) || !kept.row().equals(row)) {
        update(kept, row, claim, data);
        if (isToldOtherwise(kept.row(), row)) {
          changes.add(new ClaimChange(Optional.of(kept.row()), row));
        }
      }
    }
    // what the same documents say is put together: it is much alike
    fresh.sort(Comparator.comparing(Fresh::firstDocument));
    fresh.forEach(this::insert);
    for (Kept gone : before.values()) {
      session.bundles().remove(gone.bundle(), gone.number());
      session.change("DELETE FROM claim WHERE number = ?", gone.number());
    }
    return changes;
  }

  private Map<String, Kept> kept() {
    Map<String, Kept> kept = new HashMap<>();
    session.each(
        "SELECT " + ClaimReader.COLUMNS + ", c.digest FROM claim c",
        row -> {
          Kept one = new Kept(row.number(11), row.number(12), ClaimReader.row(row), row.number(13));
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

  /** In ascending order. */
  private List<Long> numbers(CorpusClaim claim) {
    return documents(claim).stream()
        .map(document -> RelationStore.number(numbers, document))
        .sorted()
        .toList();
  }

  private void insert(Fresh fresh) {
    ClaimRow row = fresh.row();
    long number =
        session.insert(
            "INSERT INTO claim (id, statement, outlets, low, high, disputed, first_seen,"
                + " statements, documents, digest, told, links, bundle)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, x'', 0)",
            row.id(),
            row.statement(),
            row.outlets(),
            row.min(),
            row.max(),
            row.disputed(),
            row.firstSeen().map(LocalDate::toEpochDay),
            row.statements(),
            row.documents(),
            RelationStore.shortDigest(fresh.data()),
            told(fresh.claim()));
    session.change(
        "UPDATE claim SET bundle = ? WHERE number = ?",
        session.bundles().put(Bundles.CLAIMS, number, fresh.data()),
        number);
    fresh.documents().forEach(document -> ties.claim(document, number));
  }

  private void update(Kept kept, ClaimRow row, CorpusClaim claim, byte[] data) {
    session.change(
        "UPDATE claim SET statement = ?, outlets = ?, low = ?, high = ?, disputed = ?,"
            + " first_seen = ?, statements = ?, documents = ?, digest = ?, told = ?, bundle = ?"
            + " WHERE number = ?",
        row.statement(),
        row.outlets(),
        row.min(),
        row.max(),
        row.disputed(),
        row.firstSeen().map(LocalDate::toEpochDay),
        row.statements(),
        row.documents(),
        RelationStore.shortDigest(data),
        told(claim),
        session.bundles().replace(Bundles.CLAIMS, kept.bundle(), kept.number(), data),
        kept.number());
  }

  private byte[] told(CorpusClaim claim) {
    List<Long> told = new ArrayList<>();
    for (String outlet : claim.outlets()) {
      told.add(
          outlets.computeIfAbsent(
              outlet, name -> session.insert("INSERT INTO outlet (name) VALUES (?)", name)));
    }
    return Numbers.pack(told);
  }
}
