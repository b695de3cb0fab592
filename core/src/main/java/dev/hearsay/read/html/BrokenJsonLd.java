package dev.hearsay.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The plain fields of linked data that isn't JSON. Most often it is a quotation mark inside a
 * headline that nobody escaped, so a value ends only where a quotation mark ends a JSON string: in
 * front of the next field or the end of its object.
 */
final class BrokenJsonLd {

  private static final Pattern FIELD =
      Pattern.compile("\"(headline|datePublished|dateModified|articleBody)\"\\s*:\\s*\"");

  private static final Pattern PARTY =
      Pattern.compile("\"(author|publisher)\"\\s*:\\s*(\"|\\[[^\\[\\]]{0,4000}|\\{[^{}]{0,2000})");

  private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*\"");

  private static final Set<Character> CLOSING = Set.of('}', ']');

  private BrokenJsonLd() {}

  /** Values by property, in the order in which they stand. */
  static Map<String, List<String>> fields(String json) {
    Map<String, List<String>> fields = new HashMap<>();
    Matcher field = FIELD.matcher(json);
    for (int from = 0; field.find(from); ) {
      int end = endOfValue(json, field.end());
      add(fields, field.group(1), json.substring(field.end(), end));
      from = end;
    }
    Matcher party = PARTY.matcher(json);
    while (party.find()) {
      if (party.group(2).equals("\"")) {
        add(fields, party.group(1), json.substring(party.end(), endOfValue(json, party.end())));
      } else {
        addNames(fields, party.group(1), party.group(2));
      }
    }
    return fields;
  }

  private static void addNames(Map<String, List<String>> fields, String property, String json) {
    Matcher name = NAME.matcher(json);
    while (name.find()) {
      add(fields, property, json.substring(name.end(), endOfValue(json, name.end())));
    }
  }

  private static void add(Map<String, List<String>> fields, String property, String written) {
    String value = written.replaceAll("\\\\[nrt]", " ").replaceAll("\\\\(.)", "$1");
    String text = Parser.unescapeEntities(value, false).strip();
    if (!text.isEmpty()) {
      fields.computeIfAbsent(property, name -> new ArrayList<>()).add(text);
    }
  }

  /** Where the value ends; a value that never does ends with the script. */
  private static int endOfValue(String json, int start) {
    for (int i = start; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"' && endsString(json, i + 1)) {
        return i;
      }
    }
    return json.length();
  }

  private static boolean endsString(String json, int after) {
    int next = skipSpace(json, after);
    if (next == json.length() || CLOSING.contains(json.charAt(next))) {
      return true;
    }
    if (json.charAt(next) != ',') {
      return false;
    }
    int behind = skipSpace(json, next + 1);
    return behind == json.length() || "\"{[}]".indexOf(json.charAt(behind)) >= 0;
  }

  private static int skipSpace(String json, int from) {
    int next = from;
    while (next < json.length() && Character.isWhitespace(json.charAt(next))) {
      next++;
    }
    return next;
  }
}
