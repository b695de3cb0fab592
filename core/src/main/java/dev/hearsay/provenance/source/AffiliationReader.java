package dev.hearsay.provenance.source;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.mention.Noun;
import dev.hearsay.mention.PartOf;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * To what sources belong, by the words that describe them: title, apposition, "of". What one
 * document says of somebody who is known by a key holds in all.
 */
final class AffiliationReader {

  /** "Ministry of Justice of Ruritania": the state in the name of its office. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:(?:Ministry|Department|Office|Secretariat|Bureau) of (?:the )?\\p{Lu}[\\p{L} ]{1,40}?"
              + "|Government|Presidency|Embassy|Cabinet|Parliament)"
              + " of (?:the )?(?:(?:Republic|Kingdom|State) of )?(\\p{Lu}\\p{L}{3,30})\\b");

  private final SourceWords words;
  private final Surroundings surroundings;

  AffiliationReader(SourceWords words, Surroundings surroundings) {
    this.words = words;
    this.surroundings = surroundings;
  }

  /** What one document says of those who have keys, by their keys. */
  Map<String, Affiliation> said(Account account) {
    Map<Entity, Affiliation> here = new LinkedHashMap<>();
    Map<String, Set<String>> offices = new HashMap<>();
    for (Entity entity : account.entities()) {
      if (entity.type() == Entity.Type.PERSON || entity.type() == Entity.Type.ORG) {
        Affiliation affiliation = ofEntity(account, entity);
        here.put(entity, affiliation);
        for (String function : affiliation.functions()) {
          offices.computeIfAbsent(function, name -> new TreeSet<>()).addAll(affiliation.places());
        }
      }
    }
    Map<String, Affiliation> said = new HashMap<>();
    here.forEach(
        (entity, affiliation) ->
            account
                .key(entity)
                .ifPresent(
                    key -> said.merge(key, inOffice(affiliation, offices), Affiliation::and)));
    return said;
  }

  /** "The president's spokeswoman" is of the only president whose state a document names. */
  private static Affiliation inOffice(Affiliation affiliation, Map<String, Set<String>> offices) {
    if (!affiliation.state() || !affiliation.places().isEmpty()) {
      return affiliation;
    }
    Set<String> places = new HashSet<>();
    affiliation
        .functions()
        .forEach(function -> places.addAll(offices.getOrDefault(function, Set.of())));
    return places.size() == 1
        ? affiliation.and(new Affiliation(Set.of(), places, true, Set.of()))
        : affiliation;
  }

  /** Names of one word by which a document names places. */
  Set<String> places(Account account) {
    Set<String> places = new TreeSet<>();
    for (Entity entity : account.entities()) {
      if (entity.type() == Entity.Type.PLACE && Account.isNamed(entity)) {
        String place = place(account, entity);
        if (place.indexOf(' ') < 0 && place.length() > 3) {
          places.add(place);
        }
      }
    }
    return places;
  }

  /** What all documents say of an entity. */
  Affiliation of(Account account, Entity entity) {
    Affiliation here = ofEntity(account, entity);
    return account.key(entity).map(surroundings::said).map(here::and).orElse(here);
  }

  /** What a phrase says of whom it means. */
  Affiliation of(Account account, List<Span> phrases) {
    Affiliation all = Affiliation.NONE;
    for (Span phrase : phrases) {
      all = all.and(ofPhrase(account, phrase));
    }
    return atHome(account, all);
  }

  /** A state's voice in a document of a state's own: where nothing else is said, of that state. */
  private Affiliation atHome(Account account, Affiliation affiliation) {
    if (!affiliation.state() || !affiliation.places().isEmpty() || !isInstitution(account)) {
      return affiliation;
    }
    Phrase outlet = Phrase.of(account.outlet(), new Span(0, account.outlet().length()));
    return affiliation.and(
        new Affiliation(Set.of(), places(account.outlet(), outlet), false, Set.of()));
  }

  private boolean isInstitution(Account account) {
    return Phrase.of(account.outlet(), new Span(0, account.outlet().length())).words().stream()
        .anyMatch(word -> words.is("institution", word) || words.is("state", word));
  }

