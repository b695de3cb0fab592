import edu.stanford.nlp.ie.crf.CRFClassifier;
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
import java.util.stream.Stream;

/**
 * Finds the names in the texts of a folder with CoreNLP's model of three types: {@code FOLDER OUT}.
 * Tokens and sentences are CoreNLP's own; a line of a text is a paragraph. Writes a line for each
 * name: text without its ending, type, start, end.
 */
class Names {

  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  private static final String OUTSIDE = "O";

  public static void main(String[] arguments) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifier(MODEL);
    List<Path> texts;
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])))) {
      for (Path text : texts) {
        String name = text.getFileName().toString().replace(".txt", "");
        CoreDocument document = new CoreDocument(Files.readString(text));
        pipeline.annotate(document);
        for (CoreSentence sentence : document.sentences()) {
          write(name, classifier.classifySentence(sentence.tokens()), out);
        }
      }
    }
  }

  private static void write(String text, List<CoreLabel> labelled, PrintWriter out) {
    int start = 0;
    while (start < labelled.size()) {
      String type = type(labelled.get(start));
      int end = start + 1;
      while (end < labelled.size() && type(labelled.get(end)).equals(type)) {
        end++;
      }
      if (!type.equals(OUTSIDE)) {
        out.println(
            String.join(
                "\t",
                text,
                type,
                Integer.toString(labelled.get(start).beginPosition()),
                Integer.toString(labelled.get(end - 1).endPosition())));
      }
      start = end;
    }
  }

  private static String type(CoreLabel word) {
    return word.get(CoreAnnotations.AnswerAnnotation.class);
  }
}
