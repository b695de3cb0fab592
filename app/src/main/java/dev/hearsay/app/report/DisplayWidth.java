package dev.hearsay.app.report;

/**
 * How many columns of a terminal text takes up: none for combining marks and joiners, two for East
 * Asian wide characters and emoji, one for the rest. The ranges follow Unicode's East Asian Width
 * (W and F); ambiguous characters count one, as in all Western terminals.
 */
final class DisplayWidth {

  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int EMOJI_PRESENTATION = 0xFE0F;
  private static final int FIRST_WIDE = 0x1100;

  /** First and last code points of wide ranges, ascending. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3,
    0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1,
    0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA,
    0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B,
    0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
    0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E,
    0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3,
    0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0,
    0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191,
    0x1F19A, 0x1F1E6, 0x1F202, 0x1F210, 0x1F23B, 0x1F240, 0x1F248, 0x1F250, 0x1F251, 0x1F260,
    0x1F265, 0x1F300, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0,
    0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440,
    0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A,
    0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC,
    0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6D7, 0x1F6DC, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4,
    0x1F6FC, 0x1F7E0, 0x1F7EB, 0x1F7F0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947,
    0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
  };

  private DisplayWidth() {}

  /** Columns that the whole text takes up on one line. */
  static int of(CharSequence text) {
    int width = 0;
    int i = 0;
    while (i < text.length()) {
      int end = clusterEnd(text, i);
      width += ofCluster(text, i, end);
      i = end;
    }
    return width;
  }

  /**
   * End of what must stay together from {@code start} on: a character with its combining marks,
   * variation selectors and whatever is joined to it, or a pair of regional indicators (a flag).
   * White space stands alone.
   */
  static int clusterEnd(CharSequence text, int start) {
    int first = Character.codePointAt(text, start);
    int end = start + Character.charCount(first);
    if (end == text.length()
        || first == ' '
        || first == '\n'
        || (first < 0x80 && text.charAt(end) < 0x300)) {
      return end;
    }
    if (isRegionalIndicator(first)) {
      int second = Character.codePointAt(text, end);
      if (isRegionalIndicator(second)) {
        end += Character.charCount(second);
      }
    }
    boolean joined = false;
    while (end < text.length()) {
      int next = Character.codePointAt(text, end);
      if (!joined && !isZeroWidth(next) && !isSkinTone(next)) {
        break;
      }
      joined = next == ZERO_WIDTH_JOINER && isWide(first);
      end += Character.charCount(next);
    }
    return end;
  }

  /** Columns of one cluster as given by {@link #clusterEnd}. */
  static int ofCluster(CharSequence text, int start, int end) {
    int first = Character.codePointAt(text, start);
    if (isWide(first)) {
      return 2;
    }
    if (end - start > 1 && text.charAt(end - 1) == EMOJI_PRESENTATION) {
      return 2;
    }
    return isZeroWidth(first) ? 0 : 1;
  }

  static boolean isWide(int codePoint) {
    if (codePoint < FIRST_WIDE) {
      return false;
    }
    int low = 0;
    int high = WIDE.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (codePoint < WIDE[2 * middle]) {
        high = middle - 1;
      } else if (codePoint > WIDE[2 * middle + 1]) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }

  private static boolean isZeroWidth(int codePoint) {
    if (codePoint < 0xAD) {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || (codePoint >= 0x1160 && codePoint <= 0x11FF);
  }

  private static boolean isRegionalIndicator(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  private static boolean isSkinTone(int codePoint) {
    return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
  }
}
