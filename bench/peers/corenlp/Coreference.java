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
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Runs CoreNLP's statistical coreference (its default for English) over the texts of a folder:
 * {@code FOLDER OUT}. Writes a line for each mention: text, number of the chain, start and end; then
 * a line "words N", a line "nanoseconds N" of annotating after one round to warm up, and a line
 * "kilobytes N" of the process's memory at its highest.
 */
class Coreference {

  private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref";

  public static void main(String[] arguments) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("annotators", ANNOTATORS);
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
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
        for (Path path : texts) {
          String text = Files.readString(path);
          CoreDocument document = new CoreDocument(text);
          long started = System.nanoTime();
          pipeline.annotate(document);
          nanoseconds += System.nanoTime() - started;
          words += text.strip().split("\\s+").length;
          if (round == 1) {
            write(path.getFileName().toString(), document, out);
          }
        }
      }
      out.println("words " + words);
      out.println("nanoseconds " + nanoseconds);
      out.println("kilobytes " + peak());
    }
  }

  private static void write(String file, CoreDocument document, PrintWriter out) {
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
                file.substring(0, file.length() - ".txt".length()),
                Integer.toString(chain.getChainID()),
                Integer.toString(tokens.get(mention.startIndex - 1).beginPosition()),
                Integer.toString(tokens.get(mention.endIndex - 2).endPosition())));
      }
    }
  }

  private static long peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("[^0-9]", ""));
        }
      }
    }
    return -1;
  }
}
