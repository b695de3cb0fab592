package dev.hearsay.provenance.source;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one document tells, with what tracing asks of it again and again. */
public final class Account {

  private final Analysis analysis;
  private final Map<String, Attribution> attributions = new HashMap<>();
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, String> keys;
  private final Set<String> named;

  public Account(Analysis analysis, Identities identities) {
    this(analysis, keys(analysis, identities));
  }

  private Account(Analysis analysis, Map<String, String> keys) {
    this.analysis = analysis;
    this.keys = keys;
    analysis.attributions().forEach(one -> attributions.put(one.id(), one));
    analysis.entities().forEach(entity -> entities.put(entity.id(), entity));
    named = new HashSet<>(keys.values());
  }

  private static Map<String, String> keys(Analysis analysis, Identities identities) {
    Map<String, String> keys = new HashMap<>();
    for (Entity entity : analysis.entities()) {
      identities
          .key(analysis.document().id(), entity.id())
          .ifPresent(key -> keys.put(entity.id(), key));
    }
    return keys;
  }

  /** This one where it is still what the document tells, else what it tells now. */
  public Account updated(Analysis analysis, Identities identities) {
    Map<String, String> now = keys(analysis, identities);
    return this.analysis.equals(analysis) && keys.equals(now) ? this : new Account(analysis, now);
  }

  public DocumentId id() {
    return analysis.document().id();
  }

  public Analysis analysis() {
    return analysis;
  }

  public String text() {
    return analysis.document().text();
  }

  /** Who published it; where that isn't known, where it was found. */
  public String outlet() {
    return analysis.document().outlet().orElse(analysis.document().uri());
  }

  public Optional<LocalDate> published() {
    return analysis.document().published().map(PublicationTime::date);
  }

  public Optional<Attribution> attribution(String id) {
    return Optional.ofNullable(attributions.get(id));
  }

  public List<Entity> entities() {
    return analysis.entities();
  }

  /** Whom an attribution's source means. */
  public Optional<Entity> speaker(Attribution attribution) {
    return attribution.speaker().map(entities::get);
  }

  /** What an entity shares with the same one of other documents. */
  public Optional<String> key(Entity entity) {
    return Optional.ofNullable(keys.get(entity.id()));
  }

  /** The keys of all whom the document names. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(named);
  }

  /** Whether the document names whoever has this key. */
  public boolean names(String key) {
    return named.contains(key);
  }

  static boolean isNamed(Entity entity) {
    return entity.mentions().stream().anyMatch(mention -> mention.kind() == Mention.Kind.NAME);
  }

  /** Index of the sentence in which a place lies, or of the first one behind it. */
  public int sentenceAt(int offset) {
    List<Sentence> sentences = analysis.sentences();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The part between semicolons of the sentence around a stretch's beginning. */
  public Span clause(Span stretch) {
    Span sentence = sentence(stretch);
    int from = Math.max(sentence.start(), Math.min(stretch.start(), sentence.end()));
    int before = text().lastIndexOf(';', Math.max(0, from - 1));
    int behind = text().indexOf(';', from);
    int start = before < sentence.start() ? sentence.start() : before + 1;
    int end = behind < 0 || behind > sentence.end() ? sentence.end() : behind;
    return new Span(Math.min(start, end), end);
  }

  /** The sentence around a stretch's beginning; the stretch itself where there is none. */
  public Span sentence(Span stretch) {
    int index = sentenceAt(stretch.start());
    return index < analysis.sentences().size() ? analysis.sentences().get(index).span() : stretch;
  }
}
