package dev.hearsay.app.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.analysis.DocumentAnalyzer;
import dev.hearsay.app.casefile.AddReport;
import dev.hearsay.app.casefile.CaseFile;
import dev.hearsay.app.casefile.DocumentQuery;
import dev.hearsay.app.casefile.DocumentRow;
import dev.hearsay.app.casefile.WatchedFeed;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.read.Outcome;
import dev.hearsay.read.ReadOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds of a server of our own, watched in a time that the test makes pass. */
class FeedWatcherTest {

  private static final DocumentAnalyzer ANALYZER = Analyzer.with(Accuracy.FAST);

  private static final Duration EVERY = Duration.ofMinutes(15);

  @TempDir private Path folder;

  private HttpServer server;
  private String site = "";
  private final Map<String, String> pages = new HashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final List<AddReport> reports = new ArrayList<>();
  private Instant now = Instant.parse("2025-03-10T08:00:00Z");
  private int tag = 1;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    site = "http://127.0.0.1:" + server.getAddress().getPort();
    article("/ferry", "The harbour board will close the northern ferry terminal, officials said.");
    article("/bridge", "The council said on Monday that the old bridge would be repaired in June.");
    feed("/ferry", "/bridge");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String known = exchange.getRequestHeaders().getFirst("If-None-Match");
    asked.add(path + (known == null ? "" : " if not " + known));
    try (exchange) {
      String page = pages.get(path);
      if (path.equals("/feed") && ("\"" + tag + "\"").equals(known)) {
        exchange.sendResponseHeaders(304, -1);
      } else if (page == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("ETag", "\"" + tag + "\"");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  private void article(String path, String text) {
    pages.put(
        path,
        "<!doctype html><html><head><title>Story</title></head><body><article><h1>Story</h1><p>"
            + text
            + "</p><p>It was the second time this year, the paper reported, and nobody could say"
            + " when work would begin or who would pay for it in the end.</p></article></body>"
            + "</html>");
  }

  private void feed(String... paths) {
    StringBuilder items = new StringBuilder();
    for (String path : paths) {
      items
          .append("<item><title>Short of ")
          .append(path)
          .append("</title><link>")
          .append(site)
          .append(path)
          .append("</link><description>In short: the board said so in ")
          .append(path)
          .append(".</description></item>");
    }
    pages.put(
        "/feed",
        "<rss version=\"2.0\"><channel><title>Gazette</title>" + items + "</channel></rss>");
    tag++;
  }

  @Test
  void theListOfTheCaseKeepsWhatCameOfAsking() throws Exception {
    try (CaseFile file = CaseFile.openOrCreate(folder.resolve("list.hearsay"))) {
      file.feeds().add(site + "/feed");
      file.feeds().add(site + "/gone");
      assertEquals(1, watcher(file).round());
      WatchedFeed good = file.feeds().all().get(0);
      assertEquals(WatchedFeed.Outcome.FRESH, good.outcome());
      assertEquals(2, good.fresh());
      WatchedFeed dead = file.feeds().all().get(1);
      assertEquals(WatchedFeed.Outcome.FAILED, dead.outcome());
      assertTrue(dead.detail().contains("404"), dead.detail());
      assertEquals(now.plus(EVERY.multipliedBy(2)), dead.due().orElseThrow());
      asked.clear();
      FeedWatcher another = watcher(file);
      assertEquals(1, another.due(), "a dead feed has its time in the next process, too");
      assertEquals(1, another.round());
      assertEquals(List.of("/feed if not \"" + tag + "\""), asked);
      assertEquals(WatchedFeed.Outcome.UNCHANGED, file.feeds().all().get(0).outcome());
    }
  }

  /** Of the feeds named; of those in the case's list where none is. */
  private FeedWatcher watcher(CaseFile file, String... feeds) {
    ReadOptions usual = ReadOptions.defaults();
    ReadOptions options =
        new ReadOptions(
            Optional.empty(),
            Optional.empty(),
            true,
            usual.maximumBytes(),
            Duration.ofSeconds(5),
            usual.maximumRedirects());
    FeedWatcher.How how = new FeedWatcher.How(options, "9.9", "fast", 1, EVERY);
    return feeds.length == 0
        ? FeedWatcher.ofList(file, how, () -> ANALYZER, new Told(), new Passing(), this::pass)
        : new FeedWatcher(
            file, List.of(feeds), how, () -> ANALYZER, new Told(), new Passing(), this::pass);
  }

  private void pass(Duration time) {
    pauses.add(time);
    now = now.plus(time);
  }

  private CaseFile file() {
    return CaseFile.openOrCreate(folder.resolve("ferry.hearsay"));
  }

  private static Set<String> addresses(CaseFile file) {
    Set<String> addresses = new TreeSet<>();
    for (DocumentRow row : file.documents(DocumentQuery.all()).items()) {
      addresses.add(row.uri());
    }
    return addresses;
  }

  @Test
  void newArticlesAreFetchedOnceAndUnchangedFeedsNotReadAgain() throws InterruptedException {
    try (CaseFile file = file()) {
      FeedWatcher watcher = watcher(file, site + "/feed");
      assertEquals(1, watcher.round());
      assertEquals(Set.of(site + "/ferry", site + "/bridge"), addresses(file));
      assertEquals(List.of("/feed", "/robots.txt", "/ferry", "/bridge"), asked);
      assertEquals(0, watcher.round(), "nothing is due");
      asked.clear();
      now = now.plus(EVERY);
      assertEquals(1, watcher.round());
      assertEquals(List.of("/feed if not \"" + tag + "\""), asked);
      asked.clear();
      article("/strike", "Dockers will go on strike on Friday, their union said in a statement.");
      feed("/strike", "/ferry", "/bridge");
      now = now.plus(EVERY);
      assertEquals(1, watcher.round());
      assertEquals(List.of("/feed if not \"" + (tag - 1) + "\"", "/strike"), asked);
      assertEquals(3, addresses(file).size());
      assertEquals(2, reports.size());
    }
  }

  @Test
  void whatTheCaseHasIsNotFetchedAgainAfterARestart() throws InterruptedException {
    try (CaseFile file = file()) {
      watcher(file, site + "/feed").round();
    }
    asked.clear();
    try (CaseFile file = file()) {
      watcher(file, site + "/feed").round();
      assertEquals(List.of("/feed"), asked);
    }
  }

  @Test
  void pagesOfASiteAreFetchedWithPausesAsRobotsAsks() throws InterruptedException {
    pages.put("/robots.txt", "User-agent: *\nCrawl-delay: 7\n");
    try (CaseFile file = file()) {
      watcher(file, site + "/feed").round();
    }
    assertEquals(Duration.ofSeconds(7), pauses.get(pauses.size() - 1));
    assertTrue(pauses.stream().allMatch(pause -> pause.compareTo(Duration.ofSeconds(1)) > 0));
  }

  @Test
  void robotsIsObeyedAndTheFeedsOwnWordsAreKept() throws InterruptedException {
    pages.put("/robots.txt", "User-agent: hearsay\nDisallow: /bridge\n");
    try (CaseFile file = file()) {
      watcher(file, site + "/feed").round();
      assertTrue(asked.stream().noneMatch(path -> path.equals("/bridge")), asked.toString());
      assertEquals(Set.of(site + "/ferry", site + "/bridge"), addresses(file));
      assertEquals(List.of(site + "/bridge: robots.txt asks to leave it alone"), missing);
    }
  }

  @Test
  void aDeadFeedHoldsUpNoOtherAndIsAskedLaterAndLater() throws InterruptedException {
    try (CaseFile file = file()) {
      FeedWatcher watcher = watcher(file, site + "/nothing", site + "/feed");
      assertEquals(1, watcher.round());
      assertEquals(2, addresses(file).size());
      assertEquals(List.of(site + "/nothing: the server answered 404, 30"), failures);
      now = now.plus(EVERY);
      assertEquals(1, watcher.round(), "the dead one isn't due");
      now = now.plus(EVERY);
      watcher.round();
      assertEquals(site + "/nothing: the server answered 404, 60", failures.get(1));
      server.stop(0);
      now = now.plus(Duration.ofHours(3));
      assertEquals(0, watcher.round());
      assertEquals(4, failures.size());
    }
  }

  @Test
  void aPageIsNoFeed() throws InterruptedException {
    try (CaseFile file = file()) {
      assertEquals(0, watcher(file, site + "/ferry").round());
      assertEquals(List.of(site + "/ferry: it is a page and no feed, 30"), failures);
      assertTrue(addresses(file).isEmpty());
    }
  }

  private final class Passing extends Clock {

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private final class Told implements FeedWatcher.Listener {

    @Override
    public void added(String feed, AddReport report) {
      reports.add(report);
    }

    @Override
    public void failed(String feed, String why, Optional<Duration> again) {
      failures.add(feed + ": " + why + again.map(time -> ", " + time.toMinutes()).orElse(""));
    }

    @Override
    public void missing(String article, String why) {
      missing.add(article + ": " + why);
    }

    @Override
    public void waiting() {}

    @Override
    public void skipped(Outcome.Skipped skipped) {
      failures.add(skipped.toString());
    }

    @Override
    public void failed(String input, Throwable fault) {
      failures.add(input + ": " + fault);
    }

    @Override
    public void read(long documents, long fresh) {}

    @Override
    public void analyzed(long done, long all, long words) {}

    @Override
    public void at(Step step, int done, int all) {}
  }
}
