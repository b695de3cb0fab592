package dev.hearsay.provenance.source;

import dev.hearsay.attribution.Attribution;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether an outlet says that it was there or has tested what it tells: "a reporter for the Herald
 * watched", "The Vigil obtained the recording and decoded it".
 */
public final class AccessReader {

  /** Between who has access and the verb that says so there are few words. */
  private static final int REACH = 9;

  private final SourceWords words;
  private final Map<String, List<String>> names = new ConcurrentHashMap<>();

  public AccessReader(SourceWords words) {
    this.words = words;
  }

  /** Words that show access, and what was tested where it is a thing. */
  public record Access(Span span, Optional<String> thing) {}

  /**
   * Access to what a statement tells: said in its own sentence, or in the one right before where
   * the statement is what comes first.
   */
  public Optional<Access> find(Account account, Span statement) {
    int index = account.sentenceAt(statement.start());
    if (index >= account.analysis().sentences().size()) {
      return Optional.empty();
    }
    Optional<Access> own = inSentence(account, index);
    if (own.isPresent() || index == 0 || !opens(account, index, statement)) {
      return own;
    }
    boolean sameBlock =
        account.analysis().sentences().get(index).block()
            == account.analysis().sentences().get(index - 1).block();
    return sameBlock ? inSentence(account, index - 1) : Optional.empty();
  }

  /** A clause set off by a semicolon is a statement of its own. */
  private static boolean opens(Account account, int index, Span statement) {
    Span sentence = account.analysis().sentences().get(index).span();
    int semicolon = account.text().indexOf(';', sentence.start());
    return semicolon < 0 || semicolon >= statement.start();
  }

  private Optional<Access> inSentence(Account account, int index) {
    Span sentence = account.analysis().sentences().get(index).span();
    Phrase phrase = Phrase.of(account.text(), sentence);
    for (int i = 0; i < phrase.size(); i++) {
      int end = selfEnd(account, phrase, i);
      if (end > i && !isQuoted(account, phrase.spans().get(i))) {
        Optional<Access> access = access(account, phrase, i, end);
        if (access.isPresent()) {
          return access;
        }
      }
    }
    return Optional.empty();
  }

  /** One past the words at {@code at} by which an outlet names itself; {@code at} where none. */
  private int selfEnd(Account account, Phrase phrase, int at) {
    String word = phrase.words().get(at);
    if (word.equals("we") || word.equals("i")) {
      return at + 1;
    }
    if ((word.equals("this") || word.equals("our")) && at + 1 < phrase.size()) {
      return words.is("self", phrase.words().get(at + 1)) ? at + 2 : at;
    }
    List<String> name = names.computeIfAbsent(account.outlet(), OutletName::allWords);
    int length = match(phrase, at, name);
    if (length > 0) {
      return at + length;
    }
    String last = name.get(name.size() - 1);
    boolean called =
        at > 0
            && phrase.words().get(at - 1).equals("the")
            && word.equals(last)
            && name.size() > 1
            && Character.isUpperCase(account.text().charAt(phrase.spans().get(at).start()));
    boolean reporter =
        name.contains(word)
            && word.length() > 2
            && at + 1 < phrase.size()
            && words.is("reporter", phrase.words().get(at + 1));
    return called || reporter ? at + 1 : at;
  }

  /** Whether someone is said to have told this to the outlet itself. */
  public boolean isTold(Account account, Span statement) {
    Phrase phrase = Phrase.of(account.text(), account.sentence(statement));
    for (int i = 0; i < phrase.size(); i++) {
      boolean teller = words.is("tell", phrase.words().get(i));
      for (int next = i + 1; teller && next < Math.min(phrase.size(), i + 5); next++) {
        String word = phrase.words().get(next);
        if (word.equals("us") || word.equals("me") || selfEnd(account, phrase, next) > next) {
          return true;
        }
      }
    }
    return false;
  }

  private static int match(Phrase phrase, int at, List<String> name) {
    if (at + name.size() > phrase.size()) {
      return 0;
    }
    return phrase.words().subList(at, at + name.size()).equals(name) ? name.size() : 0;
  }

  private static boolean isQuoted(Account account, Span place) {
    return account.analysis().attributions().stream()
        .filter(attribution -> attribution.kind() != Attribution.Kind.INDIRECT)
        .flatMap(attribution -> attribution.content().stream())
        .anyMatch(content -> content.contains(place));
  }

  private Optional<Access> access(Account account, Phrase phrase, int from, int end) {
    boolean passive = from > 0 && isBy(phrase, from);
    int verb = passive ? verbBefore(phrase, from) : verbBehind(phrase, end);
    if (verb < 0) {
      return Optional.empty();
    }
    int first = Math.min(from, verb);
    int last = Math.max(end - 1, verb);
    boolean negated =
        phrase.words().subList(first, last).stream()
            .anyMatch(word -> words.is("negation", word) || word.endsWith("n't"));
    if (negated) {
      return Optional.empty();
    }
    Span span = new Span(phrase.spans().get(first).start(), phrase.spans().get(last).end());
    boolean holds = words.is("hold", phrase.words().get(verb));
    if (!holds) {
      return Optional.of(new Access(span, Optional.empty()));
    }
    boolean relative = isRelative(phrase, from);
    return Optional.of(
        new Access(
            span,
            relative
                ? thing(account, phrase, 0, from)
                : thing(account, phrase, passive ? 0 : verb + 1, phrase.size())));
  }

  /** "A memo that the Post has read", "a log, a copy of which the Post has obtained". */
  private boolean isRelative(Phrase phrase, int from) {
    List<String> before = phrase.words().subList(Math.max(0, from - 3), from);
    int that = before.lastIndexOf("that");
    return before.contains("which")
        || (that > 0 && words.isDocument(before.get(that - 1)))
        || (that == 0 && from > 3 && words.isDocument(phrase.words().get(from - 4)));
  }

  private static boolean isBy(Phrase phrase, int from) {
    String before = phrase.words().get(from - 1);
    return before.equals("by")
        || (before.equals("the") && from > 1 && phrase.words().get(from - 2).equals("by"));
  }

  private int verbBefore(Phrase phrase, int from) {
    for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
      if (isAccess(phrase.words().get(i))) {
        return i;
      }
    }
    return -1;
  }

  private int verbBehind(Phrase phrase, int end) {
    for (int i = end; i < Math.min(phrase.size(), end + REACH); i++) {
      String word = phrase.words().get(i);
      if (word.equals(";") || word.equals("said") || word.equals("told")) {
        return -1;
      }
      if (isAccess(word)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAccess(String word) {
    return words.is("observe", word) || words.is("hold", word);
  }

  /** The first paper or recording named there. */
  private Optional<String> thing(Account account, Phrase phrase, int from, int to) {
    for (int i = from; i < to; i++) {
      int name = selfEnd(account, phrase, i);
      if (name > i) {
        i = name - 1; // "The Velden Ledger" is no ledger
        continue;
      }
      String word = phrase.words().get(i);
      if (words.isDocument(word) && !words.is("self", word)) {
        int start = i;
        while (start > from
            && !words.is("stop", phrase.words().get(start - 1))
            && !phrase.words().get(start - 1).equals(",")) {
          start--;
        }
        Span span = new Span(phrase.spans().get(start).start(), phrase.spans().get(i).end());
        return Optional.of(span.of(account.text()));
      }
    }
    return Optional.empty();
  }
}
