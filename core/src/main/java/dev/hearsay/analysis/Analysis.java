package dev.hearsay.analysis;

import dev.hearsay.attribution.Attribution;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.PartOf;
import dev.hearsay.mention.SpeaksFor;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.text.Damage;
import dev.hearsay.text.Document;
import dev.hearsay.text.Sentence;
import dev.hearsay.timex.Inconsistency;
import dev.hearsay.timex.Timex;
import java.util.List;

/**
 * What can be said about one document by reading it alone.
 *
 * @param damage what its reader reported and what the text itself shows, in text order
 * @param sentences in text order
 * @param entities who and what is named, by first mention
 * @param times time expressions, in text order
 * @param quantities how much or how many of what, in text order
 * @param attributions in text order
 * @param inconsistencies where the text contradicts itself, in text order
 * @param partOf which organisations the text says to be part of which, in text order
 * @param speaksFor who the text says to speak for which organisation or government, in text order
 */
public record Analysis(
    Document document,
    List<Damage> damage,
    List<Sentence> sentences,
    List<Entity> entities,
    List<Timex> times,
    List<Quantity> quantities,
    List<Attribution> attributions,
    List<Inconsistency> inconsistencies,
    List<PartOf> partOf,
    List<SpeaksFor> speaksFor) {

  public Analysis {
    damage = List.copyOf(damage);
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    attributions = List.copyOf(attributions);
    inconsistencies = List.copyOf(inconsistencies);
    partOf = List.copyOf(partOf);
    speaksFor = List.copyOf(speaksFor);
  }
}
