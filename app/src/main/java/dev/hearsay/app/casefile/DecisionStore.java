package dev.hearsay.app.casefile;

import dev.hearsay.app.decisions.Place;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes and reads decisions. */
final class DecisionStore {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private DecisionStore() {}

  /** Notes a decision down; says its number. */
  static long add(
      Session session,
      DecisionKind kind,
      List<Place> places,
      String note,
      Optional<OutletEntry> outlet,
      Optional<Long> replaces,
      Clock clock) {
    long number =
        session.insert(
            "INSERT INTO decision (kind, decided, note, outlet, replaces) VALUES (?, ?, ?, ?, ?)",
            kind.label(),
            now(clock),
            note,
            outlet.map(DecisionStore::json),
            replaces);
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      session.change(
          "INSERT INTO decision_place (decision, position, document, text_sha256, uri, start,"
              + " \"end\", words, context) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          number,
          i,
          place.document(),
          place.textHash(),
          place.uri(),
          place.span().start(),
          place.span().end(),
          place.words(),
          place.context());
    }
    changed(session, kind);
    return number;
  }

  private static Instant now(Clock clock) {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** Takes a decision back; one that was taken back before stays as it is. */
  static void undo(Session session, long number, Clock clock) {
    Optional<DecisionKind> kind =
        session
            .first("SELECT kind FROM decision WHERE number = ?", row -> row.text(1), number)
            .map(DecisionStore::kind);
    if (kind.isEmpty()) {
      throw new IllegalArgumentException("there is no decision " + number);
    }
    session.change(
        "UPDATE decision SET undone = ? WHERE number = ? AND undone IS NULL", now(clock), number);
    changed(session, kind.get());
  }

  /** The register is used when something is read: it counts at once. */
  private static void changed(Session session, DecisionKind kind) {
    if (kind.isRelated()) {
      session.change("UPDATE state SET changes = changes + 1");
    } else {
      session.change("UPDATE state SET generation = generation + 1");
    }
    if (kind == DecisionKind.OUTLET) {
      session.change("DELETE FROM register");
      session
          .list(
              "SELECT outlet FROM decision WHERE kind = ? AND undone IS NULL ORDER BY number",
              row -> row.text(1),
              kind.label())
          .stream()
          .map(DecisionStore::entry)
          .forEach(
              entry ->
                  session.change(
                      "INSERT OR REPLACE INTO register (name, trusted, family, wire)"
                          + " VALUES (?, ?, ?, ?)",
                      entry.name(),
                      entry.trusted(),
                      entry.family().or(entry::wire),
                      entry.wire()));
    }
  }

  /** All decisions, those that were taken back too, in the order of deciding. */
  static List<CaseDecision> all(Session session) {
    Map<Long, List<Place>> places = new HashMap<>();
    session.each(
        "SELECT decision, document, text_sha256, uri, start, \"end\", words, context"
            + " FROM decision_place ORDER BY decision, position",
        row ->
            places
                .computeIfAbsent(row.number(1), number -> new ArrayList<>())
                .add(
                    new Place(
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        new Span(row.count(5), row.count(6)),
                        row.text(7),
                        row.text(8))));
    return session.list(
        "SELECT number, kind, decided, undone, note, outlet, replaces FROM decision ORDER BY number",
        row -> decision(row, places.getOrDefault(row.number(1), List.of())));
  }

  private static CaseDecision decision(Session.Row row, List<Place> places) throws SQLException {
    return new CaseDecision(
        row.number(1),
        kind(row.text(2)),
        Instant.parse(row.text(3)),
        row.optional(4).map(Instant::parse),
        row.text(5),
        places,
        row.optional(6).map(DecisionStore::entry),
        row.isAbsent(7) ? Optional.empty() : Optional.of(row.number(7)));
  }

  static DecisionKind kind(String label) {
    for (DecisionKind kind : DecisionKind.values()) {
      if (kind.label().equals(label)) {
        return kind;
      }
    }
    throw new IllegalStateException("no kind of decision: " + label);
  }

  private static String json(OutletEntry entry) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("name", entry.name());
    entry.trusted().ifPresent(trusted -> node.put("trusted", trusted));
    entry.family().ifPresent(family -> node.put("family", family));
    entry.wire().ifPresent(wire -> node.put("wire", wire));
    return MAPPER.writeValueAsString(node);
  }

  private static OutletEntry entry(String json) {
    JsonNode node = MAPPER.readTree(json);
    return new OutletEntry(
        node.path("name").asString(),
        Optional.ofNullable(node.get("trusted")).map(JsonNode::asBoolean),
        Optional.ofNullable(node.get("family")).map(JsonNode::asString),
        Optional.ofNullable(node.get("wire")).map(JsonNode::asString));
  }

  /** Puts conflicts in place of those that were there. */
  static void putConflicts(Session session, List<CaseConflict> conflicts) {
    session.change("DELETE FROM conflict");
    conflicts.stream()
        .distinct()
        .forEach(
            conflict ->
                session.change(
                    "INSERT INTO conflict (decision, kind) SELECT number, ? FROM decision"
                        + " WHERE number = ?",
                    conflict.kind().label(),
                    conflict.decision()));
  }

  static List<CaseConflict> conflicts(Session session) {
    return session.list(
        "SELECT decision, kind FROM conflict ORDER BY decision, kind",
        row -> new CaseConflict(row.number(1), conflictKind(row.text(2))));
  }

  private static CaseConflict.Kind conflictKind(String label) {
    for (CaseConflict.Kind kind : CaseConflict.Kind.values()) {
      if (kind.label().equals(label)) {
        return kind;
      }
    }
    throw new IllegalStateException("no kind of conflict: " + label);
  }

  /** Decisions about a document, in force or not. */
  static List<CaseDecision> about(Session session, DocumentId document) {
    return all(session).stream()
        .filter(
            decision ->
                decision.places().stream()
                    .anyMatch(place -> place.document().equals(document.value())))
        .toList();
  }
}
