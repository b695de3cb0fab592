package dev.hearsay.bench.syntax;

import dev.hearsay.bench.measure.Gold;
import dev.hearsay.syntax.DependencyParser;
import dev.hearsay.syntax.transition.ParserModel;
import dev.hearsay.syntax.transition.WordClasses;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The commands that make the parser's model: {@code words GOLD OUT} writes the words of the
 * sentences that another parser is asked about, {@code train GOLD SILVER OUT} learns from what it
 * answered and from gold trees, {@code validate GOLD SILVER} learns without a fifth of the gold
 * trees and says how many words of that fifth it gets right.
 */
public final class SyntaxTraining {

  private static final String CLASSES = "/dev/hearsay/attribution/linear/word-classes.tsv.gz";
  private static final int PARTS = 5;

  private SyntaxTraining() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      System.err.println("words GOLD OUT | train GOLD SILVER OUT | validate GOLD SILVER");
      System.exit(2);
    }
    Gold gold = new Gold(Path.of(arguments[1]));
    Path second = Path.of(arguments[2]);
    switch (arguments[0]) {
      case "words" -> SilverTexts.write(gold, second);
      case "train" -> {
        List<LabelledTree> trees = GumTrees.read(gold, false);
        ParserModel model = new TrainParser(classes(), silver(second), trees).run();
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[3]))) {
          model.write(out);
        }
      }
      case "validate" -> validate(GumTrees.read(gold, false), silver(second));
      default -> throw new IllegalArgumentException("no such command: " + arguments[0]);
    }
  }

  private static List<LabelledTree> silver(Path file) throws IOException {
    List<LabelledTree> trees = SilverTrees.parse(Files.readAllLines(file));
    TreebankHabits habits = new TreebankHabits(TreebankHabits.givenNames(), trees);
    return trees.stream().map(habits::rewrite).toList();
  }

  /** Articles stay together: the last fifth of the sentences is looked at. */
  private static void validate(List<LabelledTree> trees, List<LabelledTree> silver)
      throws IOException {
    int cut = trees.size() * (PARTS - 1) / PARTS;
    ParserModel model = new TrainParser(classes(), silver, trees.subList(0, cut)).run();
    DependencyParser parser = new DependencyParser(model);
    TreeScore score = new TreeScore();
    for (LabelledTree tree : trees.subList(cut, trees.size())) {
      score.add(tree, parser.parse(SyntaxBenchmark.tokens(tree)));
    }
    System.out.println(score);
  }

  /** The words grouped by use that attribution has too, at its coarsest and its finest grain. */
  private static WordClasses classes() throws IOException {
    Map<String, Integer> coarse = new HashMap<>();
    Map<String, Integer> fine = new HashMap<>();
    try (InputStream stream = SyntaxTraining.class.getResourceAsStream(CLASSES)) {
      if (stream == null) {
        throw new IOException(CLASSES + " is missing");
      }
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#!")) {
          String[] columns = line.split("\t", -1);
          coarse.put(columns[0], Integer.parseInt(columns[1]));
          fine.put(columns[0], Integer.parseInt(columns[3]));
        }
      }
    }
    return WordClasses.of(coarse, fine);
  }
}
