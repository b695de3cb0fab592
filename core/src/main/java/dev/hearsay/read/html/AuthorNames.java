package dev.hearsay.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names in a byline field or line: without "By", roles, dates, addresses and repetitions. */
final class AuthorNames {

  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:(?:written|reported|posted|published|words|story|text|reporting|analysis|opinion)"
              + "\\s+)?(?:by|von|por|par|di|door)\\b:?\\s+|^(?:author|autor|text|byline)s?:\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\(?(?:\\bhttps?://\\S+|\\bwww\\.\\S+|\\S+@\\S+|(?<!\\S)@\\w+)\\)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[;|\u00b7\u2022\\n\\t]\\s*|\\s+[-\u2013\u2014]\\s+|\\s*,?\\s+(?:and|und|et|y|with)\\s+"
              + "|\\s+&\\s+|\\s*,\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ROLE =
      Pattern.compile(
          "(?i).*\\b(?:staff|writers?|reporters?|editors?|correspondents?|contributors?|columnists?"
              + "|producers?|bureau|chief|photographers?|journalists?|published|updated|posted"
              + "|min read|comments?|follow|contact|share|email|subscribe|view all|more by|about the"
              + "|anchor|analyst|newsroom|by)\\b.*");

  private static final Pattern DATE =
      Pattern.compile(
          "(?i).*\\b(?:\\d{4}|\\d{1,2}:\\d{2}|ago|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|"
              + "january|february|march|april|june|july|august|september|october|november|december|"
              + "monday|tuesday|wednesday|thursday|friday|saturday|sunday|[ap]m|e[sd]?t|gmt)\\b.*\\d.*"
              + "|.*\\d.*");

  private static final Set<String> NOBODY =
      Set.of(
          "admin",
          "administrator",
          "none",
          "null",
          "undefined",
          "unknown",
          "n/a",
          "author",
          "staff",
          "editor",
          "guest",
          "user",
          "webmaster",
          "wordpress",
          "jr",
          "ph.d",
          "phd",
          "m.d",
          "md");

  /** "(now)", "(earlier)", "(photos)": what somebody did or when. */
  private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]");

  private static final Pattern AGENCY_IN_BRACKETS =
      Pattern.compile(
          "\\s*\\(((?:The )?Associated Press|AP|Reuters|AFP|dpa|PTI|PA|UPI)\\)",
          Pattern.CASE_INSENSITIVE);

  /** A day, a place or an employer behind a name without a comma. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?<=\\p{L}{2})\\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|for\\s.+|in\\s(?!['\u2019]t\\b).+)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AGENCY_BEHIND =
      Pattern.compile("(?<=\\p{L}{2})\\s+((?:The )?Associated Press|Reuters|AFP|dpa|PTI)$");

  private static final Set<String> DEGREES =
      Set.of(
          "ms", "ma", "ba", "bsc", "msc", "mba", "md", "rd", "rn", "phd", "jd", "mph", "do", "mbe",
          "obe");

  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

  private static final int MAXIMUM_FIELD = 400;
  private static final int MAXIMUM_NAME = 60;
  private static final int MAXIMUM_WORDS = 6;

  private AuthorNames() {}

  /** The names in order; empty when nothing in the field is one. */
  static List<String> in(String field) {
    if (field.length() > MAXIMUM_FIELD) {
      return List.of();
    }
    String line = ADDRESS.matcher(field.replace('\u00a0', ' ').strip()).replaceAll(" ").strip();
    line = BRACKETS.matcher(AGENCY_IN_BRACKETS.matcher(line).replaceAll(", $1")).replaceAll("");
    line = AGENCY_BEHIND.matcher(BEFORE.matcher(line).replaceFirst("")).replaceFirst(", $1");
    List<String> names = new ArrayList<>();
    for (String part : BETWEEN.split(line, -1)) {
      String name = BEFORE.matcher(part.strip()).replaceFirst("").replaceAll("\\s+", " ");
      name = BEHIND.matcher(name).replaceFirst("");
      if (!names.isEmpty() && SUFFIXES.contains(name.toLowerCase(Locale.ROOT))) {
        names.add(names.remove(names.size() - 1) + " " + name);
      } else if (isName(name) && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static boolean isName(String name) {
    return name.length() > 1
        && name.length() <= MAXIMUM_NAME
        && name.split(" ").length <= MAXIMUM_WORDS
        && Character.isLetter(name.codePointAt(0))
        && !NOBODY.contains(name.toLowerCase(Locale.ROOT))
        && !DEGREES.contains(name.toLowerCase(Locale.ROOT).replace(".", ""))
        && !ROLE.matcher(name).matches()
        && !DATE.matcher(name).matches()
        && name.indexOf('/') < 0;
  }
}
