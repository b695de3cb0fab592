package dev.hearsay.read;

import dev.hearsay.text.Block;
import dev.hearsay.text.Credit;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words by which an article says where its text came from: datelines, sign-offs, lines
 * that name reporters, contributors or the first publisher. Known agencies are found by name;
 * others by standing where only a credit stands. A sentence that merely speaks of an agency is
 * none.
 */
final class CreditFinder {

  /** Blocks at the end in which an unknown agency may sign off. */
  private static final int CLOSING_BLOCKS = 3;

  private static final int MAXIMUM_SIGN_OFF = 80;
  private static final int MAXIMUM_LINE = 500;

  private static final String DASH = "(?:\u2014|\u2013|--?|\u2212|\u2015)";

  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";

  private static final String DATE =
      "(?:" + MONTH + "\\s+\\d{1,2}(?:,?\\s+\\d{4})?|\\d{1,2}\\.?\\s+" + MONTH + "(?:\\s+\\d{4})?)";

  private static final String PLACE =
      "\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*(?:[ /][\\p{L}\\p{M}.'\u2019-]+){0,4}";

  /** "LONDON, March 3 (Reuters) -": place, region, date, agency, dash; only the agency must be. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?<place>"
              + PLACE
              + "(?:, "
              + PLACE
              + "){0,2})?(?<date>[,;]?\\s*"
              + DATE
              + ")?[:,]?\\s*"
              + "\\((?<agency>[\\p{L}][\\p{L}\\p{N}&./ '\u2019-]{1,38})\\)(?<dash>\\s*:?\\s*"
              + DASH
              + "(?=\\s|\\p{L}|[\"\u201c\u2018]))?");

  /** "Berlin/dpa –", "NEW DELHI: PTI —" are rare; "PARIS — AFP —" and "AFP, Paris —" too. */
  private static final Pattern AGENCY_FIRST =
      Pattern.compile(
          "^(?<agency>[\\p{Lu}][\\p{L}/&.' -]{1,30}),\\s+"
              + PLACE
              + "(?:,\\s+"
              + DATE
              + ")?\\s*"
              + DASH
              + "\\s");

  private static final Pattern SIGN_OFF =
      Pattern.compile(
          "(?:^|(?<=[\\s.!?\"\u201d\u2019)]))(?:"
              + DASH
              + "\\s*|[(\\[/]\\s*)(?<agency>[\\p{L}][\\p{L}\\p{N}&./, '\u2019-]{1,60}?)\\s*[)\\].]*$");

