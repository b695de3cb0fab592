package dev.hearsay.app.casefile;

import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The feeds of a case, and what came of asking them: from {@link CaseFile#feeds}. */
public final class Feeds {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int LONGEST = 2000;
  private static final int MOST = 1000;

  private final Connections connections;
  private final Clock clock;

  Feeds(Connections connections, Clock clock) {
    this.connections = connections;
    this.clock = clock;
  }

  /** All, in the order in which they were added. */
  public List<WatchedFeed> all() {
    return connections.read(
        session ->
            session.list(
                "SELECT number, url, added, asked, outcome, detail, fresh, failures, due,"
                    + " validators FROM feed ORDER BY number",
                Feeds::feed));
  }

  private static WatchedFeed feed(Session.Row row) throws SQLException {
    Map<String, String> validators = new HashMap<>();
    for (Map.Entry<String, JsonNode> one : MAPPER.readTree(row.text(10)).properties()) {
      validators.put(one.getKey(), one.getValue().asString());
    }
    return new WatchedFeed(
        row.number(1),
        row.text(2),
        Instant.parse(row.text(3)),
        row.optional(4).map(Instant::parse),
        WatchedFeed.Outcome.valueOf(row.text(5).toUpperCase(Locale.ROOT)),
        row.text(6),
        row.number(7),
        row.count(8),
        row.optional(9).map(Instant::parse),
        validators);
  }

  /**
   * Adds a feed; one that is there stays as it is.
   *
   * @throws IllegalArgumentException when it is no web address, or there are too many
   */
  public void add(String url) {
    requireWeb(url);
    connections.write(
        session -> {
          if (session.number("SELECT count(*) FROM feed") >= MOST) {
            throw new IllegalArgumentException("a case has at most " + MOST + " feeds");
          }
          return session.change(
              "INSERT INTO feed (url, added, outcome, detail, fresh, failures, validators)"
                  + " VALUES (?, ?, ?, '', 0, 0, '{}') ON CONFLICT DO NOTHING",
              url,
              now(),
              WatchedFeed.Outcome.NEVER.label());
        });
  }

  private static void requireWeb(String url) {
    try {
      String scheme = String.valueOf(URI.create(url).getScheme()).toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      if (web && URI.create(url).getHost() != null && url.length() <= LONGEST) {
        return;
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("“" + url + "” is no web address", e);
    }
    throw new IllegalArgumentException("“" + url + "” is no web address");
  }

  /** Forgets a feed; what came from it stays in the case. Says whether it was there. */
  public boolean remove(long number) {
    return connections.write(
        session -> session.change("DELETE FROM feed WHERE number = ?", number) > 0);
  }

  /**
   * Notes what came of asking a feed; of one that isn't in the list nothing is noted.
   *
   * @param again when it is to be asked again; empty where never
   */
  public void asked(
      String url,
      WatchedFeed.Outcome outcome,
      String detail,
      long fresh,
      Optional<Instant> again,
      Map<String, String> validators) {
    boolean failed = outcome == WatchedFeed.Outcome.FAILED || outcome == WatchedFeed.Outcome.GONE;
    ObjectNode json = MAPPER.createObjectNode();
    validators.forEach(json::put);
    connections.write(
        session ->
            session.change(
                "UPDATE feed SET asked = ?, outcome = ?, detail = ?,"
                    + " fresh = CASE WHEN ? > 0 THEN ? ELSE fresh END,"
                    + " failures = CASE WHEN ? THEN failures + 1 ELSE 0 END, due = ?,"
                    + " validators = ? WHERE url = ?",
                now(),
                outcome.label(),
                detail,
                fresh,
                fresh,
                failed,
                again.map(time -> time.truncatedTo(ChronoUnit.SECONDS)),
                MAPPER.writeValueAsString(json),
                url));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
