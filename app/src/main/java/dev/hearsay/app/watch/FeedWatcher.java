package dev.hearsay.app.watch;

import dev.hearsay.analysis.DocumentAnalyzer;
import dev.hearsay.app.casefile.AddListener;
import dev.hearsay.app.casefile.AddReport;
import dev.hearsay.app.casefile.AddRequest;
import dev.hearsay.app.casefile.CaseException;
import dev.hearsay.app.casefile.CaseFile;
import dev.hearsay.app.casefile.DocumentQuery;
import dev.hearsay.app.casefile.DocumentRow;
import dev.hearsay.app.casefile.WatchedFeed;
import dev.hearsay.read.DocumentReader;
import dev.hearsay.read.Outcome;
import dev.hearsay.read.ReadOptions;
import dev.hearsay.read.WebFetcher;
import dev.hearsay.read.WebFetcher.Answer;
import dev.hearsay.text.Document;
import dev.hearsay.text.PublicationTime;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks feeds whether they have something new, and adds the articles that they link to. A feed says
 * itself whether it has changed (conditional requests); one that doesn't answer is asked again
 * later and later, and holds up no other. Where an article can't be had, what the feed says of it
 * is added in its place. Not thread-safe.
 */
public final class FeedWatcher {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Duration LONGEST = Duration.ofHours(24);
  private static final int MOST_DOUBLED = 10;

  /** New articles of one feed that are fetched in one round; the rest have their turn next time. */
  private static final int MOST_AT_ONCE = 100;

  private final CaseFile file;
  private final How how;
  private final Supplier<DocumentAnalyzer> analyzer;
  private final Listener listener;
  private final Clock clock;
  private final PoliteFetcher fetcher;
  private final List<Feed> feeds = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  /**
   * How articles are read and analysed.
   *
   * @param every how often a feed is asked that answers
   */
  public record How(
      ReadOptions options, String program, String accuracy, int threads, Duration every) {}

  /** Is told what happens. */
  public interface Listener extends AddListener {

    /** A feed is asked, one of those that are due. */
    default void asking(String feed, int number, int all) {}

    /** A feed had new articles, which are in the case now. */
    void added(String feed, AddReport report);

    /** A feed couldn't be read; it is asked again after some time, or never where that is empty. */
    void failed(String feed, String why, Optional<Duration> again);

    /** An article couldn't be had; what the feed says of it is added. */
    void missing(String article, String why);
  }

  private static final class Feed {
    private final String url;
    private Map<String, String> validators = Map.of();
    private Instant due;
    private int failures;
    private boolean gone;

    /** Whether the case keeps what came of asking it. */
    private boolean listed;

    private Feed(String url, Instant due) {
      this.url = url;
      this.due = due;
    }
  }

  /** The feeds that the case has in its list, those that don't answer not before their time. */
  public static FeedWatcher ofList(
      CaseFile file,
      How how,
      Supplier<DocumentAnalyzer> analyzer,
      Listener listener,
      Clock clock,
      Pause pause) {
    List<String> urls = file.feeds().all().stream().map(WatchedFeed::url).toList();
    FeedWatcher watcher = new FeedWatcher(file, urls, how, analyzer, listener, clock, pause);
    for (WatchedFeed kept : file.feeds().all()) {
      for (Feed feed : watcher.feeds) {
        if (feed.url.equals(kept.url())) {
          feed.gone = kept.outcome() == WatchedFeed.Outcome.GONE;
          feed.due = kept.due().filter(due -> kept.failures() > 0).orElseGet(() -> clock.instant());
        }
      }
    }
    return watcher;
  }

