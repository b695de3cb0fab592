package dev.hearsay.bench.syntax;

import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.times.TimeMlText;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sentences that another parser is asked about, cut into Hearsay's tokens: PolNeAR's training
 * part, the documents of TempEval-3 from which rules for times were written, and the training part
 * of the Microsoft Research Paraphrase Corpus. What other benchmarks hold out is left out.
 */
final class SilverTexts {

  private static final String POLNEAR = "polnear/train/text";
  private static final String PARAPHRASES = "mrpc-pan-paraphrase/msr_paraphrase_train.txt";
  private static final String TEXT_ENDING = ".txt";
  private static final int FIRST_SENTENCE_COLUMN = 3;
  private static final int SENTENCE_COLUMNS = 2;

  /** Longer ones are lists and tables. */
  private static final int LONGEST_SENTENCE = 100;

  private SilverTexts() {}

  /** Writes the words, one a line, with an empty line behind each sentence. */
  static void write(Gold gold, Path out) throws IOException {
    List<String> lines = new ArrayList<>();
    for (List<Token> sentence : sentences(gold)) {
      if (sentence.size() > 1 && sentence.size() <= LONGEST_SENTENCE) {
        sentence.forEach(token -> lines.add(token.text()));
        lines.add("");
      }
    }
    Files.write(out, lines);
  }

  private static List<List<Token>> sentences(Gold gold) throws IOException {
    List<List<Token>> sentences = new ArrayList<>();
    for (Path file : files(gold.require(POLNEAR))) {
      add(SentenceSplitter.split(Files.readString(file), List.of()), sentences);
    }
    for (TimeMlText text : TimeMlText.read(gold)) {
      if (!text.heldOut()) {
        add(SentenceSplitter.split(text.text(), List.of()), sentences);
      }
    }
    List<String> pairs = Files.readAllLines(gold.require(PARAPHRASES));
    for (String pair : pairs.subList(1, pairs.size())) {
      String[] columns = pair.split("\t", -1);
      for (int column = 0; column < SENTENCE_COLUMNS; column++) {
        String sentence = columns[FIRST_SENTENCE_COLUMN + column];
        add(SentenceSplitter.split(sentence, List.of()), sentences);
      }
    }
    return sentences;
  }

  private static void add(List<Sentence> from, List<List<Token>> to) {
    from.forEach(sentence -> to.add(sentence.tokens()));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(TEXT_ENDING)).sorted().toList();
    }
  }
}
