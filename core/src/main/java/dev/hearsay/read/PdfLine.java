package dev.hearsay.read;

/**
 * A line of a page, in points from its top left corner.
 *
 * @param page counted from 0
 * @param y of the baseline
 * @param size of most of its characters
 * @param bold whether all its fonts are bold ones
 */
record PdfLine(int page, String text, float x, float right, float y, float size, boolean bold) {

  boolean hasWords() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
