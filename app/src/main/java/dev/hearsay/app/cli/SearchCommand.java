package dev.hearsay.app.cli;

import dev.hearsay.app.casefile.CaseException;
import dev.hearsay.app.casefile.CaseFile;
import dev.hearsay.app.casefile.Page;
import dev.hearsay.app.casefile.SearchHit;
import dev.hearsay.app.casefile.SearchQuery;
import dev.hearsay.app.report.SearchReport;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay search}: finds articles of a case by their words, and by who says what. */
@Command(
    name = "search",
    customSynopsis = "hearsay search [OPTION…] QUERY…",
    synopsisHeading = "%nUsage: ",
    sortOptions = false,
    header = "Finds the articles of a case by their words, and by who says what in them.",
    descriptionHeading = "%n",
    description = {
      "All words must be there, in any order; accents and upper case don't matter.",
      "",
      "  \"two words\"      in a row",
      "  harbo*           any word that begins so",
      "  ferry OR bridge  one of them",
      "  -strike          not there",
      "  outlet:gazette   published by",
      "  source:minister  somebody called so is quoted",
      "  says:terminal    somebody is quoted with it; with source: the same person",
      "  after:2025-03    published on that day or later",
      "  before:2025      published before that day"
    },
    parameterListHeading = "%nWhat to find:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay search ferry terminal",
      "  hearsay search 'outlet:\"Tarn Gazette\" source:minister says:dockers'",
      "  hearsay search --json 'harbo* after:2025-03' > found.jsonl",
      "      one JSON object an article, hearsay/search-1",
      "",
      "Exit status: 0 done, also where nothing is found; 2 wrong usage; 4 the case",
      "could not be opened, or the output not written."
    })
final class SearchCommand implements Callable<Integer> {

  private static final int USUAL_LIMIT = 20;

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "Words and filters.")
  private List<String> words = List.of();

  @Option(names = "--json", description = "Print JSON Lines, one hearsay/search-1 object each.")
  private boolean json;

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = LimitConverter.class,
      description = "Show at most so many articles; 20 if not said, 0 is all.")
  private int limit = USUAL_LIMIT;

  @Mixin private final CaseOption caseOption = new CaseOption();
  @Mixin private final ShowOptions show = new ShowOptions();

  private final Terminal terminal;

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Messages messages = new Messages(terminal.err(), false, show.debug());
    SearchQuery query = SearchQuery.parse(String.join(" ", words));
    query.problems().forEach(problem -> messages.say("left out of the search: " + problem));
    if (query.isEmpty()) {
      messages.say("nothing is asked for; see: hearsay search --help");
      return ExitStatus.USAGE;
    }
    try (CaseFile file = CaseFile.open(caseOption.path())) {
      Page<SearchHit> found = file.search(query, 0, limit);
      int columns =
          Math.max(ReadRun.NARROWEST, Math.min(ReadRun.WIDEST_BY_DEFAULT, terminal.columns()));
      if (json) {
        SearchReport.json(found.items(), terminal.out());
      } else {
        SearchReport.text(
            found, show.width().orElse(columns), show.color().colours(terminal), terminal.out());
      }
      return ExitStatus.DONE;
    } catch (CaseException e) {
      messages.say(e.getMessage());
      return ExitStatus.NOT_WRITTEN;
    } catch (IOException e) {
      return ReadRun.notWritten(e, messages);
    }
  }
}
