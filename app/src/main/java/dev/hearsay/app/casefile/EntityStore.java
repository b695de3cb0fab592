package dev.hearsay.app.casefile;

import dev.hearsay.mention.Entity;
import dev.hearsay.mention.linking.Anchor;
import dev.hearsay.mention.linking.EntityLink;
import dev.hearsay.mention.linking.KeptApart;
import dev.hearsay.mention.linking.LinkedEntity;
import dev.hearsay.mention.linking.Linking;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes and reads people and organisations; rows that are the same as before stay untouched. */
final class EntityStore {

  /** What is packed of one. */
  record Stored(List<Anchor> members, List<EntityLink> links, List<KeptApart> apart) {}

  static final RecordCodec<Stored> CODEC = RecordCodec.of(Stored.class);

  private static final int MOST_APART = 12;
  private static final String COLUMNS = "id, type, name, documents";

  private EntityStore() {}

  private record Kept(long number, long digest, String name) {}

  /** Puts entities in place of those that are there, inside a transaction of the caller's. */
  static void store(Session session, Map<DocumentId, Long> numbers, Linking linking) {
    Map<Long, Kept> before = new HashMap<>();
    session.each(
        "SELECT id, number, digest, name FROM entity",
        row -> before.put(row.number(1), new Kept(row.number(2), row.number(3), row.text(4))));
    Map<Anchor, List<KeptApart>> apart = new HashMap<>();
    for (KeptApart one : linking.keptApart()) {
      apart.computeIfAbsent(one.one(), key -> new ArrayList<>()).add(one);
      apart.computeIfAbsent(one.other(), key -> new ArrayList<>()).add(one);
    }
    for (LinkedEntity entity : linking.entities()) {
      if (isKept(entity.type())) {
        store(session, numbers, entity, apart, before);
      }
    }
    before.values().forEach(gone -> delete(session, numbers, gone.number()));
  }

  private static boolean isKept(Entity.Type type) {
    return switch (type) {
      case PERSON, ORG -> true;
      case PLACE, GROUP, FACILITY, LAW, EVENT, WORK -> false;
    };
  }

  private static void store(
      Session session,
      Map<DocumentId, Long> numbers,
      LinkedEntity entity,
      Map<Anchor, List<KeptApart>> apart,
      Map<Long, Kept> before) {
    List<KeptApart> own =
        entity.members().stream()
            .flatMap(member -> apart.getOrDefault(member, List.of()).stream())
            .distinct()
            .limit(MOST_APART)
            .toList();
    byte[] data = pack(new Stored(entity.members(), entity.links(), own));
    long digest = RelationStore.shortDigest(data);
    long id = RelationStore.shortDigest(entity.key().getBytes(StandardCharsets.UTF_8));
    Kept kept = before.remove(id);
    if (kept != null && kept.digest() == digest && kept.name().equals(entity.name())) {
      return;
    }
    if (kept != null) {
      delete(session, numbers, kept.number());
    }
    Set<DocumentId> documents = documents(entity.members());
    long number =
        session.insert(
            "INSERT INTO entity (id, type, name, documents, digest, data)"
                + " VALUES (?, ?, ?, ?, ?, ?)",
            id,
            entity.type().name(),
            entity.name(),
            documents.size(),
            digest,
            data);
    for (DocumentId document : documents) {
      session.change(
          "INSERT INTO entity_document (document, entity) VALUES (?, ?)",
          RelationStore.number(numbers, document),
          number);
    }
  }

  private static byte[] pack(Stored entity) {
    return Deflation.deflate(CODEC.pack(entity, List.of()));
  }

  private static Stored unpack(byte[] data) {
    return CODEC.unpack(Deflation.inflate(data), List.of());
  }

  private static Set<DocumentId> documents(List<Anchor> members) {
    Set<DocumentId> documents = new HashSet<>();
    members.forEach(member -> documents.add(member.document()));
    return documents;
  }

  private static void delete(Session session, Map<DocumentId, Long> numbers, long number) {
    session
        .first(
            "SELECT data FROM entity WHERE number = ?",
            row -> documents(unpack(row.bytes(1)).members()),
            number)
        .orElseThrow()
        .forEach(
            document ->
                session.change(
                    "DELETE FROM entity_document WHERE document = ? AND entity = ?",
                    RelationStore.number(numbers, document),
                    number));
    session.change("DELETE FROM entity WHERE number = ?", number);
  }

  private static EntityRow row(Session.Row row) throws SQLException {
    return new EntityRow(
        String.format(Locale.ROOT, "%016x", row.number(1)),
        Entity.Type.valueOf(row.text(2)),
        row.text(3),
        row.count(4));
  }

  private static CaseEntity entity(Session.Row row) throws SQLException {
    Stored stored = unpack(row.bytes(5));
    return new CaseEntity(row(row), stored.members(), stored.links(), stored.apart());
  }

  /** Those whose names have all these words, those that most documents name first. */
  static Page<EntityRow> page(
      Session session, String words, Optional<Entity.Type> type, int offset, int limit) {
    List<Object> values = new ArrayList<>();
    StringBuilder where = new StringBuilder(" WHERE 1 = 1");
    for (String word : words.trim().split("\\s+", -1)) {
      if (!word.isEmpty()) {
        where.append(" AND name LIKE ? ESCAPE '\\'");
        values.add("%" + ClaimReader.escaped(word) + "%");
      }
    }
    type.ifPresent(
        asked -> {
          where.append(" AND type = ?");
          values.add(asked.name());
        });
    long total = session.number("SELECT count(*) FROM entity" + where, values.toArray());
    values.add(limit);
    values.add(offset);
    List<EntityRow> rows =
        session.list(
            "SELECT "
                + COLUMNS
                + " FROM entity"
                + where
                + " ORDER BY documents DESC, name, id LIMIT ? OFFSET ?",
            EntityStore::row,
            values.toArray());
    return new Page<>(rows, total, session.number("SELECT generation FROM state"));
  }

  static Optional<CaseEntity> entity(Session session, String id) {
    return id.matches("[0-9a-f]{16}")
        ? session.first(
            "SELECT " + COLUMNS + ", data FROM entity WHERE id = ?",
            EntityStore::entity,
            Long.parseUnsignedLong(id, 16))
        : Optional.empty();
  }

  /** The one that a document first names at one of these places. */
  static Optional<CaseEntity> at(Session session, DocumentId document, List<Span> places) {
    return session
        .list(
            "SELECT "
                + COLUMNS
                + ", data FROM entity WHERE number IN (SELECT x.entity FROM entity_document x"
                + " JOIN document d ON d.number = x.document WHERE d.id = ?)",
            EntityStore::entity,
            document)
        .stream()
        .filter(
            entity ->
                entity.members().stream()
                    .anyMatch(
                        member ->
                            member.document().equals(document)
                                && places.stream().anyMatch(member.span()::overlaps)))
        .min(Comparator.comparing((CaseEntity entity) -> entity.row().id()));
  }
}
