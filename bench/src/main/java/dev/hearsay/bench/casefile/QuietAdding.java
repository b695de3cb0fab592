package dev.hearsay.bench.casefile;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.analysis.DocumentAnalyzer;
import dev.hearsay.app.casefile.AddListener;
import dev.hearsay.app.casefile.AddReport;
import dev.hearsay.app.casefile.AddRequest;
import dev.hearsay.app.casefile.CaseFile;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.read.Outcome;
import dev.hearsay.read.ReadOptions;
import java.nio.file.Path;
import java.util.Arrays;

/** Adds to cases inside this process, with the linear model, as the program of this build. */
final class QuietAdding implements AddListener {

  private static final String PROGRAM = "(not packaged)";

  private final DocumentAnalyzer analyzer = Analyzer.with(Accuracy.FAST);

  AddReport add(CaseFile file, Path... inputs) {
    return file.add(
        new AddRequest(
            Arrays.stream(inputs).map(Path::toString).map(AddRequest.Input::of).toList(),
            ReadOptions.defaults(),
            PROGRAM,
            "fast",
            Runtime.getRuntime().availableProcessors(),
            false),
        () -> analyzer,
        this);
  }

  @Override
  public void waiting() {}

  @Override
  public void skipped(Outcome.Skipped skipped) {}

  @Override
  public void failed(String input, Throwable fault) {
    throw new IllegalStateException(input, fault);
  }

  @Override
  public void read(long documents, long fresh) {}

  @Override
  public void analyzed(long done, long all, long words) {}

  @Override
  public void at(Step step, int done, int all) {}
}
