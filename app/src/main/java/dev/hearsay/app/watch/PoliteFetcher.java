package dev.hearsay.app.watch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.hearsay.read.WebFetcher;
import dev.hearsay.read.WebFetcher.Answer;
import dev.hearsay.read.WebFetcher.Fetched;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Asks servers as a guest does: not faster than one page after another with a pause between, longer
 * where robots.txt asks for it, and not for what robots.txt (RFC 9309) asks to leave alone. What a
 * person names, a feed, is asked for without asking robots.txt. Not thread-safe.
 */
final class PoliteFetcher {

  /** What robots.txt may call us. */
  private static final List<String> NAMES = List.of("hearsay");

  private static final Duration BETWEEN = Duration.ofSeconds(2);
  private static final Duration LONGEST_BETWEEN = Duration.ofMinutes(1);
  private static final Duration RULES_HOLD = Duration.ofHours(24);

  /** Where the server couldn't say. */
  private static final Duration UNKNOWN_RULES_HOLD = Duration.ofHours(1);

  private final WebFetcher web;
  private final Pause pause;
  private final Clock clock;
  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final Map<String, Rules> rules = new HashMap<>();
  private final Map<String, Instant> asked = new HashMap<>();

  private record Rules(BaseRobotRules rules, Instant until) {}

  PoliteFetcher(WebFetcher web, Pause pause, Clock clock) {
    this.web = web;
    this.pause = pause;
    this.clock = clock;
  }

  /** A page, or why there is none. */
  record Page(Optional<Answer> answer, String why) {

    static Page none(String why) {
      return new Page(Optional.empty(), why);
    }
  }

  /** Whether a name is an address that can be asked. */
  static boolean isWeb(String uri) {
    String lower = uri.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  /** A page that something links to. */
  Page page(String url) throws InterruptedException {
    Optional<String> site = site(url);
    if (site.isEmpty()) {
      return Page.none("no web address");
    }
    BaseRobotRules rules = rules(site.get());
    if (!rules.isAllowed(url)) {
      return Page.none("robots.txt asks to leave it alone");
    }
    long crawlDelay = rules.getCrawlDelay();
    Duration between = crawlDelay > 0 ? Duration.ofMillis(crawlDelay) : BETWEEN;
    return answer(ask(site.get(), url, Map.of(), between));
  }

  /** What a person asks for. */
  Page named(String url, Map<String, String> headers) throws InterruptedException {
    Optional<String> site = site(url);
    return site.isEmpty()
        ? Page.none("no web address")
        : answer(ask(site.get(), url, headers, BETWEEN));
  }

  private static Page answer(Fetched fetched) {
    if (fetched instanceof Answer answer) {
      return new Page(Optional.of(answer), "the server answered " + answer.status());
    }
    return Page.none(((WebFetcher.Failed) fetched).why().detail());
  }

  private Fetched ask(String site, String url, Map<String, String> headers, Duration between)
      throws InterruptedException {
    Instant last = asked.get(site);
    if (last != null) {
      Duration wait = between.compareTo(LONGEST_BETWEEN) > 0 ? LONGEST_BETWEEN : between;
      Duration left = wait.minus(Duration.between(last, clock.instant()));
      if (!left.isNegative() && !left.isZero()) {
        pause.of(left);
      }
    }
    Fetched fetched = web.fetch(url, headers);
    asked.put(site, clock.instant());
    return fetched;
  }

  /** No robots.txt allows everything; a server that can't say what it allows, nothing. */
  private BaseRobotRules rules(String site) throws InterruptedException {
    Rules known = rules.get(site);
    if (known != null && clock.instant().isBefore(known.until())) {
      return known.rules();
    }
    Fetched fetched = ask(site, site + "/robots.txt", Map.of(), BETWEEN);
    BaseRobotRules read;
    Duration hold = RULES_HOLD;
    if (fetched instanceof Answer answer && answer.isSuccess()) {
      read =
          parser.parseContent(
              site + "/robots.txt",
              answer.content(),
              answer.header("content-type").orElse("text/plain"),
              NAMES);
    } else if (fetched instanceof Answer answer && answer.status() < 500) {
      read = new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    } else {
      read = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
      hold = UNKNOWN_RULES_HOLD;
    }
    rules.put(site, new Rules(read, clock.instant().plus(hold)));
    return read;
  }

  /** Scheme, host and port. */
  private static Optional<String> site(String url) {
    try {
      URI uri = URI.create(url);
      return isWeb(url) && uri.getRawAuthority() != null
          ? Optional.of((uri.getScheme() + "://" + uri.getRawAuthority()).toLowerCase(Locale.ROOT))
          : Optional.empty();
    } catch (IllegalArgumentException e) { // what can't be parsed can't be asked
      return Optional.empty();
    }
  }
}
