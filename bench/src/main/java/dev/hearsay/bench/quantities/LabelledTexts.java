package dev.hearsay.bench.quantities;

import dev.hearsay.bench.entities.NamedText;
import dev.hearsay.bench.entities.NamedTexts;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.MissingGoldException;
import dev.hearsay.bench.polnear.PolnearTexts;
import dev.hearsay.bench.sentences.MarkedText;
import dev.hearsay.bench.sentences.MarkedTexts;
import dev.hearsay.bench.times.TimeMlText;
import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.SentenceSplitter;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts that labelled sentences stand in, each split into sentences as Hearsay does. */
final class LabelledTexts {

  /** A text with Hearsay's own sentences. */
  record SplitText(String text, List<Sentence> sentences) {

    static SplitText of(String text, List<Block> blocks) {
      return new SplitText(text, SentenceSplitter.split(text, blocks));
    }
  }

  private LabelledTexts() {}

  /**
   * The texts by set and name.
   *
   * @throws MissingGoldException when a set isn't there
   */
  static Map<String, SplitText> read(Gold gold, List<LabelledSentence> sentences)
      throws IOException {
    Map<String, PolnearTexts> polnear =
        Map.of(
            "polnear", new PolnearTexts(gold.require("polnear/dev")),
            "polnear-train", new PolnearTexts(gold.require("polnear/train")));
    Map<String, SplitText> others = new HashMap<>();
    for (NamedText text : NamedTexts.gum(gold)) {
      List<Block> blocks =
          text.paragraphs().stream().map(span -> new Block(span, Block.Kind.PARAGRAPH)).toList();
      others.put(key("gum-news", text.name()), SplitText.of(text.text(), blocks));
    }
    for (MarkedText text :
        MarkedTexts.meantime(gold.require("meantime-en/output_data/en/meantime.conll"))) {
      others.put(key("meantime-en", text.name()), SplitText.of(text.text(), text.blocks()));
    }
    for (TimeMlText text : TimeMlText.read(gold)) {
      Document document = text.document();
      others.put(
          key("tempeval3-train", text.name()), SplitText.of(document.text(), document.blocks()));
    }
    Map<String, SplitText> texts = new LinkedHashMap<>();
    for (LabelledSentence sentence : sentences) {
      String key = key(sentence.set(), sentence.document());
      SplitText text = others.get(key);
      PolnearTexts articles = polnear.get(sentence.set());
      if (articles != null && !texts.containsKey(key)) {
        Document document = articles.read(sentence.document());
        texts.put(key, SplitText.of(document.text(), document.blocks()));
      } else if (text != null) {
        texts.put(key, text);
      } else if (!texts.containsKey(key)) {
        throw new IOException("no text " + key);
      }
    }
    return texts;
  }

  static String key(LabelledSentence sentence) {
    return key(sentence.set(), sentence.document());
  }

  private static String key(String set, String document) {
    return set + "/" + document;
  }
}
