package dev.hearsay.app.cli;

import dev.hearsay.app.report.CorpusSink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Shows what documents tell together: those of inputs, or those that a case keeps. */
final class CorpusRun {

  private final Terminal terminal;
  private final Parts parts;
  private final CaseOrInputs from;
  private final CorpusOptions options;

  CorpusRun(Terminal terminal, Parts parts, CaseOrInputs from, CorpusOptions options) {
    this.terminal = terminal;
    this.parts = parts;
    this.from = from;
    this.options = options;
  }

  /**
   * Reads the inputs, or opens the case, and shows it.
   *
   * @param json whether to print JSON instead of a report
   * @param sinks makes what shows it
   * @return the exit status
   */
  int run(List<String> inputs, boolean json, Function<ReadRun.Shown, CorpusSink> sinks) {
    ReadRequest request = options.request(inputs, json);
    Optional<Path> file = from.chosen(inputs);
    return file.isPresent()
        ? CaseOrInputs.run(
            file.get(), terminal, request, (opened, shown) -> show(opened, shown, sinks))
        : new ReadRun(terminal, parts, sinks::apply, true).run(request);
  }

  private int show(
      CaseOrInputs.Case opened, ReadRun.Shown shown, Function<ReadRun.Shown, CorpusSink> sinks)
      throws IOException {
    Optional<CaseCorpusView> related =
        CaseCorpusView.of(opened.file(), options.asOf(), shown.messages());
    if (related.isPresent()) {
      sinks.apply(shown).show(related.get(), opened.totals(related.get().relations()));
    }
    return ExitStatus.DONE;
  }
}
