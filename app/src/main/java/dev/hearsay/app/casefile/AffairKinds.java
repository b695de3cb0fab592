package dev.hearsay.app.casefile;

import dev.hearsay.affair.Actor;
import dev.hearsay.affair.Affair;
import dev.hearsay.affair.AffairEvent;
import dev.hearsay.affair.Agreement;
import dev.hearsay.affair.Custody;
import dev.hearsay.affair.CustodyGap;
import dev.hearsay.affair.Ground;
import dev.hearsay.affair.GroupChange;
import dev.hearsay.affair.Order;
import dev.hearsay.affair.Passage;
import dev.hearsay.provenance.disagreement.Disagreement;
import dev.hearsay.text.DocumentId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The parts of an affair, each kept as relations are. */
final class AffairKinds {

  static final RelationKind<Actor> ACTOR =
      kind(
          6,
          Actor.class,
          Actor::name,
          one -> one.words().stream().map(Passage::document).distinct().toList());

  static final RelationKind<AffairEvent> EVENT =
      kind(
          7,
          AffairEvent.class,
          AffairEvent::what,
          one -> one.told().stream().map(told -> told.document()).distinct().toList());

  static final RelationKind<Agreement> AGREEMENT =
      kind(8, Agreement.class, Agreement::what, one -> documents(one.grounds()));

  static final RelationKind<Order> ORDER =
      kind(9, Order.class, Order::what, one -> documents(one.grounds()));

  static final RelationKind<Custody> CUSTODY =
      kind(10, Custody.class, one -> "", one -> documents(one.grounds()));

  static final RelationKind<CustodyGap> GAP =
      kind(11, CustodyGap.class, one -> "", one -> documents(one.grounds()));

  static final RelationKind<GroupChange> GROUP =
      kind(12, GroupChange.class, one -> "", one -> documents(one.grounds()));

  static final RelationKind<Disagreement> COUNT =
      kind(
          13,
          Disagreement.class,
          Disagreement::about,
          one -> RelationKind.DISAGREEMENT.from().apply(one));

  static final List<RelationKind<?>> ALL =
      List.of(ACTOR, EVENT, AGREEMENT, ORDER, CUSTODY, GAP, GROUP, COUNT);

  private AffairKinds() {}

  private static <T> RelationKind<T> kind(
      int number,
      Class<T> type,
      Function<T, String> about,
      Function<T, List<DocumentId>> documents) {
    return new RelationKind<>(
        number, RecordCodec.of(type), about, documents, one -> List.<DocumentId>of());
  }

  private static List<DocumentId> documents(List<Ground> grounds) {
    return grounds.stream().map(ground -> ground.words().document()).distinct().toList();
  }

  /** A hash of what is packed in all of them. */
  static byte[] shape() {
    var digest = Hashes.digest();
    ALL.forEach(kind -> digest.update(kind.codec().shape()));
    return digest.digest();
  }

  /** Whether an affair is kept that this program understands. */
  static boolean areThere(Session session) {
    return session
        .first(
            "SELECT generation > 0 AND coalesce(affair = ?, 0) FROM state",
            row -> row.flag(1),
            shape())
        .orElse(false);
  }

  /** The affair as it was found when documents were related last; empty where it wasn't. */
  static Optional<Affair> read(Session session) {
    return areThere(session)
        ? Optional.of(
            new Affair(
                RelationReader.all(session, ACTOR),
                RelationReader.all(session, EVENT),
                RelationReader.all(session, AGREEMENT),
                RelationReader.all(session, ORDER),
                RelationReader.all(session, CUSTODY),
                RelationReader.all(session, GAP),
                RelationReader.all(session, GROUP),
                RelationReader.all(session, COUNT)))
        : Optional.empty();
  }
}