  /** A name of capitals that nobody needs to know to see that it signs off. */
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,6}(?:[/-]\\p{Lu}{2,6}){0,2}");

  private static final Pattern NOT_AGENCIES =
      Pattern.compile("USA?|UK|EU|UN|TV|FAQ|END|ENDS|OP|ED|AM|PM|GMT|EST|EDT|PST|NATO|WHO|FBI|CIA");

  /** "(Reporting by A and B; Editing by C)", to the end of its block. */
  private static final Pattern REPORTING =
      Pattern.compile(
          "(?:^|(?<=[.!?\"\u201d)])\\s)\\s*\\(?(?:(?:Additional |With (?:additional )?|Further )?[Rr]eporting|Writing|Written|Editing|Compiled|Edited|Story|Text)"
              + "(?: and (?:writing|editing))? (?:by|from) (?<names>\\p{Lu}[^;.)]{1,200}(?:\\.[^;.)]{1,100}){0,3}).*$");

  /** Where reporters were is no part of their names. */
  private static final Pattern REPORTED_FROM =
      Pattern.compile("\\s+in\\s+\\p{Lu}[\\p{L}.-]*(?:\\s+\\p{Lu}[\\p{L}.-]*){0,3}");

  private static final Pattern CONTRIBUTED =
      Pattern.compile(
          "(?:^|(?<=[.!?\"\u201d)])\\s)(?<who>\\p{Lu}(?:[^.!?]|\\.(?=\\s?\\p{Lu}?[.\\p{Ll}])|(?<=\\b\\p{Lu})\\.){1,250}?),?"
              + "\\s(?:also )?contributed (?:reporting\\b[^.]{0,80}|(?:additional )?(?:reporting )?to this "
              + "(?:report|story|article|post|piece|dispatch)\\b[^.]{0,80}"
              + "|to the (?:report|story|article)(?=\\s*(?:[.)]|$)))\\.?");

  private static final Pattern ORIGINALLY =
      Pattern.compile(
          "(?:^|(?<=[.!?\"\u201d)])\\s)(?:(?:This|The) (?:story|article|report|post|piece|dispatch|essay|column) (?:was )?(?:has been )?"
              + "(?:(?:originally|first) )?(?:published|appeared|produced|reported|republished|reprinted|provided|distributed)"
              + "|(?:Originally|First) (?:published|appeared)|Republished|Reprinted|Read (?:more|the (?:full|original|whole) (?:story|article|report))) "
              + "(?:by|in|on|at|from|with permission from|with permission of|as part of a collaboration with) "
              + "(?<name>(?:the )?[\\p{Lu}\\p{N}][\\p{L}\\p{N}&.'\u2019/-]*(?: (?:of|the|and|for|&|[\\p{Lu}\\p{N}][\\p{L}\\p{N}&'\u2019/.-]*))*)[^.]{0,160}\\.?");

  private static final Pattern FILES =
      Pattern.compile(
          "^\\W{0,3}(?:With (?:files|reports?|reporting|input|inputs|information|material|agencies|additional reporting) ?(?:from|by)?"
              + "|Sources?:|Via|Credit:|Agencies:?)\\s*(?<name>[^.]{2,120})\\.?\\W*$");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "^(?:Copyright\\s+)?(?:\\([cC]\\)|\u00a9|\u24d2|Copyright)\\s*(?:Copyright\\s+)?(?:\\d{4}(?:\\s*[-\u2013]\\s*\\d{4})?,?\\s+)?(?:by\\s+)?(?<name>[^.,|]{2,60})");

  private static final Pattern ALONE =
      Pattern.compile(
          "^(?:By |From |Story by |Text by |Von |Par )?(?<name>[\\p{L}][\\p{L}&./ '\u2019-]{1,40}?)(?:\\s*[|,\u2022\u00b7]\\s*"
              + DATE
              + ".{0,30})?\\.?$");

  private final String text;
  private final List<Block> blocks;
  private final List<Credit> credits = new ArrayList<>();
  private final List<Credit> found = new ArrayList<>();

  private CreditFinder(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = blocks;
  }

  /** The credits in text order, not overlapping. */
  static List<Credit> find(String text, List<Block> blocks) {
    CreditFinder finder = new CreditFinder(text, blocks);
    for (int i = 0; i < blocks.size(); i++) {
      Block.Kind kind = blocks.get(i).kind();
      if (kind != Block.Kind.CAPTION
          && kind != Block.Kind.HEADING
          && kind != Block.Kind.TABLE_ROW) {
        finder.search(i);
      }
    }
    return List.copyOf(finder.credits);
  }

  /** Credits never cross a block, so that overlaps are settled block by block. */
  private void search(int index) {
    found.clear();
    Span span = blocks.get(index).span();
    String words = span.of(text);
    String head = words.length() > MAXIMUM_LINE ? words.substring(0, MAXIMUM_LINE) : words;
    int tailStart = Math.max(0, words.length() - MAXIMUM_LINE);
    String tail = words.substring(tailStart);
    findDateline(head, span.start());
    findLine(words, head, span.start());
    findSentences(tail, span.start() + tailStart);
    findSignOff(tail, span.start() + tailStart, index >= blocks.size() - CLOSING_BLOCKS);
    credits.addAll(withoutOverlaps());
  }

  private void findDateline(String head, int offset) {
    Matcher dateline = DATELINE.matcher(head);
    if (dateline.find()) {
      Optional<String> agency = agencyOfDateline(dateline, head);
      agency.ifPresent(name -> add(offset + dateline.start(), offset + dateline.end(), name));
      return;
    }
    Matcher first = AGENCY_FIRST.matcher(head);
    if (first.find()) {
      Agencies.standard()
          .named(first.group("agency"))
          .ifPresent(name -> add(offset, offset + first.end() - 1, name));
    }
  }

  private static Optional<String> agencyOfDateline(Matcher dateline, String head) {
    String place = Optional.ofNullable(dateline.group("place")).orElse("");
    String written = dateline.group("agency").strip();
    boolean dash = dateline.group("dash") != null;
    boolean capitals = isCapitals(place.replaceFirst(",.*", ""));
    boolean dated = dateline.group("date") != null;
    Optional<String> known = knownAmong(written);
    if (known.isPresent()) {
      boolean joined =
          dateline.end() < head.length() && Character.isUpperCase(head.charAt(dateline.end()));
      boolean bare = place.isEmpty();
      return dash || (!bare && (capitals || dated || joined)) ? known : Optional.empty();
    }
    boolean plausible =
        Character.isUpperCase(written.charAt(0))
            && !written.matches("[RDI]-.*|[IVX]+|.*\\d.*")
            && !isInitials(written, place);
    return dash && capitals && plausible ? Optional.of(written) : Optional.empty();
  }

  /** "AFP", "AFP/Reuters", "CNN Business": the first that is known. */
  private static Optional<String> knownAmong(String written) {
    Optional<String> whole = Agencies.standard().named(written);
    if (whole.isPresent()) {
      return whole;
    }
    for (String part : written.split("\\s*(?:/|,| and | & )\\s*", -1)) {
      Optional<String> known = Agencies.standard().named(part);
      if (known.isPresent()) {
        return known;
      }
    }
    return Optional.empty();
  }

  /** Whole blocks that are nothing but a credit. */
  private void findLine(String words, String head, int offset) {
    if (words.length() >= MAXIMUM_LINE) {
      return;
    }
    int end = offset + words.length();
    Matcher files = FILES.matcher(head);
    if (files.find()) {
      String named = files.group("name").strip();
      add(offset, end, Agencies.standard().firstIn(named).orElse(named));
      return;
    }
    Matcher copyright = COPYRIGHT.matcher(head);
    if (copyright.find()) {
      String holder = copyright.group("name").strip();
      // What an agency demands of those who print it says that it is one.
      boolean demands = head.contains("may not be published");
      Agencies.standard()
          .firstIn(holder)
          .or(() -> demands ? Optional.of(holder) : Optional.empty())
          .ifPresent(name -> add(offset, end, name));
      return;
    }
    Matcher alone = ALONE.matcher(head);
    if (alone.matches()) {
      knownAmong(alone.group("name").strip()).ifPresent(name -> add(offset, end, name));
    }
  }

  private void findSentences(String tail, int offset) {
    if (tail.contains("contributed ")) {
      Matcher contributed = CONTRIBUTED.matcher(tail);
      while (contributed.find()) {
        addMatch(contributed, offset, contributed.group("who"));
      }
    }
    if (tail.contains("eporting ")
        || tail.contains("riting by")
        || tail.contains("diting by")
        || tail.contains("ritten by")
        || tail.contains("ompiled ")
        || tail.contains("dited by")
        || tail.contains(" by ")) {
      Matcher reporting = REPORTING.matcher(tail);
      if (reporting.find() && isLine(reporting)) {
        addMatch(reporting, offset, REPORTED_FROM.matcher(reporting.group("names")).replaceAll(""));
      }
    }
    Matcher originally = ORIGINALLY.matcher(tail);
    while (originally.find()) {
      addMatch(originally, offset, originally.group("name"));
    }
  }

  /** In brackets, or a block of its own: a sentence may well begin "Reporting by …". */
  private static boolean isLine(Matcher reporting) {
    String found = reporting.group().strip();
    boolean bracketed = found.startsWith("(");
    boolean verb =
        found.matches(
            "(?s)(?:Story|Text|Written|Reporting) (?:by|from)[^;]*\\b(?:has|have|was|were|is|are|says|said|shows|found)\\b.*");
    return bracketed || (reporting.start() == 0 && !verb);
  }

  private void addMatch(Matcher match, int offset, String named) {
    String group = match.group();
    int start = match.start() + (group.length() - group.stripLeading().length());
    String names = named.strip().replaceFirst("[,.\\s]+$", "").replaceFirst("^the ", "The ");
    add(
        offset + start,
        offset + match.start() + group.stripTrailing().length(),
        Agencies.standard().firstIn(named).orElse(names));
  }

  private void findSignOff(String tail, int offset, boolean closing) {
    int from = Math.max(0, tail.length() - MAXIMUM_SIGN_OFF);
    Matcher signOff = SIGN_OFF.matcher(tail).region(from, tail.length());
    signOff.useTransparentBounds(true).useAnchoringBounds(from == 0);
    if (!signOff.find()) {
      return;
    }
    String written = signOff.group("agency").strip();
    boolean dashed = "([/".indexOf(signOff.group().strip().charAt(0)) < 0;
    boolean afterSentence = signOff.start() == 0 || endsSentence(tail, signOff.start());
    Optional<String> known = allKnown(written) ? knownAmong(written) : Optional.empty();
    boolean unknown =
        dashed
            && closing
            && CAPITALS.matcher(written).matches()
            && !NOT_AGENCIES.matcher(written).matches();
    if (afterSentence) {
      known
          .or(() -> unknown ? Optional.of(written) : Optional.empty())
          .ifPresent(name -> add(offset + signOff.start(), offset + tail.length(), name));
    }
  }

  /** "AFP/Reuters" and "AP, dpa": nothing but agencies. */
  private static boolean allKnown(String written) {
    if (Agencies.standard().named(written).isPresent()) {
      return true;
    }
    for (String part : written.split("\\s*(?:/|,| and | & )\\s*", -1)) {
      if (Agencies.standard().named(part).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsSentence(String words, int end) {
    int last = end - 1;
    while (last >= 0 && Character.isWhitespace(words.charAt(last))) {
      last--;
    }
    return last >= 0 && ".!?\"\u201d\u2019)]".indexOf(words.charAt(last)) >= 0;
  }

  private static boolean isCapitals(String place) {
    return place.length() > 1 && place.equals(place.toUpperCase(java.util.Locale.ROOT));
  }

  /** "World Health Organization (WHO)" explains an abbreviation. */
  private static boolean isInitials(String written, String place) {
    StringBuilder initials = new StringBuilder();
    for (String word : place.split("[\\s,]+", -1)) {
      if (!word.isEmpty()) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString().equalsIgnoreCase(written);
  }

  private void add(int start, int end, String agency) {
    if (start < end && !agency.isBlank()) {
      found.add(new Credit(new Span(start, end), agency));
    }
  }

  /** Of two that share words the longer stays. */
  private List<Credit> withoutOverlaps() {
    List<Credit> longestFirst = new ArrayList<>(found);
    longestFirst.sort(
        Comparator.comparingInt((Credit credit) -> -credit.span().length())
            .thenComparing(Credit::span));
    List<Credit> kept = new ArrayList<>();
    for (Credit credit : longestFirst) {
      if (kept.stream().noneMatch(other -> other.span().overlaps(credit.span()))) {
        kept.add(credit);
      }
    }
    kept.sort(Comparator.comparing(Credit::span));
    return kept;
  }
}