  /**
   * @param analyzer made only when something has to be analysed
   */
  public FeedWatcher(
      CaseFile file,
      List<String> feeds,
      How how,
      Supplier<DocumentAnalyzer> analyzer,
      Listener listener,
      Clock clock,
      Pause pause) {
    this.file = file;
    this.how = how;
    this.analyzer = analyzer;
    this.listener = listener;
    this.clock = clock;
    this.fetcher = new PoliteFetcher(new WebFetcher(how.options()), pause, clock);
    feeds.stream().distinct().forEach(url -> this.feeds.add(new Feed(url, clock.instant())));
    for (WatchedFeed kept : file.feeds().all()) {
      this.feeds.stream()
          .filter(feed -> feed.url.equals(kept.url()))
          .forEach(feed -> know(feed, kept));
    }
    for (DocumentRow row : file.documents(DocumentQuery.all()).items()) {
      known.add(row.uri());
      row.canonicalUri().ifPresent(known::add);
    }
  }

  /** What an earlier run has learned of a feed. */
  private static void know(Feed feed, WatchedFeed kept) {
    feed.listed = true;
    feed.failures = kept.failures();
    feed.validators = kept.validators();
  }

  /** How many feeds are to be asked by now. */
  public int due() {
    return (int) feeds.stream().filter(this::isDue).count();
  }

  private boolean isDue(Feed feed) {
    return !feed.gone && !clock.instant().isBefore(feed.due);
  }

  /** How many feeds there are that aren't gone for good. */
  public int size() {
    return (int) feeds.stream().filter(feed -> !feed.gone).count();
  }

  /**
   * Asks the feeds that are due.
   *
   * @return how many could be read
   */
  public int round() throws InterruptedException {
    int read = 0;
    int all = due();
    int asked = 0;
    for (Feed feed : feeds) {
      if (isDue(feed)) {
        asked++;
        listener.asking(feed.url, asked, all);
        read += ask(feed) ? 1 : 0;
      }
    }
    return read;
  }

  /** How long nothing is due; empty where nothing ever is. */
  public Optional<Duration> idle() {
    return feeds.stream()
        .filter(feed -> !feed.gone)
        .map(feed -> feed.due)
        .min(Instant::compareTo)
        .map(due -> Duration.between(clock.instant(), due))
        .map(time -> time.isNegative() ? Duration.ZERO : time);
  }

  private boolean ask(Feed feed) throws InterruptedException {
    PoliteFetcher.Page page = fetcher.named(feed.url, feed.validators);
    if (page.answer().isEmpty()) {
      fail(feed, page.why(), Optional.empty());
      return false;
    }
    Answer answer = page.answer().get();
    if (answer.status() == 304) {
      succeed(feed, 0);
      return true;
    }
    if (!answer.isSuccess()) {
      feed.gone = answer.status() == 410;
      fail(feed, page.why(), answer.header("retry-after"));
      return false;
    }
    List<Document> items = items(answer);
    if (items.stream().anyMatch(item -> item.uri().equals(answer.uri()))) {
      fail(feed, "it is a page and no feed", Optional.empty());
      return false;
    }
    Added added = add(feed, items);
    if (added.all()) {
      feed.validators = validators(answer);
    }
    succeed(feed, added.fresh());
    return true;
  }

  private List<Document> items(Answer answer) {
    List<Document> items = new ArrayList<>();
    new DocumentReader(how.options())
        .read(
            new ByteArrayInputStream(answer.content()),
            answer.uri(),
            answer.header("content-type"),
            outcome -> {
              if (outcome instanceof Outcome.Read read) {
                items.add(read.document());
              }
            });
    return items;
  }

  private static Map<String, String> validators(Answer answer) {
    Map<String, String> validators = new HashMap<>();
    answer.header("etag").ifPresent(tag -> validators.put("If-None-Match", tag));
    answer.header("last-modified").ifPresent(time -> validators.put("If-Modified-Since", time));
    return validators;
  }

  /**
   * What was added of a feed.
   *
   * @param all whether all of it could be put into the case
   * @param fresh how many documents the case didn't have
   */
  private record Added(boolean all, long fresh) {}

