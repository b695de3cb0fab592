package dev.hearsay.app.cli;

import dev.hearsay.analysis.DocumentAnalyzer;
import dev.hearsay.app.casefile.AddReport;
import dev.hearsay.app.casefile.CaseException;
import dev.hearsay.app.casefile.CaseFile;
import dev.hearsay.app.report.AddedReport;
import dev.hearsay.app.watch.FeedWatcher;
import dev.hearsay.app.watch.Pause;
import dev.hearsay.read.Outcome;
import dev.hearsay.read.ReadOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay watch}: keeps adding what feeds have new. */
@Command(
    name = "watch",
    customSynopsis = "hearsay watch [OPTION…] [FEED…]",
    synopsisHeading = "%nUsage: ",
    sortOptions = false,
    header = "Keeps adding new articles of feeds to a case, until it is stopped with Ctrl-C.",
    descriptionHeading = "%n",
    description = {
      "Asks each feed (RSS, Atom, JSON Feed) from time to time whether it has changed, fetches the"
          + " articles it links to that the case doesn't have, adds them, and prints what that"
          + " changed. Where an article can't be had, what the feed says of it is added.",
      "",
      "Without FEED, the feeds that the case has in its list, which is made on the page Add of"
          + " hearsay serve.",
      "",
      "Pages of one site are fetched one after the other, with two seconds between or as long as"
          + " its robots.txt asks for, and not where robots.txt asks to leave them alone. A feed"
          + " that doesn't answer is asked again later and later."
    },
    parameterListHeading = "%nWhat to watch:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay watch https://example.com/feed.xml",
      "      into case.hearsay, every 15 minutes",
      "  hearsay watch --case ferry.hearsay --every 60 https://a.example/rss https://b.example/atom",
      "  hearsay watch --case ferry.hearsay",
      "      the feeds in the list of the case",
      "  hearsay watch --once https://example.com/feed.xml",
      "      one round, to be run by a timer",
      "",
      "Exit status of --once: 0 all feeds were read; 1 some were; 2 wrong usage; 3 none",
      "was; 4 the case could not be opened or written."
    })
final class WatchCommand implements Callable<Integer> {

  private static final int USUAL_MINUTES = 15;
  private static final int MOST_MINUTES = 7 * 24 * 60;

  @Parameters(arity = "0..*", paramLabel = "FEED", description = "Addresses of feeds.")
  private List<String> feeds = List.of();

  @Option(names = "--once", description = "Ask each feed once, add what is new, and stop.")
  private boolean once;

  @Option(
      names = "--allow-private-addresses",
      description = "Fetch URLs of this computer and of private networks, too.")
  private boolean privateAddresses;

  private Duration every = Duration.ofMinutes(USUAL_MINUTES);

  @Mixin private final CaseOption caseOption = new CaseOption();
  @Mixin private final ShowOptions show = new ShowOptions();

  // Set by picocli before it sets any option.
  @Spec private @Nullable CommandSpec spec;

  private final Terminal terminal;
  private final Parts parts;
  private final String version;

