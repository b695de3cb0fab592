package dev.hearsay.app.casefile;

import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what a case knows of one document. */
final class Assembling {

  private Assembling() {}

  static Optional<CaseDocument> document(Session session, DocumentId id) {
    Optional<Long> number = DocumentRows.number(session, id);
    return number.map(found -> document(session, id, found));
  }

  private static CaseDocument document(Session session, DocumentId id, long number) {
    Document document = DocumentStore.document(session, number).orElseThrow();
    List<DocumentRow> versions = DocumentRows.versions(session, number);
    DocumentRow own =
        versions.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    DocumentRelations relations = relations(session, number);
    return new CaseDocument(
        own,
        document,
        AnalysisStore.analysis(session, number, document),
        places(session, number),
        versions,
        Versions.change(session, number),
        RelationReader.of(session, RelationKind.DERIVATION, number, 0),
        RelationReader.of(session, RelationKind.DERIVATION, number, 1),
        relations.drift(),
        relations.disagreements(),
        ClaimReader.of(session, number));
  }

  static DocumentRelations relations(Session session, DocumentId id) {
    return DocumentRows.number(session, id)
        .map(number -> relations(session, number))
        .orElseGet(() -> new DocumentRelations(List.of(), List.of(), List.of()));
  }

  private static DocumentRelations relations(Session session, long number) {
    return new DocumentRelations(
        both(session, RelationKind.DERIVATION, number),
        RelationReader.of(session, RelationKind.DISAGREEMENT, number, 0),
        both(session, RelationKind.DRIFT, number));
  }

  private static <T> List<T> both(Session session, RelationKind<T> kind, long number) {
    return Stream.concat(
            RelationReader.of(session, kind, number, 0).stream(),
            RelationReader.of(session, kind, number, 1).stream())
        .toList();
  }

  /** Where it was found: its own addresses, and the files and archives that hold it. */
  private static List<String> places(Session session, long number) {
    return session.list(
        "SELECT coalesce(p.uri, d.uri) FROM document_place p"
            + " JOIN document d ON d.number = p.document WHERE p.document = ? UNION"
            + " SELECT f.uri FROM document_place p JOIN finding f ON f.original = p.original"
            + " WHERE p.document = ? ORDER BY 1",
        row -> row.text(1),
        number,
        number);
  }
}
