import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Runs CoreNLP's quote annotator over the texts of a folder: {@code FOLDER OUT}. Writes a line for
 * each quotation: text, start and end of the quotation, start and end of the speaker's mention or
 * -1, the canonical name or "-"; then a line "words N", a line "nanoseconds N" of annotating after
 * one text to warm up, and a line "kilobytes N" of the process's memory at its highest.
 */
class Quotes {

  private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";

  public static void main(String[] arguments) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("annotators", ANNOTATORS);
    properties.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    List<Path> texts;
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    pipeline.annotate(new CoreDocument(Files.readString(texts.get(0))));
    long words = 0;
    long nanoseconds = 0;
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])))) {
      for (int i = 0; i < texts.size(); i++) {
        String text = Files.readString(texts.get(i));
        CoreDocument document = new CoreDocument(text);
        long started = System.nanoTime();
        pipeline.annotate(document);
        nanoseconds += System.nanoTime() - started;
        words += text.strip().split("\\s+").length;
        for (CoreQuote quote : document.quotes()) {
          out.println(line(texts.get(i).getFileName().toString(), document, quote));
        }
        System.err.print("\rCoreNLP has read " + (i + 1) + " of " + texts.size() + " texts");
      }
      System.err.println();
      out.println("words " + words);
      out.println("nanoseconds " + nanoseconds);
      out.println("kilobytes " + peak());
    }
  }

  private static String line(String file, CoreDocument document, CoreQuote quote) {
    int from = -1;
    int to = -1;
    if (quote.hasSpeaker && quote.speakerTokens().isPresent()) {
      List<CoreLabel> tokens = quote.speakerTokens().get();
      from = tokens.get(0).beginPosition();
      to = tokens.get(tokens.size() - 1).endPosition();
    }
    Pair<Integer, Integer> span = quote.quoteCharOffsets();
    String name = quote.canonicalSpeaker().map(String::strip).orElse("-").replaceAll("\\s+", " ");
    return String.join(
        "\t",
        file.substring(0, file.length() - ".txt".length()),
        span.first().toString(),
        span.second().toString(),
        Integer.toString(from),
        Integer.toString(to),
        name.isEmpty() ? "-" : name);
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
