package dev.hearsay;

import static java.util.stream.Collectors.joining;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.read.DocumentReader;
import dev.hearsay.read.Outcome;
import dev.hearsay.read.ReadOptions;
import dev.hearsay.text.Span;
import java.io.PrintStream;
import java.util.List;

/** The example in the README, which shows what stands between the two comments. */
final class ReadmeExample {

  private ReadmeExample() {}

  static void printStatements(String input, PrintStream out) {
    // begin README
    Analyzer analyzer = Analyzer.standard();
    DocumentReader reader = new DocumentReader(ReadOptions.defaults());
    reader.read(
        input,
        outcome -> {
          if (outcome instanceof Outcome.Read read) {
            String text = read.document().text();
            for (Attribution attribution : analyzer.analyze(read.document()).attributions()) {
              out.println(words(attribution.source(), text));
              out.println(
                  "  " + attribution.act().label() + ": " + words(attribution.content(), text));
            }
          } else if (outcome instanceof Outcome.Skipped skipped) {
            out.println("skipped " + skipped.uri() + ": " + skipped.detail());
          }
        });
    // end README
  }

  private static String words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.of(text)).collect(joining(" … "));
  }
}
