package dev.hearsay.quantity;

/** Parts of speech as far as a noun phrase asks for them, each with the letter the model uses. */
enum PartOfSpeech {
  NOUN('N'),
  PLURAL('S'),
  NAME('M'),
  ADJECTIVE('J'),
  FINITE_VERB('F'),
  BASE_VERB('B'),
  PAST_PARTICIPLE('P'),
  GERUND('G'),
  ADVERB('R'),
  NUMBER('C'),
  DETERMINER('D'),
  PREPOSITION('I'),
  CONJUNCTION('A'),
  PRONOUN('O'),
  POSSESSIVE('X'),
  MARK('.');

  private static final PartOfSpeech[] ALL = values();

  /** How many there are. */
  static final int COUNT = ALL.length;

  private final char letter;

  PartOfSpeech(char letter) {
    this.letter = letter;
  }

  char letter() {
    return letter;
  }

  static PartOfSpeech at(int code) {
    return ALL[code];
  }

  @SuppressWarnings("EnumOrdinal") // the order of the constants is the order of the model's columns
  int code() {
    return ordinal();
  }

  /**
   * The part of speech that a letter of the model stands for.
   *
   * @throws IllegalArgumentException when it stands for none
   */
  static PartOfSpeech ofLetter(char letter) {
    for (PartOfSpeech part : ALL) {
      if (part.letter == letter) {
        return part;
      }
    }
    throw new IllegalArgumentException("no part of speech " + letter);
  }

  /** Nouns and names. */
  boolean isNominal() {
    return this == NOUN || this == PLURAL || this == NAME;
  }
}
