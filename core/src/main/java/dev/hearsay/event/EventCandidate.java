package dev.hearsay.event;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An event that a line of the lexicon tells, before it is judged whether the word tells it here.
 *
 * @param features what the judge goes by, by name, in an order that is always the same
 */
public record EventCandidate(Event event, Map<String, Double> features) {

  public EventCandidate {
    features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
  }
}
