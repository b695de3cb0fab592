import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.components.JCasFactory;
import de.unihd.dbs.heideltime.standalone.components.PartOfSpeechTagger;
import de.unihd.dbs.heideltime.standalone.components.impl.JCasFactoryImpl;
import de.unihd.dbs.heideltime.standalone.components.impl.StanfordPOSTaggerWrapper;
import de.unihd.dbs.heideltime.standalone.components.impl.UimaContextImpl;
import de.unihd.dbs.uima.annotator.heideltime.HeidelTime;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;

/**
 * Time expressions by HeidelTime, English news, with Stanford's tagger for tokens, sentences and
 * parts of speech: {@code FOLDER OUT}. The first line of each text is the day it was published.
 * Lines of the output: name, start, end, type, value, with tabs between; at the end the words and
 * the median time of a round over all texts, one thread, the first round left out.
 *
 * <p>HeidelTime's own front door loads the tagger anew for each document; here it is loaded once.
 */
class Times {

  private static final int ROUNDS = 3;
  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words/english-left3words-distsim.tagger";
  private static final String TYPES = "desc/type/HeidelTime_TypeSystem.xml";

  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.OFF);
    Config.setProps(settings());
    PartOfSpeechTagger tagger = tagger();
    HeidelTime heidelTime = new HeidelTime();
    heidelTime.initialize(new UimaContextImpl(Language.ENGLISH, DocumentType.NEWS, false));
    JCasFactory factory = factory();
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
        String text = content.substring(head + 1);
        words += text.trim().split("\\s+").length;
        long before = System.nanoTime();
        JCas document = factory.createJCas();
        document.setDocumentText(text);
        Dct published = new Dct(document);
        published.setValue(content.substring(0, head).replace('-', '.') + "T00:00");
        published.addToIndexes();
        tagger.process(document);
        heidelTime.process(document);
        spent += System.nanoTime() - before;
        collect(document, file.getFileName().toString(), found);
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

  private static void collect(JCas document, String name, List<String> found) {
    FSIterator<Annotation> all = document.getAnnotationIndex(Timex3.type).iterator();
    while (all.hasNext()) {
      Timex3 timex = (Timex3) all.next();
      found.add(
          String.join(
              "\t",
              name,
              String.valueOf(timex.getBegin()),
              String.valueOf(timex.getEnd()),
              timex.getTimexType(),
              timex.getTimexValue()));
    }
  }

  private static PartOfSpeechTagger tagger() {
    Properties settings = new Properties();
    settings.put(PartOfSpeechTagger.STANFORDPOSTAGGER_ANNOTATE_TOKENS, true);
    settings.put(PartOfSpeechTagger.STANFORDPOSTAGGER_ANNOTATE_SENTENCES, true);
    settings.put(PartOfSpeechTagger.STANFORDPOSTAGGER_ANNOTATE_POS, true);
    settings.put(PartOfSpeechTagger.STANFORDPOSTAGGER_MODEL_PATH, TAGGER);
    settings.put(PartOfSpeechTagger.STANFORDPOSTAGGER_CONFIG_PATH, "");
    PartOfSpeechTagger tagger = new StanfordPOSTaggerWrapper();
    tagger.initialize(settings);
    return tagger;
  }

  private static JCasFactory factory() throws Exception {
    XMLInputSource source = new XMLInputSource(Times.class.getClassLoader().getResource(TYPES));
    TypeSystemDescription types =
        UIMAFramework.getXMLParser().parseTypeSystemDescription(source);
    return new JCasFactoryImpl(new TypeSystemDescription[] {types});
  }

  private static Properties settings() {
    Properties settings = new Properties();
    for (String type : List.of("Date", "Duration", "Set", "Time")) {
      settings.setProperty("consider" + type, "true");
      settings.setProperty("uimaVar" + type, type);
    }
    settings.setProperty("uimaVarTemponym", "Temponym");
    settings.setProperty("considerTemponym", "false");
    settings.setProperty("uimaVarLanguage", "Language");
    settings.setProperty("uimaVarTypeToProcess", "Type");
    settings.setProperty("typeSystemHome", TYPES);
    return settings;
  }
}
