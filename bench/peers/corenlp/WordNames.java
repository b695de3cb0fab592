import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Tags given words with CoreNLP's model of three types: {@code IN OUT}. A line of the input is a
 * sentence, tabs between its words; the same line of the output has their tags, blanks between.
 */
class WordNames {

  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  public static void main(String[] arguments) throws Exception {
    CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifier(MODEL);
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])))) {
      for (String line : Files.readAllLines(Path.of(arguments[0]))) {
        List<CoreLabel> words = new ArrayList<>();
        for (String form : line.split("\t", -1)) {
          CoreLabel word = new CoreLabel();
          word.setWord(form);
          word.setValue(form);
          words.add(word);
        }
        List<String> tags = new ArrayList<>();
        for (CoreLabel word : classifier.classifySentence(words)) {
          tags.add(word.get(CoreAnnotations.AnswerAnnotation.class));
        }
        out.println(String.join(" ", tags));
      }
    }
  }
}