  WatchCommand(Terminal terminal, Parts parts, String version) {
    this.terminal = terminal;
    this.parts = parts;
    this.version = version;
  }

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      description = "How often a feed is asked; 15 if not said.")
  void every(int minutes) {
    if (minutes < 1 || minutes > MOST_MINUTES) {
      throw new ParameterException(
          spec.commandLine(), "--every: " + minutes + " is not between 1 and " + MOST_MINUTES);
    }
    every = Duration.ofMinutes(minutes);
  }

  @Override
  public Integer call() {
    for (String feed : feeds) {
      String lower = feed.toLowerCase(Locale.ROOT);
      if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
        throw new ParameterException(
            spec.commandLine(), feed + " is no web address: hearsay add reads files");
      }
    }
    Messages messages = new Messages(terminal.err(), terminal.errIsTerminal(), show.debug());
    if (feeds.isEmpty() && !Files.exists(caseOption.path())) {
      throw nothingToWatch();
    }
    try (CaseFile file = CaseFile.openOrCreate(caseOption.path())) {
      if (feeds.isEmpty() && file.feeds().all().isEmpty()) {
        throw nothingToWatch();
      }
      return watch(file, messages);
    } catch (CaseException e) {
      messages.say(e.getMessage());
      return ExitStatus.NOT_WRITTEN;
    } catch (UncheckedIOException e) {
      return ReadRun.notWritten(e.getCause(), messages);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitStatus.DONE;
    } finally {
      messages.clear();
    }
  }

  private ParameterException nothingToWatch() {
    return new ParameterException(
        spec.commandLine(), "nothing to watch: name feeds, or add some to the case's list");
  }

  private FeedWatcher watcher(CaseFile file, FeedWatcher.How how, Messages messages) {
    Supplier<DocumentAnalyzer> analyzer = () -> parts.analyzer().apply(show.accuracy());
    Told told = new Told(file, messages);
    return feeds.isEmpty()
        ? FeedWatcher.ofList(file, how, analyzer, told, Clock.systemUTC(), Pause.real())
        : new FeedWatcher(file, feeds, how, analyzer, told, Clock.systemUTC(), Pause.real());
  }

  private int watch(CaseFile file, Messages messages) throws InterruptedException {
    ReadOptions usual = ReadOptions.defaults();
    ReadOptions options =
        new ReadOptions(
            Optional.empty(),
            Optional.empty(),
            privateAddresses,
            usual.maximumBytes(),
            usual.timeout(),
            usual.maximumRedirects());
    FeedWatcher watcher =
        watcher(
            file,
            new FeedWatcher.How(
                options,
                version,
                show.accuracy().name().toLowerCase(Locale.ROOT),
                show.threads(),
                every),
            messages);
    int all = watcher.size();
    int due = watcher.due();
    int read = watcher.round();
    if (once) {
      return read == due
          ? ExitStatus.DONE
          : read == 0 ? ExitStatus.NOTHING_READ : ExitStatus.SOME_SKIPPED;
    }
    messages.say(
        String.format(
            Locale.ROOT,
            "watching %,d feeds, each every %,d minutes; stop with Ctrl-C",
            all,
            every.toMinutes()));
    for (Optional<Duration> idle = watcher.idle(); idle.isPresent(); idle = watcher.idle()) {
      Pause.real().of(idle.get().plusMillis(1));
      watcher.round();
    }
    messages.say("all feeds are gone for good");
    return ExitStatus.NOTHING_READ;
  }

  /** Shows what happens. */
  private final class Told implements FeedWatcher.Listener {

    private final CaseFile file;
    private final Messages messages;

    private Told(CaseFile file, Messages messages) {
      this.file = file;
      this.messages = messages;
    }

    @Override
    public void added(String feed, AddReport report) {
      messages.clear();
      int columns =
          Math.max(ReadRun.NARROWEST, Math.min(ReadRun.WIDEST_BY_DEFAULT, terminal.columns()));
      OutputStream out = terminal.out();
      try {
        out.write(
            AddedReport.of(
                report,
                file.counts(),
                file.path().toString(),
                show.width().orElse(columns),
                show.color().colours(terminal)));
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void failed(String feed, String why, Optional<Duration> again) {
      messages.say(
          feed
              + ": "
              + why
              + again
                  .map(time -> once ? "" : "; asked again in " + time.toMinutes() + " minutes")
                  .orElse("; it is gone for good and isn't asked again"));
    }

    @Override
    public void missing(String article, String why) {
      messages.say(article + ": " + why + "; what the feed says of it is added");
    }

    @Override
    public void waiting() {
      messages.waiting();
    }

    @Override
    public void skipped(Outcome.Skipped skipped) {
      messages.skipped(skipped);
    }

    @Override
    public void failed(String input, Throwable thrown) {
      messages.failed(input, thrown);
    }

    @Override
    public void read(long documents, long fresh) {
      messages.read(documents, fresh);
    }

    @Override
    public void analyzed(long done, long count, long words) {
      messages.analyzed(done, count, words);
    }

    @Override
    public void at(Step step, int done, int count) {
      messages.at(step, done, count);
    }
  }
}
