package dev.hearsay.provenance.derivation;

import dev.hearsay.reuse.Edit;
import dev.hearsay.reuse.FunctionWords;
import dev.hearsay.reuse.SharedPassage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what one document quotes of another: words that it says a source says, and that are the
 * other document's own, nobody else being said to say them there. So a statement, a filing or a
 * letter that is in the corpus is told from the articles that quote the same words of it.
 */
final class OwnWords {

  private static final int SHORTEST = 24;
  private static final double MOST_OF_IT = 0.6;
  private static final double HARDLY = 0.3;
  private static final double FOLLOWS = 0.36;
  private static final int LEAST_NAMED = 2;
  private static final int SHORTEST_STEM = 5;
  private static final int LONGEST_END = 3;

  /** How surely an outlet is credited that is only named. */
  private static final double MENTIONED = 0.5;

  /** Words that tell one outlet from another as little as "ministry" tells one from a paper. */
  private static final Set<String> OF_MANY_OUTLETS =
      Set.of(
          "news",
          "press",
          "agency",
          "wire",
          "service",
          "daily",
          "evening",
          "times",
          "post",
          "journal",
          "herald",
          "tribune",
          "gazette",
          "chronicle",
          "media",
          "network",
          "online");

  /** What words are said to stand in, and what may be in the corpus itself. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "affidavit",
          "application",
          "brief",
          "complaint",
          "decree",
          "directive",
          "filing",
          "filings",
          "indictment",
          "judgment",
          "judgement",
          "lawsuit",
          "letter",
          "memo",
          "memorandum",
          "motion",
          "petition",
          "resolution",
          "ruling",
          "submission",
          "submissions",
          "suit",
          "testimony",
          "transcript",
          "verdict",
          "writ");

  private OwnWords() {}

  /**
   * The places that quote, or report, other documents. Where a source is only said to say what
   * several tell, it is the document most alike.
   *
   * @param pairs the document that quotes, as the later, with others
   */
  static Map<Comparison, List<DerivationEvidence>> find(List<Comparison> pairs) {
    Map<Comparison, List<DerivationEvidence>> found = new LinkedHashMap<>();
    if (pairs.isEmpty()) {
      return found;
    }
    Map<String, Set<String>> outlets = new HashMap<>();
    for (Article.SourcedQuotation quotation : pairs.get(0).later().quotations()) {
      if (quotation.content().length() < SHORTEST) {
        continue;
      }
      Map<String, Integer> named = new HashMap<>();
      Optional<Comparison> best = Optional.empty();
      double most = 0;
      for (Comparison pair : pairs) {
        Optional<DerivationEvidence> words = verbatim(pair, quotation);
        double rank = pair.credit() > MENTIONED ? 0 : spoken(pair, quotation, named, outlets);
        if (words.isPresent()) {
          found.computeIfAbsent(pair, key -> new ArrayList<>()).add(words.get());
        } else if (rank > most) {
          most = rank;
          best = Optional.of(pair);
        }
      }
      best.ifPresent(
          pair ->
              ofSpeaker(pair, quotation)
                  .ifPresent(
                      one -> found.computeIfAbsent(pair, key -> new ArrayList<>()).add(one)));
    }
    return found;
  }

  /** Whether the later document quotes, word for word, what are the earlier one's own words. */
  static boolean areQuoted(Comparison pair) {
    return !pair.passages().isEmpty()
        && pair.later().quotations().stream()
            .filter(quotation -> quotation.content().length() >= SHORTEST)
            .anyMatch(quotation -> verbatim(pair, quotation).isPresent());
  }

  /** Whether a source of one document may be who published the other. */
  static boolean maySpeak(Article later, Article earlier) {
    if (later.speakers().isEmpty()) {
      return false;
    }
    Set<String> outlet = words(earlier.outlet());
    for (Speaker speaker : later.speakers()) {
      if (named(speaker, earlier.outlet(), outlet) >= LEAST_NAMED) {
        return true;
      }
    }
    return false;
  }

  /**
   * A source of a document.
   *
   * @param plain what it is called
   * @param words of that, those that tell
   */
  record Speaker(String plain, Set<String> words) {

    Speaker {
      words = Set.copyOf(words);
    }

    static Speaker of(String plain) {
      return new Speaker(plain, OwnWords.words(plain));
    }
  }

  /** The sources of quotations that are long enough to be known again, each once. */
  static List<Speaker> speakers(List<Article.SourcedQuotation> quotations) {
    return quotations.stream()
        .filter(quotation -> quotation.content().length() >= SHORTEST)
        .flatMap(quotation -> quotation.source().stream())
        .distinct()
        .map(Speaker::of)
        .toList();
  }

  /**
   * How likely a document is the source's own: by how much of its outlet's name names the source,
   * then by how alike it is to what the source says; 0 if it can't be.
   *
   * @param namedOf by outlet, how much of its name names the source, as far as it is known
   * @param wordsOf the words of outlets' names, as far as they are known
   */
  private static double spoken(
      Comparison pair,
      Article.SourcedQuotation quotation,
      Map<String, Integer> namedOf,
      Map<String, Set<String>> wordsOf) {
    int named =
        namedOf.computeIfAbsent(
            pair.earlier().outlet(),
            outlet ->
                quotation.source().stream()
                    .mapToInt(
                        source ->
                            named(
                                Speaker.of(source),
                                outlet,
                                wordsOf.computeIfAbsent(outlet, OwnWords::words)))
                    .max()
                    .orElse(0));
    if (named < LEAST_NAMED) {
      return 0;
    }
    double most = 0;
    for (int i = 0; i < pair.later().sentences().size(); i++) {
      if (pair.later().sentences().get(i).span().overlaps(quotation.content())) {
        most = Math.max(most, pair.likeness(i));
      }
    }
    return named + most;
  }

