import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds numbers in the texts of a folder with CoreNLP's numeric classifiers and normalizer, without
 * its names and times: {@code FOLDER OUT}. Writes a line for each: text without its ending, type,
 * normal form, start, end; then how many words it read and how long its tagger and classifiers took
 * the second time.
 */
class Numbers {

  private static final Set<String> TYPES = Set.of("NUMBER", "PERCENT", "MONEY");

  public static void main(String[] arguments) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    Properties tagging = new Properties();
    tagging.setProperty("annotators", "pos");
    tagging.setProperty("enforceRequirements", "false");
    StanfordCoreNLP tagger = new StanfordCoreNLP(tagging, false);
    NERClassifierCombiner classifier =
        new NERClassifierCombiner(
            true, NERClassifierCombiner.Language.ENGLISH, false, new Properties());
    List<Path> texts;
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    long words = 0;
    long nanoseconds = 0;
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])))) {
      for (int round = 0; round < 2; round++) {
        words = 0;
        nanoseconds = 0;
        for (Path text : texts) {
          CoreDocument document = new CoreDocument(Files.readString(text));
          pipeline.annotate(document);
          long started = System.nanoTime();
          tagger.annotate(document);
          for (CoreSentence sentence : document.sentences()) {
            List<CoreLabel> labelled = classifier.classifySentence(sentence.tokens());
            words += labelled.stream().filter(each -> Character.isLetterOrDigit(each.word().codePointAt(0))).count();
            if (round == 1) {
              write(text.getFileName().toString().replace(".txt", ""), labelled, out);
            }
          }
          nanoseconds += System.nanoTime() - started;
        }
      }
      out.println("words " + words);
      out.println("nanoseconds " + nanoseconds);
    }
  }

  private static void write(String text, List<CoreLabel> labelled, PrintWriter out) {
    int start = 0;
    while (start < labelled.size()) {
      String key = key(labelled.get(start));
      int end = start + 1;
      while (end < labelled.size() && key(labelled.get(end)).equals(key)) {
        end++;
      }
      if (TYPES.contains(key.split("\t", -1)[0])) {
        out.println(
            text
                + "\t"
                + key
                + "\t"
                + labelled.get(start).beginPosition()
                + "\t"
                + labelled.get(end - 1).endPosition());
      }
      start = end;
    }
  }

  private static String key(CoreLabel word) {
    String type = word.get(CoreAnnotations.AnswerAnnotation.class);
    String normal = word.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class);
    return (type == null ? "O" : type) + "\t" + (normal == null ? "-" : normal.replace('\t', ' '));
  }
}
