package dev.hearsay.app.casefile;

import dev.hearsay.corpus.QuotedSource;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.disagreement.Disagreement;
import dev.hearsay.provenance.drift.Drift;
import dev.hearsay.text.DocumentId;
import java.util.List;
import java.util.function.Function;

/**
 * What relates documents beside claims, and how it is kept.
 *
 * @param number of the kind, in the database
 * @param about words that people look for; empty where they don't
 * @param from documents that it starts at, or that have part in it
 * @param to documents that it leads to
 */
record RelationKind<T>(
    int number,
    RecordCodec<T> codec,
    Function<T, String> about,
    Function<T, List<DocumentId>> from,
    Function<T, List<DocumentId>> to) {

  /** Documents that descend from each other in a circle. */
  record Loop(List<DocumentId> documents) {}

  static final RelationKind<Derivation> DERIVATION =
      new RelationKind<>(
          1,
          RecordCodec.of(Derivation.class),
          one -> "",
          one -> List.of(one.from()),
          one -> one.to().stream().toList());

  static final RelationKind<Drift> DRIFT =
      new RelationKind<>(
          2,
          RecordCodec.of(Drift.class),
          one -> "",
          one -> List.of(one.document()),
          one -> List.of(one.original()));

  static final RelationKind<Disagreement> DISAGREEMENT =
      new RelationKind<>(
          3,
          RecordCodec.of(Disagreement.class),
          Disagreement::about,
          one ->
              one.values().stream()
                  .flatMap(value -> value.statements().stream())
                  .map(statement -> statement.document())
                  .distinct()
                  .toList(),
          one -> List.of());

  static final RelationKind<QuotedSource> SOURCE =
      new RelationKind<>(
          4,
          RecordCodec.of(QuotedSource.class),
          QuotedSource::name,
          one -> one.quoted().stream().map(QuotedSource.Quoted::document).distinct().toList(),
          one -> List.of());

  static final RelationKind<Loop> LOOP =
      new RelationKind<>(
          5, RecordCodec.of(Loop.class), one -> "", Loop::documents, one -> List.of());

  static final List<RelationKind<?>> ALL = List.of(DERIVATION, DRIFT, DISAGREEMENT, SOURCE, LOOP);

  /** A hash of what is packed in all relations, claims and entities. */
  static byte[] shape() {
    var digest = Hashes.digest();
    ALL.forEach(kind -> digest.update(kind.codec().shape()));
    digest.update(StoredClaim.CODEC.shape());
    digest.update(EntityStore.CODEC.shape());
    return digest.digest();
  }

  /** What bundles hold it. */
  int bundles() {
    return Bundles.RELATIONS + number - 1;
  }

  byte[] pack(T value) {
    return codec.pack(value, List.of());
  }

  T unpack(byte[] data) {
    return codec.unpack(data, List.of());
  }
}
