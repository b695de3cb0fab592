import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Time expressions by SUTime: {@code FOLDER OUT}. The first line of each text is the day it was
 * published. Lines of the output: name, start, end, type, value, with tabs between; at the end the
 * words and the median time of a round over all texts, one thread, the first round left out.
 */
class Times {

  private static final int ROUNDS = 3;

  public static void main(String[] arguments) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos");
    properties.setProperty("sutime.includeRange", "false");
    properties.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    pipeline.addAnnotator(new TimeAnnotator("sutime", properties));
    List<Path> files;
    try (Stream<Path> list = Files.list(Path.of(arguments[0]))) {
      files = list.sorted().toList();
    }
    List<String> found = new ArrayList<>();
    long[] nanoseconds = new long[ROUNDS];
    long words = 0;
    for (int round = 0; round <= ROUNDS; round++) {
      found.clear();
      words = 0;
      long spent = 0;
      for (Path file : files) {
        String content = Files.readString(file);
        int head = content.indexOf('\n');
        Annotation text = new Annotation(content.substring(head + 1));
        words += content.substring(head + 1).trim().split("\\s+").length;
        text.set(CoreAnnotations.DocDateAnnotation.class, content.substring(0, head));
        long before = System.nanoTime();
        pipeline.annotate(text);
        spent += System.nanoTime() - before;
        for (CoreMap map : text.get(TimeAnnotations.TimexAnnotations.class)) {
          Timex timex = map.get(TimeAnnotations.TimexAnnotation.class);
          found.add(
              String.join(
                  "\t",
                  file.getFileName().toString(),
                  String.valueOf(map.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class)),
                  String.valueOf(map.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)),
                  timex.timexType(),
                  timex.value() == null ? String.valueOf(timex.altVal()) : timex.value()));
        }
      }
      if (round > 0) {
        nanoseconds[round - 1] = spent;
      }
    }
    Arrays.sort(nanoseconds);
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])))) {
      found.forEach(out::println);
      out.println("words\t" + words);
      out.println("nanoseconds\t" + nanoseconds[ROUNDS / 2]);
    }
  }
}
