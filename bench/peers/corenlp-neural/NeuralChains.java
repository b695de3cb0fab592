import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Runs CoreNLP's neural coreference (Clark and Manning 2016) over short texts of a folder, chosen by
 * the hash of their names: {@code FOLDER COUNT OUT}. Writes a line for each mention: text, number of
 * the chain, start, end, start of its head; behind each text a line with its name and "end".
 */
class NeuralChains {

  private static final int LONGEST = 5000;

  public static void main(String[] arguments) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,parse,coref");
    properties.setProperty("coref.algorithm", "neural");
    properties.setProperty("parse.model", "edu/stanford/nlp/models/srparser/englishSR.ser.gz");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    List<Path> texts;
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      texts =
          files
              .filter(file -> file.toString().endsWith(".txt") && file.toFile().length() < LONGEST)
              .sorted(Comparator.comparingInt(NeuralChains::order))
              .limit(Integer.parseInt(arguments[1]))
              .toList();
    }
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[2])))) {
      for (Path path : texts) {
        CoreDocument document = new CoreDocument(Files.readString(path));
        pipeline.annotate(document);
        write(path.getFileName().toString().replace(".txt", ""), document, out);
        System.err.println(path.getFileName());
      }
    }
  }

  private static int order(Path path) {
    return path.getFileName().toString().hashCode() * 0x9E3779B1;
  }

  private static void write(String name, CoreDocument document, PrintWriter out) {
    for (CorefChain chain :
        document.annotation().get(CorefCoreAnnotations.CorefChainAnnotation.class).values()) {
      for (CorefChain.CorefMention mention : chain.getMentionsInTextualOrder()) {
        List<CoreLabel> tokens =
            document
                .annotation()
                .get(CoreAnnotations.SentencesAnnotation.class)
                .get(mention.sentNum - 1)
                .get(CoreAnnotations.TokensAnnotation.class);
        out.println(
            String.join(
                "\t",
                name,
                Integer.toString(chain.getChainID()),
                Integer.toString(tokens.get(mention.startIndex - 1).beginPosition()),
                Integer.toString(tokens.get(mention.endIndex - 2).endPosition()),
                Integer.toString(tokens.get(mention.headIndex - 1).beginPosition())));
      }
    }
    out.println(name + "\tend");
  }
}
