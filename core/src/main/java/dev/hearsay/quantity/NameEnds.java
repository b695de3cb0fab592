package dev.hearsay.quantity;

/** Finds where a noun phrase with a name in it ends: "a University of Arden student". */
final class NameEnds {

  private final Words words;
  private final PartOfSpeech[] tags;
  private final WordTree tree;

  NameEnds(Words words, PartOfSpeech[] tags, WordTree tree) {
    this.words = words;
    this.tags = tags;
    this.tree = tree;
  }

  private PartOfSpeech tag(int i) {
    return i < 0 || i >= tags.length ? PartOfSpeech.MARK : tags[i];
  }

  /**
   * The head of a phrase, moved to the end of a name that it opens or stands before.
   *
   * @param start where the phrase was looked for, determiners included
   */
  int end(int start, int head) {
    return roleEnd(start, nameEnd(head));
  }

  /** The end of the name behind a singular that says what it is: "of carmaker Roe". */
  private int roleEnd(int i, int head) {
    if (!words.is(i - 1, "of") || tag(head) != PartOfSpeech.NOUN || words.isCapital(head)) {
      return head;
    }
    int at = head;
    while (tag(at + 1) == PartOfSpeech.NAME && words.isCapital(at + 1)) {
      at++;
    }
    boolean clause =
        tag(at + 1) == PartOfSpeech.FINITE_VERB || tag(at + 1) == PartOfSpeech.POSSESSIVE;
    return at > head && !clause && tree.isCompound(head, at) ? at : head;
  }

  /** The end of a phrase that a name with "of" opens: "a University of Arden student". */
  private int nameEnd(int head) {
    if (tag(head) != PartOfSpeech.NAME || !words.isCapital(head) || !words.is(head + 1, "of")) {
      return head;
    }
    int at = head + 2;
    while (tag(at) == PartOfSpeech.NAME && words.isCapital(at)) {
      at++;
    }
    boolean noun = tag(at) == PartOfSpeech.NOUN || tag(at) == PartOfSpeech.PLURAL;
    return at > head + 2 && noun && !words.isCapital(at) ? at : head;
  }
}
