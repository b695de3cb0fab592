package dev.hearsay.app.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads how much there is of what. */
final class Counting {

  private Counting() {}

  static CaseCounts counts(Session session) {
    return new CaseCounts(
        session.number("SELECT count(*) FROM document WHERE newest = 1"),
        session.number("SELECT count(*) FROM document WHERE newest = 0"),
        AnalysisStore.pending(session).size()
            + session.number("SELECT count(*) FROM finding WHERE is_read = 0"),
        session.number("SELECT count(*) FROM skipped"),
        session.number("SELECT count(*) FROM claim"),
        session.number("SELECT count(*) FROM claim WHERE documents > 1"),
        session.number("SELECT count(*) FROM claim WHERE disputed = 1"),
        relations(session, RelationKind.DERIVATION),
        relations(session, RelationKind.DISAGREEMENT),
        relations(session, RelationKind.DRIFT),
        relations(session, RelationKind.SOURCE),
        session.number("SELECT count(DISTINCT outlet) FROM document WHERE newest = 1"),
        isRelated(session),
        session.number("SELECT generation FROM state"),
        session
            .first("SELECT as_of FROM state", row -> row.optional(1))
            .flatMap(day -> day)
            .map(LocalDate::parse));
  }

  private static long relations(Session session, RelationKind<?> kind) {
    return session.number("SELECT count(*) FROM relation WHERE kind = ?", kind.number());
  }

  /** Whether relations are of all that there is, and this program understands them. */
  static boolean isRelated(Session session) {
    return session
        .first(
            "SELECT related = changes AND (generation = 0 OR shape = ?) FROM state",
            row -> row.flag(1),
            RelationKind.shape())
        .orElse(false);
  }

  /** Whether nothing was ever related. */
  static boolean isNew(Session session) {
    return session.number("SELECT generation FROM state") == 0;
  }

  static List<OutletRow> outlets(Session session) {
    return session.list(
        "SELECT d.outlet, count(*), r.trusted, r.family, r.wire FROM document d"
            + " LEFT JOIN register r ON r.name = d.outlet"
            + " WHERE d.newest = 1 AND d.outlet IS NOT NULL"
            + " GROUP BY d.outlet ORDER BY 2 DESC, 1",
        row ->
            new OutletRow(
                row.text(1),
                row.number(2),
                row.isAbsent(3) ? Optional.empty() : Optional.of(row.flag(3)),
                row.optional(4),
                row.optional(5)));
  }

  static Page<SkippedInput> skipped(Session session, int offset, int limit) {
    return new Page<>(
        session.list(
            "SELECT uri, reason, detail, at FROM skipped ORDER BY at DESC, number DESC"
                + " LIMIT ? OFFSET ?",
            row ->
                new SkippedInput(row.text(1), row.text(2), row.text(3), Instant.parse(row.text(4))),
            limit,
            offset),
        session.number("SELECT count(*) FROM skipped"),
        session.number("SELECT generation FROM state"));
  }
}
