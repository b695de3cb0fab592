package dev.hearsay.provenance.derivation;

import java.net.URI;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether two names may be those of one outlet: "the Courier", "CPA", "www.portcourier.example".
 */
final class OutletNames {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern LAST_PART_OF_HOST =
      Pattern.compile("(\\.(com?|org|net|ac|gov))?\\.[a-z]+$");
  private static final Pattern FIRST_PART_OF_HOST =
      Pattern.compile("^(www\\d?|m|edition|news|amp)\\.");
  private static final int LONGEST = 200;
  private static final int SHORTEST_IN_HOST = 4;

  private static final Pattern IN_PARENTHESES = Pattern.compile("\\([^)]*\\)");
  private static final int SHORTEST_FORM = 4;
  private static final int SHORTEST_INITIALS = 3;
  private static final int LONGEST_SIGN = 5;

  /** Last words that alone name no outlet. */
  private static final Set<String> OF_MANY_OUTLETS =
      Set.of(
          "news",
          "press",
          "agency",
          "wire",
          "service",
          "services",
          "media",
          "network",
          "online",
          "office",
          "ministry",
          "department",
          "association",
          "company",
          "group",
          "university",
          "hospital",
          "museum",
          "bank",
          "council",
          "court",
          "authority",
          "edition",
          "english");

  /** Words of the names of agencies. */
  private static final Set<String> OF_AGENCIES =
      Set.of(
          "agence",
          "agency",
          "agencia",
          "agentur",
          "bureau",
          "dispatch",
          "news",
          "newswire",
          "press",
          "service",
          "telegraph",
          "wire");

  /** Words that may be left out at the end of a name. */
  private static final Set<String> OF_MANY =
      Set.of(
          "association",
          "ab",
          "ag",
          "as",
          "gmbh",
          "inc",
          "llc",
          "ltd",
          "limited",
          "plc",
          "sa",
          "corporation",
          "company",
          "holding",
          "holdings");

  /** Words of names of those whose statements are told of, and who don't report. */
  private static final Set<String> OF_BODIES =
      Set.of(
          "authority",
          "bank",
          "board",
          "church",
          "college",
          "commission",
          "committee",
          "company",
          "corporation",
          "council",
          "court",
          "department",
          "diocese",
          "directorate",
          "embassy",
          "federation",
          "foundation",
          "government",
          "hospital",
          "inspectorate",
          "institute",
          "ministry",
          "museum",
          "office",
          "parliament",
          "party",
          "police",
          "prosecutor",
          "school",
          "secretariat",
          "tribunal",
          "trust",
          "union",
          "university",
          "ab",
          "ag",
          "gmbh",
          "inc",
          "llc",
          "ltd",
          "plc",
          "holding",
          "holdings");

  private static final Set<String> OF =
      Set.of("of", "for", "de", "del", "da", "do", "di", "du", "des", "von", "van");

  private OutletNames() {}

  /** Lower case, without article, accents and punctuation. */
  static String plain(String name) {
    String head = name.substring(0, Math.min(LONGEST, name.length()));
    String letters = MARKS.matcher(Normalizer.normalize(head, Normalizer.Form.NFD)).replaceAll("");
    String words =
        NEITHER_LETTER_NOR_DIGIT
            .matcher(letters.toLowerCase(Locale.ROOT).replace("'s ", " ").replace("’s ", " "))
            .replaceAll(" ")
            .trim();
    return words.startsWith("the ") ? words.substring(4) : words;
  }

