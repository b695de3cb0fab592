import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Tags the words of a file (one a line, an empty line between paragraphs) with CoreNLP's tagger and
 * writes "word TAB tag" lines in the same order. Run beside Hearsay only; never shipped.
 */
class SilverTags {

  private static final int LONGEST_SENTENCE = 150;

  public static void main(String[] arguments) throws IOException {
    MaxentTagger tagger =
        new MaxentTagger(
            "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])))) {
      List<HasWord> sentence = new ArrayList<>();
      for (String line : Files.readAllLines(Path.of(arguments[0]))) {
        if (!line.isEmpty()) {
          sentence.add(new Word(line));
        }
        boolean stop = line.matches("[.?!]") && sentence.size() > 1;
        if (line.isEmpty() || stop || sentence.size() > LONGEST_SENTENCE) {
          for (TaggedWord word : tagger.tagSentence(sentence)) {
            out.println(word.word() + "\t" + word.tag());
          }
          sentence.clear();
        }
        if (line.isEmpty()) {
          out.println();
        }
      }
    }
  }
}