  /** Who promises that a state will do something speaks for that state. */
  private Affiliation byPromise(Account account, Entity entity) {
    Set<String> places = new HashSet<>();
    for (Attribution attribution : account.analysis().attributions()) {
      boolean own =
          attribution.act() == Act.PROMISE
              && attribution.speaker().filter(entity.id()::equals).isPresent();
      Span content = attribution.content().get(0);
      for (Entity place : own ? account.entities() : List.<Entity>of()) {
        boolean opens =
            place.type() == Entity.Type.PLACE
                && place.mentions().stream()
                    .anyMatch(
                        mention ->
                            content.contains(mention.span())
                                && mention.span().start() - content.start() < 6);
        if (opens) {
          places.add(place(account, place));
        }
      }
    }
    return new Affiliation(Set.of(), places, false, Set.of());
  }

  private Affiliation ofEntity(Account account, Entity entity) {
    List<Span> phrases = new ArrayList<>();
    for (Mention mention : entity.mentions()) {
      if (mention.kind() != Mention.Kind.PRONOUN && !mention.modifier()) {
        phrases.add(described(account, mention));
      }
    }
    Affiliation said = of(account, phrases);
    if (said.state() && said.places().isEmpty()) {
      said = said.and(byPromise(account, entity));
    }
    if (entity.type() != Entity.Type.ORG && entity.type() != Entity.Type.PLACE) {
      return said;
    }
    Set<String> organisations = new HashSet<>(said.organisations());
    organisations.add(key(account, entity));
    wholes(account.analysis(), entity.id())
        .forEach(whole -> organisations.add(key(account, whole)));
    return new Affiliation(organisations, said.places(), said.state(), said.functions());
  }

  /** A mention's phrase, with the apposition behind it up to the next comma. */
  static Span described(Account account, Mention mention) {
    Span sentence = account.sentence(mention.span());
    String text = account.text();
    Span phrase = introduced(text, sentence, mention.phrase());
    int end = phrase.end();
    if (mention.kind() != Mention.Kind.NAME
        || end + 2 >= sentence.end()
        || text.charAt(end) != ','
        || !opensApposition(text, end + 1, sentence.end())) {
      return phrase;
    }
    int comma = text.indexOf(',', end + 1);
    int close = comma < 0 || comma > sentence.end() ? sentence.end() : comma;
    return close - end > 80 ? phrase : new Span(phrase.start(), close);
  }

  /** "Speaking for the ministry, she said": what stands before opens with whom it is for. */
  private static Span introduced(String text, Span sentence, Span phrase) {
    int start = sentence.start();
    if (start >= phrase.start() || phrase.start() - start > 120) {
      return phrase;
    }
    String before = text.substring(start, phrase.start());
    boolean behalf =
        before.endsWith(", ")
            && (before.startsWith("Speaking for ")
                || before.startsWith("For ")
                || before.contains("n behalf of "));
    return behalf ? new Span(start, phrase.end()) : phrase;
  }

  /** "…, the minister's", "…, a lawyer", "…, Foreign Minister": not "…, was". */
  private static boolean opensApposition(String text, int from, int end) {
    Phrase next = Phrase.of(text, new Span(from, Math.min(end, from + 24)));
    if (next.isEmpty()) {
      return false;
    }
    return switch (next.words().get(0)) {
      case "the", "a", "an", "its", "his", "her", "their", "who", "for", "speaking" -> true;
      default -> Character.isUpperCase(text.charAt(next.spans().get(0).start()));
    };
  }

  private static List<Entity> wholes(Analysis analysis, String part) {
    List<Entity> wholes = new ArrayList<>();
    for (PartOf partOf : analysis.partOf()) {
      if (partOf.part().equals(part)) {
        analysis.entities().stream()
            .filter(entity -> entity.id().equals(partOf.whole()))
            .forEach(wholes::add);
      }
    }
    return wholes;
  }