  /** Adds what is new. */
  private Added add(Feed feed, List<Document> items) throws InterruptedException {
    List<AddRequest.Input> inputs = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    List<Document> fresh =
        items.stream().filter(item -> !known.contains(item.uri())).limit(MOST_AT_ONCE).toList();
    for (Document item : fresh) {
      if (taken.add(item.uri())) {
        inputs.add(input(item, taken));
      }
    }
    if (inputs.isEmpty()) {
      return new Added(true, 0);
    }
    try {
      AddReport report =
          file.add(
              new AddRequest(
                  inputs, how.options(), how.program(), how.accuracy(), how.threads(), false),
              analyzer,
              listener);
      known.addAll(taken);
      listener.added(feed.url, report);
      return new Added(items.size() <= MOST_AT_ONCE, report.fresh());
    } catch (CaseException e) { // another process has the case: the same articles come again
      listener.failed(feed.url, e.getMessage(), Optional.of(how.every()));
      return new Added(false, 0);
    }
  }

  private AddRequest.Input input(Document item, Set<String> taken) throws InterruptedException {
    if (PoliteFetcher.isWeb(item.uri())) {
      PoliteFetcher.Page page = fetcher.page(item.uri());
      Optional<Answer> answer = page.answer().filter(Answer::isSuccess);
      if (answer.isPresent() && hasText(answer.get())) {
        taken.add(answer.get().uri());
        return new AddRequest.Input(
            answer.get().uri(),
            Optional.of(new ByteArrayInputStream(answer.get().content())),
            answer.get().header("content-type"));
      }
      listener.missing(item.uri(), answer.isPresent() ? "the page has no text" : page.why());
    }
    return new AddRequest.Input(
        item.uri(),
        Optional.of(new ByteArrayInputStream(json(item).getBytes(StandardCharsets.UTF_8))));
  }

  private boolean hasText(Answer answer) {
    List<Outcome> read = new ArrayList<>();
    new DocumentReader(how.options())
        .read(
            new ByteArrayInputStream(answer.content()),
            answer.uri(),
            answer.header("content-type"),
            read::add);
    return read.stream().anyMatch(Outcome.Read.class::isInstance);
  }

  /** What the feed says of an article, as an article. */
  private static String json(Document item) {
    Map<String, String> article = new LinkedHashMap<>();
    article.put("url", item.uri());
    item.outlet().ifPresent(outlet -> article.put("outlet", outlet));
    item.title().ifPresent(title -> article.put("title", title));
    item.published()
        .map(PublicationTime::date)
        .map(LocalDate::toString)
        .ifPresent(day -> article.put("published", day));
    article.put("text", item.text());
    return MAPPER.writeValueAsString(article);
  }

  private void succeed(Feed feed, long fresh) {
    feed.failures = 0;
    feed.due = clock.instant().plus(how.every());
    note(feed, fresh > 0 ? WatchedFeed.Outcome.FRESH : WatchedFeed.Outcome.UNCHANGED, "", fresh);
  }

  private void note(Feed feed, WatchedFeed.Outcome outcome, String why, long fresh) {
    if (feed.listed) {
      file.feeds()
          .asked(
              feed.url,
              outcome,
              why,
              fresh,
              feed.gone ? Optional.empty() : Optional.of(feed.due),
              feed.validators);
    }
  }

  /** Twice as long after each failure, or as long as the server asks for. */
  private void fail(Feed feed, String why, Optional<String> retryAfter) {
    feed.failures++;
    Duration wait = how.every().multipliedBy(1L << Math.min(MOST_DOUBLED, feed.failures));
    Duration asked = retryAfter.flatMap(FeedWatcher::seconds).orElse(Duration.ZERO);
    Duration longer = asked.compareTo(wait) > 0 ? asked : wait;
    Duration again = longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
    feed.due = clock.instant().plus(again);
    note(feed, feed.gone ? WatchedFeed.Outcome.GONE : WatchedFeed.Outcome.FAILED, why, 0);
    listener.failed(feed.url, why, feed.gone ? Optional.empty() : Optional.of(again));
  }

  private static Optional<Duration> seconds(String header) {
    try {
      return Optional.of(Duration.ofSeconds(Long.parseLong(header.strip())));
    } catch (NumberFormatException | ArithmeticException e) { // a date: the usual wait will do
      return Optional.empty();
    }
  }
}
