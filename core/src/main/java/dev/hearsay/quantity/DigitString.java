package dev.hearsay.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits: "1,234.5", "12,34,567", "1.234.567,8", "2½". What has more digits than
 * anything counted ever had, leading zeros or marks in odd places (dates, addresses of machines,
 * telephone numbers) is no number.
 */
final class DigitString {

  private static final int MOST_DIGITS = 30;
  private static final int GROUP = 3;
  private static final String FRACTIONS = "¼½¾";
  private static final int[][] MORE_FRACTIONS = {
    {1, 7}, {1, 9}, {1, 10}, {1, 3}, {2, 3}, {1, 5}, {2, 5}, {3, 5}, {4, 5}, {1, 6}, {5, 6}, {1, 8},
    {3, 8}, {5, 8}, {7, 8}
  };

  private DigitString() {}

  /** The value, or null when the characters are no number. */
  static @Nullable BigDecimal parse(String text) {
    int length = text.length();
    if (length == 0 || length > 2 * MOST_DIGITS) {
      return null;
    }
    char last = text.charAt(length - 1);
    if (Numeral.isVulgarFraction(last)) {
      BigDecimal fraction = fraction(last);
      BigDecimal whole = length == 1 ? BigDecimal.ZERO : parse(text.substring(0, length - 1));
      return whole == null || whole.scale() > 0 ? null : whole.add(fraction);
    }
    char thousands = thousandsMark(text);
    StringBuilder plain = new StringBuilder(length);
    int group = 0;
    boolean grouped = false;
    boolean decimals = false;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == ',') {
        if (decimals || i == 0) {
          return null;
        }
        if (c == thousands) {
          if (grouped ? !isGroup(group, text, i) : group > GROUP) {
            return null;
          }
          grouped = true;
          group = 0;
        } else {
          if (grouped && group != GROUP) {
            return null;
          }
          decimals = true;
          plain.append('.');
        }
      } else {
        int digit = Character.digit(c, 10);
        if (digit < 0) {
          return null;
        }
        plain.append((char) ('0' + digit));
        group += decimals ? 0 : 1;
      }
    }
    boolean lastGroupShort = grouped && group != GROUP;
    boolean leadingZero = plain.length() > 1 && plain.charAt(0) == '0' && plain.charAt(1) != '.';
    if (lastGroupShort || leadingZero || plain.length() > MOST_DIGITS) {
      return null;
    }
    return new BigDecimal(plain.toString());
  }

  /** Groups inside are of three digits; of two in India, where only the last one has three. */
  private static boolean isGroup(int digits, String text, int mark) {
    return digits == GROUP || (digits == 2 && text.indexOf(',', mark) >= 0);
  }

  /**
   * Which of the two marks parts thousands: the comma, but the full stop where it comes more than
   * once or before a comma.
   */
  private static char thousandsMark(String text) {
    int firstStop = text.indexOf('.');
    int lastStop = text.lastIndexOf('.');
    boolean continental =
        firstStop != lastStop || (firstStop >= 0 && firstStop < text.indexOf(','));
    return continental ? '.' : ',';
  }

  private static BigDecimal fraction(char c) {
    int quarters = FRACTIONS.indexOf(c);
    if (quarters >= 0) {
      return new BigDecimal(quarters + 1).divide(new BigDecimal(4));
    }
    int[] fraction = MORE_FRACTIONS[c - '\u2150'];
    return new BigDecimal(fraction[0]).divide(new BigDecimal(fraction[1]), 4, RoundingMode.HALF_UP);
  }
}