  /** The host of an address, without what all hosts have. */
  static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(URI.create(address.trim()).getHost())
          .map(host -> FIRST_PART_OF_HOST.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst(""));
    } catch (IllegalArgumentException e) { // no address: then there is no host
      return Optional.empty();
    }
  }

  /**
   * Whether a name, as a text says it, may stand for an outlet.
   *
   * @param said plain
   * @param full the outlet's name, plain
   */
  static boolean mayBe(String said, String full) {
    if (said.isEmpty() || full.isEmpty()) {
      return false;
    }
    if (said.equals(full)) {
      return true;
    }
    List<String> words = words(said);
    List<String> fullWords = words(full);
    if (words.size() == 1 && fullWords.size() > 1 && said.equals(initials(fullWords))) {
      return true;
    }
    if (fullWords.size() == 1 && words.size() > 1 && full.equals(initials(words))) {
      return true;
    }
    return isShort(words, fullWords) || isShort(fullWords, words);
  }

  /**
   * Whether an agency may sign with some letters that aren't its initials: "DAN" for "Danube News
   * Agency", "NAP" for "NorthAm Press". They stand in the name in that order, its first letter
   * first and the beginning of a further word last.
   *
   * @param said plain
   * @param full the outlet's name, plain
   */
  static boolean maySign(String said, String full) {
    List<String> words = words(full);
    if (said.length() < SHORTEST_INITIALS
        || said.length() > LONGEST_SIGN
        || said.contains(" ")
        || words.stream().noneMatch(OF_AGENCIES::contains)
        || said.charAt(0) != full.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < said.length() - 1 && at >= 0; i++) {
      at = full.indexOf(said.charAt(i), at) + 1;
      at = at == 0 ? -1 : at;
    }
    return at >= 0 && full.indexOf(" " + said.charAt(said.length() - 1), at) >= 0;
  }

  /**
   * The names by which texts call an outlet where nothing says that an outlet is spoken of: its
   * name, its last words, its initials, and what stands before "of" or before words that many have.
   * None for a body that publishes statements: who names a ministry doesn't say to have it from
   * there.
   *
   * @param name of the outlet as it is written
   */
  static Set<String> forms(String name) {
    String full = plain(IN_PARENTHESES.matcher(name).replaceAll(" "));
    Set<String> forms = new HashSet<>();
    List<String> words = words(full);
    if (full.isEmpty() || isBody(full)) {
      return forms;
    }
    forms.add(full);
    for (int i = 1; i < words.size(); i++) {
      List<String> last = words.subList(i, words.size());
      boolean ofSomething = words.subList(0, i).stream().anyMatch(OF::contains);
      if (!ofSomething && !last.stream().allMatch(OF_MANY_OUTLETS::contains)) {
        add(forms, last);
      }
      boolean ends = OF.contains(words.get(i)) && i > 1;
      if (ends || last.stream().allMatch(OF_MANY::contains)) {
        add(forms, words.subList(0, i));
      }
    }
    String initials = initials(words);
    if (initials.length() >= SHORTEST_INITIALS) {
      forms.add(initials);
    }
    String capitals =
        name.codePoints()
            .filter(Character::isUpperCase)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    if (capitals.length() >= SHORTEST_INITIALS && capitals.length() > name.split(" ", -1).length) {
      forms.add(plain(capitals)); // "NorthAm Press" is "NAP"
    }
    return forms;
  }

  /**
   * Whether a name is that of a body that puts out statements and doesn't report.
   *
   * @param full plain
   */
  static boolean isBody(String full) {
    return words(full).stream().anyMatch(OF_BODIES::contains);
  }

  private static void add(Set<String> forms, List<String> words) {
    String form = String.join(" ", words);
    if (form.length() >= SHORTEST_FORM && !OF_MANY_OUTLETS.containsAll(words)) {
      forms.add(form);
    }
  }

  /** Whether an outlet of that name may have that host. */
  static boolean mayHaveHost(String full, String host) {
    String site = LAST_PART_OF_HOST.matcher(host).replaceFirst("").replaceAll("[^a-z0-9]", "");
    String joined = full.replace(" ", "");
    return !site.isEmpty()
        && (site.equals(joined)
            || site.equals("the" + joined)
            || (site.length() >= SHORTEST_IN_HOST && site.equals(initials(words(full))))
            || (site.length() >= SHORTEST_IN_HOST
                && (joined.endsWith(site) || joined.startsWith(site))));
  }

  /**
   * "Courier", "Aldous Courier" of "Port Aldous Courier": its last words, or its first where two
   * are.
   */
  private static boolean isShort(List<String> words, List<String> full) {
    int size = words.size();
    if (size >= full.size()) {
      return false;
    }
    boolean last = full.subList(full.size() - size, full.size()).equals(words);
    boolean first = full.subList(0, size).equals(words);
    return last || (first && (size > 1 || full.size() == 2));
  }

  private static String initials(List<String> words) {
    return words.stream()
        .filter(word -> !word.equals("of") && !word.equals("and") && !word.equals("the"))
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }

  private static List<String> words(String plain) {
    return Arrays.asList(plain.split(" ", -1));
  }
}
