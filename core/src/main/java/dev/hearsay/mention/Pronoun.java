package dev.hearsay.mention;

/** A pronoun by whom it can mean. */
public enum Pronoun {
  HE,
  SHE,
  IT,
  THEY,
  I,
  WE,
  YOU,
  WHO,
  NONE;

  /**
   * The pronoun that a word is, or {@link #NONE}.
   *
   * @param word in lower case
   */
  public static Pronoun of(String word) {
    return switch (word) {
      case "he", "him", "his", "himself" -> HE;
      case "she", "her", "hers", "herself" -> SHE;
      case "it", "its", "itself" -> IT;
      case "they", "them", "their", "theirs", "themselves" -> THEY;
      case "i", "me", "my", "mine", "myself" -> I;
      case "we", "us", "our", "ours", "ourselves" -> WE;
      case "you", "your", "yours", "yourself" -> YOU;
      case "who", "which", "that", "whose", "whom" -> WHO;
      default -> NONE;
    };
  }

  Gender gender() {
    return switch (this) {
      case HE -> Gender.MALE;
      case SHE -> Gender.FEMALE;
      case IT, THEY, I, WE, YOU, WHO, NONE -> Gender.UNKNOWN;
    };
  }
}