  private Affiliation ofPhrase(Account account, Span span) {
    Phrase phrase = Phrase.of(account.text(), span);
    if (phrase.hasAny(words.list("against"))) {
      return Affiliation.NONE;
    }
    boolean speaks = phrase.hasAny(words.list("voice"));
    boolean state = phrase.hasAny(words.list("state"));
    Set<String> organisations = new HashSet<>();
    Set<String> places = new HashSet<>();
    for (Entity entity : account.entities()) {
      switch (entity.type()) {
        case ORG, FACILITY -> {
          if (isMentioned(entity, span) || isMeant(account, entity, span)) {
            organisations.add(key(account, entity));
          }
        }
        case PLACE, GROUP -> {
          if (Account.isNamed(entity)
              && isMentioned(entity, span)
              && !isSeat(account, entity, span)) {
            places.add(place(account, entity));
          }
        }
        case PERSON, LAW, EVENT, WORK -> {}
      }
    }
    places.addAll(places(account.text(), phrase));
    Matcher office = OFFICE.matcher(span.of(account.text()));
    while (office.find()) {
      places.add(words.place(office.group(1).toLowerCase(Locale.ROOT)));
    }
    boolean counsel =
        phrase.hasAny(words.list("counsel"))
            && !places.isEmpty()
            && (phrase.has("'s") || phrase.has("for"));
    return new Affiliation(
        organisations,
        places,
        state || counsel || (speaks && organisations.isEmpty() && !places.isEmpty()),
        state ? words.functions(phrase) : Set.of());
  }

  /** The places that the capitalised words of a phrase name, "Ruritanian" among them. */
  Set<String> places(String text, Phrase phrase) {
    Set<String> found = new HashSet<>();
    for (int i = 0; i < phrase.size(); i++) {
      String word = words.place(phrase.words().get(i));
      boolean town =
          i > 0
              && (phrase.words().get(i - 1).equals("in") || phrase.words().get(i - 1).equals("at"));
      if (!town
          && word.length() > 3
          && Character.isUpperCase(text.charAt(phrase.spans().get(i).start()))) {
        found.addAll(surroundings.meant(word));
      }
    }
    return found;
  }

  /** "Ministers in Port Aldous": where they sit, which doesn't say of what state they are. */
  private static boolean isSeat(Account account, Entity entity, Span span) {
    return entity.mentions().stream()
        .filter(mention -> span.contains(mention.span()))
        .allMatch(
            mention -> {
              int start = mention.span().start();
              String before = account.text().substring(Math.max(span.start(), start - 4), start);
              return before.endsWith("in ") || before.endsWith("at ");
            });
  }

  private static boolean isMentioned(Entity entity, Span span) {
    return entity.mentions().stream()
        .anyMatch(
            mention -> mention.kind() != Mention.Kind.PRONOUN && span.contains(mention.span()));
  }

  /**
   * Whether a phrase means an organisation without naming it: "its spokeswoman"; "a company
   * spokesman" where the document calls it the company.
   */
  private boolean isMeant(Account account, Entity entity, Span span) {
    if (entity.type() != Entity.Type.ORG) {
      return false;
    }
    boolean its =
        entity.mentions().stream()
            .anyMatch(
                mention ->
                    mention.kind() == Mention.Kind.PRONOUN
                        && span.contains(mention.span())
                        && mention.span().of(account.text()).equalsIgnoreCase("its"));
    return its || isCalled(account, entity, Phrase.of(account.text(), span));
  }

  private boolean isCalled(Account account, Entity entity, Phrase phrase) {
    for (int i = 0; i + 1 < phrase.size(); i++) {
      String word = phrase.words().get(i);
      boolean speaker =
          words.is("voice", phrase.words().get(i + 1)) || phrase.words().get(i + 1).equals("'s");
      boolean organisation =
          words.noun(word).filter(noun -> noun.is(Noun.Kind.ORGANISATION)).isPresent();
      if (speaker
          && organisation
          && entity.mentions().stream()
              .filter(mention -> mention.kind() == Mention.Kind.NOMINAL)
              .anyMatch(mention -> endsWith(account.text(), mention.span(), word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWith(String text, Span span, String word) {
    return span.length() >= word.length()
        && text.regionMatches(true, span.end() - word.length(), word, 0, word.length());
  }

  /** A place's plainest name: of several, one word rather than "Republic of". */
  String place(Account account, Entity entity) {
    String name = OutletName.plain(entity.name());
    for (Mention mention : entity.mentions()) {
      String other = OutletName.plain(mention.span().of(account.text()));
      boolean plainer =
          mention.kind() == Mention.Kind.NAME
              && name.indexOf(' ') >= 0
              && other.indexOf(' ') < 0
              && name.contains(other);
      name = plainer ? other : name;
    }
    int of = name.lastIndexOf(" of ");
    return words.place(of > 0 ? name.substring(of + 4) : name);
  }

  private static String key(Account account, Entity entity) {
    return account.key(entity).orElse("org " + entity.name().toLowerCase(Locale.ROOT));
  }
}
