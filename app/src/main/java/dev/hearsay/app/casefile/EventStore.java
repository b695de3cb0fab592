package dev.hearsay.app.casefile;

import dev.hearsay.event.Event;
import dev.hearsay.text.DocumentId;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the events of documents: finding them takes a good part of the time of an analysis, and
 * they are the same as long as that is.
 */
final class EventStore {

  private record Told(List<Event> events) {}

  private static final RecordCodec<Told> CODEC = RecordCodec.of(Told.class);
  private static final long SHAPE = ByteBuffer.wrap(CODEC.shape()).getLong();

  private EventStore() {}

  /** Puts the events of a document's analysis, in place of those of an earlier one. */
  static void put(Session session, long document, List<Event> events) {
    byte[] data = CODEC.pack(new Told(events), List.of());
    Optional<Long> before =
        session.first(
            "SELECT bundle FROM event WHERE document = ?", row -> row.number(1), document);
    Bundles bundles = session.bundles();
    session.change(
        "INSERT INTO event (document, change, shape, bundle)"
            + " SELECT document, change, ?, ? FROM analysis WHERE document = ?"
            + " ON CONFLICT (document) DO UPDATE SET change = excluded.change,"
            + " shape = excluded.shape, bundle = excluded.bundle",
        SHAPE,
        before
            .map(bundle -> bundles.replace(Bundles.EVENTS, bundle, document, data))
            .orElseGet(() -> bundles.put(Bundles.EVENTS, document, data)),
        document);
  }

  /**
   * Those of a document; empty where none are kept of its analysis that this program understands.
   */
  static Optional<List<Event>> events(Session session, long document) {
    return session
        .first(
            "SELECT e.bundle FROM event e JOIN analysis a ON a.document = e.document"
                + " WHERE e.document = ? AND e.change = a.change AND e.shape = ?",
            row -> row.number(1),
            document,
            SHAPE)
        .map(bundle -> CODEC.unpack(session.bundles().get(bundle, document), List.of()).events());
  }

  /** The same; empty, too, where people decided about the document's attributions. */
  static Optional<List<Event>> undecided(Session session, DocumentId id) {
    return new Obeyed(DecisionStore.all(session)).of(id).isEmpty()
        ? DocumentRows.number(session, id).flatMap(number -> events(session, number))
        : Optional.empty();
  }
}
