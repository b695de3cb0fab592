import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.PrintWriter;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Tags and parses the sentences of a file (a word a line, an empty line behind each sentence) with
 * CoreNLP's tagger and neural dependency parser: {@code WORDS OUT}. CoreNLP takes compounds apart at
 * their hyphens, so words are cut as its own tokenizer cuts them. Writes a line for each piece:
 * piece, Penn Treebank tag, number of its head among the pieces of the sentence from 1 (0 for the
 * root), relation, and whether it begins a word (1) or goes on with one (0); an empty line behind
 * each sentence; and last how many words were read in how many nanoseconds of processor time.
 */
class Trees {

  public static void main(String[] arguments) throws Exception {
    MaxentTagger tagger =
        new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
    DependencyParser parser =
        DependencyParser.loadFromModelFile(
            "edu/stanford/nlp/models/parser/nndep/english_UD.gz");
    List<String> words = new ArrayList<>();
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long count = 0;
    long nanoseconds = 0;
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])))) {
      for (String line : Files.readAllLines(Path.of(arguments[0]))) {
        if (!line.isEmpty()) {
          words.add(line);
          continue;
        }
        List<HasWord> pieces = new ArrayList<>();
        List<Boolean> begins = new ArrayList<>();
        for (String word : words) {
          List<String> cut = cut(word);
          for (int i = 0; i < cut.size(); i++) {
            pieces.add(new Word(cut.get(i)));
            begins.add(i == 0);
          }
        }
        long started = clock.getCurrentThreadCpuTime();
        List<TaggedWord> tagged = tagger.tagSentence(pieces);
        GrammaticalStructure structure = parser.predict(tagged);
        nanoseconds += clock.getCurrentThreadCpuTime() - started;
        count += words.stream().filter(each -> Character.isLetterOrDigit(each.codePointAt(0))).count();
        int[] heads = new int[tagged.size()];
        String[] relations = new String[tagged.size()];
        for (TypedDependency each : structure.typedDependencies()) {
          heads[each.dep().index() - 1] = each.gov().index();
          relations[each.dep().index() - 1] = each.reln().toString();
        }
        for (int i = 0; i < heads.length; i++) {
          out.println(
              tagged.get(i).word() + "\t" + tagged.get(i).tag() + "\t" + heads[i] + "\t" + relations[i] + "\t"
                  + (begins.get(i) ? 1 : 0));
        }
        out.println();
        words.clear();
      }
      out.println("words " + count);
      out.println("nanoseconds " + nanoseconds);
    }
  }

  private static List<String> cut(String word) {
    if (word.indexOf('-') <= 0) {
      return List.of(word);
    }
    List<String> cut = new ArrayList<>();
    for (CoreLabel piece :
        new PTBTokenizer<>(new StringReader(word), new CoreLabelTokenFactory(), "splitHyphenated=true").tokenize()) {
      cut.add(piece.word());
    }
    return String.join("", cut).equals(word) ? cut : List.of(word);
  }
}
