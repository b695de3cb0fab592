import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Tags given words with NLP4J's model of the types of OntoNotes: {@code IN OUT}. A line of the
 * input is a sentence, tabs between its words; the same line of the output has their tags, blanks
 * between.
 */
class WordNames {

  private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/en-";
  private static final String MODELS = "edu/emory/mathcs/nlp/models/en-";

  /** NLP4J's own for English, but without the dependency parser. */
  private static final String CONFIGURATION =
      String.join(
          "",
          "<configuration><tsv><column index='1' field='form'/></tsv><lexica>",
          lexicon("ambiguity_classes", "word_form_simplified_lowercase",
              "ambiguity-classes-simplified-lowercase"),
          lexicon("word_clusters", "word_form_simplified_lowercase",
              "brown-clusters-simplified-lowercase"),
          lexicon("word_embeddings", "word_form_undigitalized", "word-embeddings-undigitalized"),
          lexicon("named_entity_gazetteers", "word_form_simplified",
              "named-entity-gazetteers-simplified"),
          "</lexica><models><pos>", MODELS, "pos.xz</pos><ner>", MODELS,
          "ner.xz</ner></models></configuration>");

  private static String lexicon(String kind, String field, String file) {
    return "<" + kind + " field='" + field + "'>" + LEXICA + file + ".xz</" + kind + ">";
  }

  public static void main(String[] arguments) throws IOException {
    NLPDecoder decoder =
        new NLPDecoder(
            new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])))) {
      for (String line : Files.readAllLines(Path.of(arguments[0]))) {
        out.println(tags(decoder, line.split("\t", -1)));
      }
    }
  }

  private static String tags(NLPDecoder decoder, String[] words) {
    NLPNode[] nodes = new NLPNode[words.length + 1];
    nodes[0] = decoder.create().toRoot();
    for (int i = 0; i < words.length; i++) {
      boolean quotation = words[i].equals("``") || words[i].equals("''");
      nodes[i + 1] = new NLPNode(i + 1, quotation ? "\"" : words[i]);
    }
    decoder.decode(nodes);
    List<String> tags = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) {
      tags.add(nodes[i].getNamedEntityTag());
    }
    return String.join(" ", tags);
  }
}
