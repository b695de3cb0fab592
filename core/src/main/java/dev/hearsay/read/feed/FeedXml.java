package dev.hearsay.read.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Parses a feed's XML, whether or not it is XML by the standard. Before the lenient parser sees it,
 * the document type is taken out and ampersands are put right: one that begins no reference stands
 * for itself, and entities that the feed declares are filled in. Only entities whose value contains
 * no other reference are filled in, and only up to {@link #MAXIMUM_GROWTH} characters in all;
 * nothing is ever fetched. So neither nested entities nor external ones can do harm.
 */
final class FeedXml {

  private static final int MAXIMUM_GROWTH = 1 << 20;
  private static final Pattern REFERENCE =
      Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][\\w.-]{0,63});");
  private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY =
      Pattern.compile(
          "<!ENTITY\\s{1,20}([A-Za-z][\\w.-]{0,63})\\s{1,20}(?:\"([^\"&%<]{0,2000}|&#\\w{1,7};)\""
              + "|'([^'&%<]{0,2000}|&#\\w{1,7};)')");

  private final String text;
  private final StringBuilder prepared;
  private final Map<String, String> entities = new HashMap<>();
  private int growth;

  private FeedXml(String text) {
    this.text = text;
    this.prepared = new StringBuilder(text.length() + 1024);
  }

  static Document parse(String text) {
    return Parser.xmlParser().parseInput(new FeedXml(text).prepare(), "");
  }

  private String prepare() {
    int position = prolog();
    while (position < text.length()) {
      char c = text.charAt(position);
      if (c == '<' && text.startsWith("<![CDATA[", position)) {
        position = copyThrough("]]>", position);
      } else if (c == '<' && text.startsWith("<!--", position)) {
        position = copyThrough("-->", position);
      } else if (c == '&') {
        position = reference(position);
      } else {
        if (c >= ' ' || c == '\n' || c == '\t' || c == '\r') {
          prepared.append(c);
        }
        position++;
      }
    }
    return prepared.toString();
  }

  /**
   * Passes what stands before the first element, reading a document type; returns where that is.
   */
  private int prolog() {
    int position = 0;
    while (position < text.length()) {
      int next = text.indexOf('<', position);
      if (next < 0) {
        return position;
      }
      if (text.startsWith("<?", next)) {
        position = after("?>", next);
      } else if (text.startsWith("<!--", next)) {
        position = after("-->", next);
      } else if (DOCTYPE.matcher(text).region(next, text.length()).lookingAt()) {
        position = documentType(next);
      } else {
        return next;
      }
    }
    return position;
  }

  private int documentType(int start) {
    int end = text.indexOf('>', start);
    int subset = text.indexOf('[', start);
    if (subset >= 0 && subset < end) {
      int close = text.indexOf(']', subset);
      end = close < 0 ? -1 : text.indexOf('>', close);
      readEntities(subset, close);
    }
    return end < 0 ? text.length() : end + 1;
  }

  private void readEntities(int start, int end) {
    Matcher entity = ENTITY.matcher(text).region(start, end < 0 ? text.length() : end);
    while (entity.find()) {
      String value = entity.group(2) == null ? entity.group(3) : entity.group(2);
      entities.putIfAbsent(entity.group(1), value.replace("<", "&lt;"));
    }
  }

  private int reference(int position) {
    Matcher reference = REFERENCE.matcher(text).region(position, text.length());
    if (!reference.lookingAt()) {
      prepared.append("&amp;");
      return position + 1;
    }
    String value = entities.get(reference.group(1));
    if (value != null && growth + value.length() <= MAXIMUM_GROWTH) {
      growth += value.length();
      prepared.append(value);
    } else {
      prepared.append(reference.group());
    }
    return reference.end();
  }

  private int copyThrough(String mark, int position) {
    int end = after(mark, position);
    prepared.append(text, position, end);
    return end;
  }

  private int after(String mark, int position) {
    int found = text.indexOf(mark, position);
    return found < 0 ? text.length() : found + mark.length();
  }
}
