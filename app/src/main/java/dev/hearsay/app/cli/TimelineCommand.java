package dev.hearsay.app.cli;

import dev.hearsay.app.report.CorpusSink;
import dev.hearsay.app.report.TimelineChoice;
import dev.hearsay.app.report.TimelineJson;
import dev.hearsay.app.report.TimelineReport;
import dev.hearsay.event.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay timeline}: what happened when, and who says so. */
@Command(
    name = "timeline",
    customSynopsis = {
      "hearsay timeline [OPTION…] INPUT…",
      "hearsay timeline [OPTION…] --case FILE"
    },
    synopsisHeading = "%nUsage: ",
    sortOptions = false,
    header = "Shows what articles say happened, in the order of time, and who says so.",
    descriptionHeading = "%n",
    description = {
      "An event that many articles tell is one, with all who take part in it. What was only promised,"
          + " ordered or alleged is marked so, and what one account tells and another denies.",
      "",
      "Types are agreement, order, custody, transfer, exchange, release, accusation, testimony,"
          + " protection and violence."
    },
    parameterListHeading = "%nWhat to read:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay timeline articles/",
      "      all events of a folder, those without a day last",
      "  hearsay timeline --type custody,release --from 2025-03-01 articles/",
      "      who was taken and let go since March",
      "  hearsay timeline --json articles/ > timeline.jsonl",
      "      one JSON object an event, hearsay/timeline-1",
      "",
      "Exit status: 0 all was read; 1 some inputs were skipped, each named on standard",
      "error with its reason; 2 wrong usage; 3 nothing could be read; 4 the output",
      "could not be written."
    })
final class TimelineCommand implements Callable<Integer> {

  private static final int USUAL_LIMIT = 100;

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "Files, folders, URLs, or - for standard input, as read takes them.")
  private List<String> inputs = List.of();

  @Option(
      names = "--json",
      description = "Print JSON Lines, one hearsay/timeline-1 object an event, without a limit.")
  private boolean json;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "Show events of these types only, separated by commas.")
  private Set<EventType> types = Set.of();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Show what can have been on this day or later, like 2025-03-13.")
  private Optional<LocalDate> first = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Show what can have been on this day or earlier.")
  private Optional<LocalDate> last = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = LimitConverter.class,
      description = "Show at most so many events, the earliest; 100 if not said, 0 is all.")
  private int limit = USUAL_LIMIT;

  @Mixin private final CaseOrInputs from = new CaseOrInputs();
  @Mixin private final CorpusOptions options = new CorpusOptions();

  private final Terminal terminal;
  private final Parts parts;

  TimelineCommand(Terminal terminal, Parts parts) {
    this.terminal = terminal;
    this.parts = parts;
  }

  @Override
  public Integer call() {
    return new CorpusRun(terminal, parts, from, options).run(inputs, json, this::sink);
  }

  private CorpusSink sink(ReadRun.Shown shown) {
    TimelineChoice choice = new TimelineChoice(types, first, last, true);
    return shown.json()
        ? new TimelineJson(shown.out(), choice, options.asOf(), shown.messages())
        : new TimelineReport(
            shown.out(),
            shown.width(),
            shown.colour(),
            choice,
            limit,
            options.asOf(),
            shown.messages());
  }
}