  /** Whether evidence is of words and not of facts only. */
  static boolean isVerbatim(DerivationEvidence evidence) {
    return evidence.rule().equals("own-words");
  }

  private static Optional<DerivationEvidence> verbatim(
      Comparison pair, Article.SourcedQuotation quotation) {
    Span content = quotation.content();
    int marked = Quoted.count(pair.later().quoted(), content);
    if (!quotation.direct() || marked == 0 || pair.same(content) < MOST_OF_IT * content.length()) {
      return Optional.empty();
    }
    for (SharedPassage passage : pair.passages()) {
      if (passage.first().overlaps(content)) {
        Span there = counterpart(passage, content);
        boolean own = isOwn(pair.earlier(), there) || speaks(quotation, pair.earlier(), there);
        if (own) {
          return Optional.of(
              new DerivationEvidence(Optional.of(content), Optional.of(there), "own-words"));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether nobody is said to say the words there: they are the document's own. */
  private static boolean isOwn(Article earlier, Span there) {
    int attributed = Quoted.count(earlier.attributed(), there);
    int quoted = Quoted.count(earlier.quoted(), there);
    return Math.max(attributed, quoted) < HARDLY * there.length();
  }

  /**
   * Whether words that a document quotes itself are known from it all the same: whoever is said to
   * say them speaks for its outlet, or the words are said to stand in a filing or a letter, and it
   * doesn't have them from one.
   */
  private static boolean speaks(Article.SourcedQuotation quotation, Article earlier, Span there) {
    List<String> sources =
        earlier.quotations().stream()
            .filter(one -> one.content().overlaps(there))
            .flatMap(one -> one.source().stream())
            .toList();
    boolean speaker =
        Stream.concat(quotation.source().stream(), sources.stream())
            .anyMatch(source -> speaksFor(source, earlier.outlet()));
    return speaker
        || (quotation.source().stream().anyMatch(OwnWords::isDocument)
            && sources.stream().noneMatch(OwnWords::isDocument)
            && earlier.credits().stream().noneMatch(Credits::isStrong));
  }

  private static boolean isDocument(String source) {
    return DOCUMENTS.contains(source.substring(source.lastIndexOf(' ') + 1));
  }

  /** Where in the second text the part of a passage stands that lies in a span of the first. */
  private static Span counterpart(SharedPassage passage, Span span) {
    int start = counterpart(passage, Math.max(span.start(), passage.first().start()));
    int end = counterpart(passage, Math.min(span.end(), passage.first().end()));
    return new Span(start, Math.max(start + 1, end));
  }

  /** By the edits before it; they leave no more doubt than a blank or two. */
  private static int counterpart(SharedPassage passage, int offset) {
    int shift = passage.second().start() - passage.first().start();
    for (Edit edit : passage.edits()) {
      if (edit.first().end() <= offset) {
        shift = edit.second().end() - edit.first().end();
      }
    }
    return Math.max(passage.second().start(), Math.min(passage.second().end() - 1, offset + shift));
  }

  private static Optional<DerivationEvidence> ofSpeaker(
      Comparison pair, Article.SourcedQuotation quotation) {
    Article earlier = pair.earlier();
    Span content = quotation.content();
    if (quotation.direct()) {
      String words = content.of(pair.later().document().text()).replaceAll("[“”\"«»]", "").trim();
      int at = words.length() < SHORTEST ? -1 : indexOf(earlier, words);
      if (at >= 0) {
        return Optional.of(
            new DerivationEvidence(
                Optional.of(content), Optional.of(new Span(at, at + words.length())), "own-words"));
      }
    }
    for (int i = 0; i < pair.later().sentences().size(); i++) {
      FactSentence sentence = pair.later().sentences().get(i);
      if (sentence.span().overlaps(content) && pair.likeness(i) >= FOLLOWS) {
        FactSentence partner = earlier.sentences().get(pair.partner(i));
        return Optional.of(
            new DerivationEvidence(Optional.of(content), Optional.of(partner.span()), "own-facts"));
      }
    }
    return Optional.empty();
  }

  private static int indexOf(Article article, String words) {
    String stripped = words.replaceAll("[,.;:!?]+$", "");
    return article
        .document()
        .text()
        .toLowerCase(Locale.ROOT)
        .indexOf(stripped.toLowerCase(Locale.ROOT));
  }

  /** "A spokeswoman for the Foreign Ministry" for the "Ministry of Foreign Affairs". */
  static boolean speaksFor(String source, String outlet) {
    return named(Speaker.of(source), outlet, words(outlet)) >= LEAST_NAMED;
  }

  /** How many words of an outlet's name name a source. */
  private static int named(Speaker source, String outlet, Set<String> body) {
    int named = 0;
    for (String word : source.words()) {
      for (String other : body) {
        if (isForm(word, other)) {
          named++;
          break;
        }
      }
    }
    boolean whole =
        named < LEAST_NAMED && !outlet.isEmpty() && OutletNames.mayBe(source.plain(), outlet);
    return whole ? LEAST_NAMED : named;
  }

  /** "Kassiran" for "Kassiri", "defense" for "defence": the same but for the end. */
  private static boolean isForm(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same >= SHORTEST_STEM && same >= Math.max(one.length(), other.length()) - LONGEST_END;
  }

  private static Set<String> words(String plain) {
    return Arrays.stream(plain.split(" ", -1))
        .filter(word -> word.length() > 2 && !FunctionWords.contain(word))
        .filter(word -> !OF_MANY_OUTLETS.contains(word))
        .collect(Collectors.toSet());
  }
}
