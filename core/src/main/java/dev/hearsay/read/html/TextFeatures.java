package dev.hearsay.read.html;

import dev.hearsay.read.html.BlockFeatures.Sink;
import dev.hearsay.read.html.PageOutline.TextBlock;
import dev.hearsay.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the words of a block look like, wherever it stands. */
final class TextFeatures {

  /** Below this many words a block has no shape of its own: what is around it decides. */
  static final int BRIEF = 10;

  /** Wordings are looked for only where a block could consist of one. */
  private static final int MAXIMUM_PHRASED_WORDS = 70;

  private static final double LINKED = 0.85;

  private static final int[] WORD_LIMITS = {3, 6, 10, 15, 25, 50};
  private static final List<String> WORD_LIMIT_NAMES =
      List.of(
          "wordsFrom3", "wordsFrom6", "wordsFrom10", "wordsFrom15", "wordsFrom25", "wordsFrom50");
  private static final Block.Kind[] KINDS = Block.Kind.values();
  private static final List<String> KIND_NAMES = BlockFeatures.names("kind.", KINDS);
  private static final PhraseList.Kind[] PHRASES = PhraseList.Kind.values();
  private static final List<String> PHRASE_NAMES = BlockFeatures.names("phrase.", PHRASES);
  private static final List<String> PHRASE_ONLY_NAMES = BlockFeatures.names("phraseOnly.", PHRASES);

  /** "(Image: Agency)" at the end of a caption. */
  private static final Pattern CREDIT_END =
      Pattern.compile(
          "(?i)(?:\\((?:image|photo|picture|pic|credit|file|getty|ap|reuters|afp|courtesy)\\b"
              + "[^()]{0,80}\\)|getty images|\\b(?:photo|image|credit|picture)s?: ?[^.]{1,60})"
              + "[.\"\u201d ]*$");

  private static final int CREDIT_END_LENGTH = 120;

  private final PageContext page;
  private final EmbeddedText embedded;
  private final List<Map<PhraseList.Kind, PhraseList.Strength>> phrases = new ArrayList<>();

  TextFeatures(PageContext page, EmbeddedText embedded) {
    this.page = page;
    this.embedded = embedded;
    for (TextBlock block : page.outline.blocks()) {
      boolean brief = block.words <= MAXIMUM_PHRASED_WORDS;
      phrases.add(brief ? PhraseList.standard().find(block.text) : Map.of());
    }
  }

  boolean isPhrased(int index) {
    return !phrases.get(index).isEmpty();
  }

  void describe(int index, Sink sink) {
    TextBlock block = page.outline.blocks().get(index);
    describeSize(block, sink);
    describeLinks(block, sink);
    describeCharacters(block, sink);
    sink.feature("repeated", BlockFeatures.flag(page.repeated.contains(block.text)));
    for (int i = 0; i < KINDS.length; i++) {
      sink.feature(KIND_NAMES.get(i), BlockFeatures.flag(block.kind == KINDS[i]));
    }
    sink.feature("embedded", embedded.agreement(block.text));
    sink.feature("embeddedPresent", BlockFeatures.flag(embedded.isPresent()));
    for (int i = 0; i < PHRASES.length; i++) {
      PhraseList.Strength strength = phrases.get(index).get(PHRASES[i]);
      sink.feature(PHRASE_NAMES.get(i), strength == null ? 0 : strength.weight());
      sink.feature(
          PHRASE_ONLY_NAMES.get(i), BlockFeatures.flag(strength == PhraseList.Strength.WHOLE));
    }
  }

  private static void describeSize(TextBlock block, Sink sink) {
    sink.feature("words", Math.min(8, Math.log1p(block.words)));
    sink.feature("wordless", BlockFeatures.flag(block.words == 0));
    for (int i = 0; i < WORD_LIMITS.length; i++) {
      sink.feature(WORD_LIMIT_NAMES.get(i), BlockFeatures.flag(block.words >= WORD_LIMITS[i]));
    }
    sink.feature("wordLength", Math.min(12, block.text.length() / (block.words + 1.0)));
  }

  private static void describeLinks(TextBlock block, Sink sink) {
    boolean linked = block.linkDensity() > LINKED;
    boolean paragraph = block.kind == Block.Kind.PARAGRAPH && block.words > 3;
    sink.feature("linkDensity", block.linkDensity());
    sink.feature("linkedWhole", BlockFeatures.flag(linked));
    sink.feature("linkedParagraph", BlockFeatures.flag(linked && paragraph));
    sink.feature("linkedItem", BlockFeatures.flag(linked && block.kind == Block.Kind.LIST_ITEM));
    sink.feature("links", Math.min(8, block.anchors.size()));
  }

  private static void describeCharacters(TextBlock block, Sink sink) {
    String text = block.text;
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    Characters characters = new Characters(text);
    String end = text.substring(Math.max(0, text.length() - CREDIT_END_LENGTH));
    sink.feature("emphasis", block.emphasisCharacters / (double) text.length());
    sink.feature(
        "sentenceEnd", BlockFeatures.flag(".!?\"\u201d\u2019\u2026\u3002".indexOf(last) >= 0));
    sink.feature("colonEnd", BlockFeatures.flag(last == ':'));
    sink.feature("creditEnd", BlockFeatures.flag(CREDIT_END.matcher(end).find()));
    sink.feature("capitalStart", BlockFeatures.flag(Character.isUpperCase(first)));
    sink.feature("quoteStart", BlockFeatures.flag("\"\u201c\u2018\u00ab".indexOf(first) >= 0));
    sink.feature("bracketStart", BlockFeatures.flag("([\u2022*-\u2014".indexOf(first) >= 0));
    sink.feature("separators", Math.min(5, characters.separators));
    sink.feature("commas", Math.min(6, characters.commas));
    sink.feature("sentences", Math.min(8, characters.sentences));
    sink.feature("digits", characters.digits / (double) text.length());
    sink.feature("capitals", characters.capitals / (double) text.length());
  }

  /** Counts of characters, taken in one pass. */
  private static final class Characters {
    int separators;
    int commas;
    int sentences;
    int digits;
    int capitals;

    Characters(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == ',' || c == ';') {
          commas++;
        } else if ("|\u00b7\u2022\u00bb\u203a/".indexOf(c) >= 0) {
          separators++;
        } else if (c == '.' || c == '!' || c == '?') {
          boolean gap = i + 1 == text.length() || text.charAt(i + 1) == ' ';
          sentences += gap && i > 0 ? 1 : 0;
        } else if (Character.isDigit(c)) {
          digits++;
        } else if (Character.isUpperCase(c)) {
          capitals++;
        }
      }
    }
  }
}
