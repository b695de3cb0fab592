package dev.hearsay.app.cli;

import dev.hearsay.app.report.RelationsSink;
import dev.hearsay.corpus.Relations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the commands share that show how the documents of inputs, or of a case, hang together. */
abstract class RelationsCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "Files, folders, URLs, or - for standard input, as read takes them.")
  private List<String> inputs = List.of();

  @Mixin private final CaseOrInputs from = new CaseOrInputs();

  @Mixin private final InputOptions input = new InputOptions();

  @Mixin private final ShowOptions show = new ShowOptions();

  private final Terminal terminal;
  private final Parts parts;

  RelationsCommand(Terminal terminal, Parts parts) {
    this.terminal = terminal;
    this.parts = parts;
  }

  /** Whether to print JSON Lines. */
  abstract boolean json();

  abstract RelationsSink sink(ReadRun.Shown shown);

  @Override
  public Integer call() {
    ReadRequest request = show.request(inputs, input.options(), json());
    Optional<Path> file = from.chosen(inputs);
    return file.isPresent()
        ? CaseOrInputs.run(file.get(), terminal, request, this::show)
        : new ReadRun(terminal, parts, this::sink, true).run(request);
  }

  private int show(CaseOrInputs.Case opened, ReadRun.Shown shown) throws IOException {
    Optional<Relations> related = opened.file().relations();
    if (related.isPresent()) {
      sink(shown).show(related.get(), opened.order(), opened.totals(related.get()));
    }
    return ExitStatus.DONE;
  }
}
