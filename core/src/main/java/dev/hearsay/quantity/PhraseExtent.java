package dev.hearsay.quantity;

/** Tells whether a noun behind a noun belongs to the same phrase. */
final class PhraseExtent {

  private final Words words;
  private final PartOfSpeech[] tags;
  private final WordTree tree;

  PhraseExtent(Words words, PartOfSpeech[] tags, WordTree tree) {
    this.words = words;
    this.tags = tags;
    this.tree = tree;
  }

  private PartOfSpeech tag(int i) {
    return i < 0 || i >= tags.length ? PartOfSpeech.MARK : tags[i];
  }

  private boolean isNoun(int i) {
    return tag(i).isNominal();
  }

  /** Whether a noun after a noun belongs to the same phrase. */
  boolean goesOn(int from, int head, int at, boolean determined) {
    if (words.isHyphen(at - 1)) {
      return true;
    }
    String lower = words.lower(at);
    if (lower.endsWith("ed")
        && !lower.endsWith("eed")
        && lower.length() > 5
        && tag(at) == PartOfSpeech.NOUN
        && tag(at + 1) == PartOfSpeech.MARK) {
      return false; // "one person injured"
    }
    boolean verbal = lower.endsWith("ing") && tag(at) != PartOfSpeech.NAME;
    if (verbal
        && (tag(at + 1) == PartOfSpeech.DETERMINER || tag(at + 1) == PartOfSpeech.MARK)
        && !words.isHyphen(at + 1)
        && words.isWord(at + 2)) {
      return false; // "one man writing a note"
    }
    boolean single = words.is(from - 1, "one") || words.is(from - 1, "old");
    boolean one = single && words.lower(at).endsWith("s");
    boolean verb = tag(at) == PartOfSpeech.PLURAL && tag(head) != PartOfSpeech.PLURAL;
    boolean ends = tag(at + 1) != PartOfSpeech.POSSESSIVE && !isNoun(at + 1);
    if (one
        && tag(at) != PartOfSpeech.NAME
        && (tag(at + 1) == PartOfSpeech.DETERMINER || (verb && ends))) {
      return false; // "one man reckons a", "one sailor cheats"
    }
    boolean begins = words.isCapital(at) && !words.isCapital(head);
    if (words.is(from - 1, "one") && begins && leadsToPlural(at)) {
      return false; // "in one case Harbour activists said"
    }
    PartOfSpeech before = tag(head);
    PartOfSpeech now = tag(at);
    boolean commonThenName =
        before != PartOfSpeech.NAME
            && !words.isCapital(head)
            && now == PartOfSpeech.NAME
            && words.isCapital(at);
    if (before == PartOfSpeech.PLURAL) {
      return leadsToPlural(at)
          || (determined && now == PartOfSpeech.NOUN && tree.isCompound(head, at))
          || (NounPhraseWords.PLURAL_MODIFIERS.contains(words.lower(head)) && head == at - 1);
    }
    if (commonThenName) {
      return leadsToCommon(at);
    }
    return true;
  }

  private boolean leadsToCommon(int from) {
    int at = from;
    while (tag(at) == PartOfSpeech.NAME || tag(at) == PartOfSpeech.ADJECTIVE) {
      at++;
    }
    return tag(at) == PartOfSpeech.NOUN || tag(at) == PartOfSpeech.PLURAL;
  }

  private boolean leadsToPlural(int from) {
    int at = from;
    while (isNoun(at) || tag(at) == PartOfSpeech.ADJECTIVE) {
      if (tag(at) == PartOfSpeech.PLURAL) {
        return true;
      }
      at++;
    }
    return at > from && tag(at) == PartOfSpeech.POSSESSIVE;
  }
}
