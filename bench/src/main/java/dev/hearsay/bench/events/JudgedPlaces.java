package dev.hearsay.bench.events;

import dev.hearsay.bench.claims.EventCorpus;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.polnear.PolnearTexts;
import dev.hearsay.bench.sentences.MarkedText;
import dev.hearsay.bench.sentences.MarkedTexts;
import dev.hearsay.bench.times.TimeMlText;
import dev.hearsay.event.EventType;
import dev.hearsay.text.Document;
import dev.hearsay.text.ResourceLines;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Places of real news, of the parts that may be learned from, at which a line of the lexicon held,
 * with a reader's word on whether an event of its type is told there.
 */
final class JudgedPlaces {

  private static final String POLNEAR = "polnear/train";
  private static final String MEANTIME = "meantime-en/output_data/en/meantime.conll";
  private static final String RESOURCE = "judged.tsv";

  /** So many UTF-16 code units around the word go into the hash. */
  private static final int AROUND = 40;

  /** What a reader says. */
  enum Verdict {
    YES,
    NO,
    /** Careful readers could differ. */
    MAYBE
  }

  /**
   * A place.
   *
   * @param document with its set before it
   * @param type that the lexicon found
   * @param hash of the words around
   */
  record Place(String document, Span word, EventType type, String hash, Verdict verdict) {

    String set() {
      return document.substring(0, document.indexOf('/'));
    }
  }

  private JudgedPlaces() {}

  /** By document. */
  static Map<String, List<Place>> read() {
    Map<String, List<Place>> places = new LinkedHashMap<>();
    for (String line : ResourceLines.of(JudgedPlaces.class, RESOURCE)) {
      String[] fields = line.split("\t", -1);
      Place place =
          new Place(
              fields[0],
              new Span(Integer.parseInt(fields[1]), Integer.parseInt(fields[2])),
              EventType.valueOf(fields[3]),
              fields[4],
              Verdict.valueOf(fields[5]));
      places.computeIfAbsent(place.document(), none -> new ArrayList<>()).add(place);
    }
    return places;
  }

  /**
   * The texts of the places, as Hearsay reads them.
   *
   * @throws IOException also where a text isn't the one that was read
   */
  static Map<String, Document> documents(Gold gold, Map<String, List<Place>> places)
      throws IOException {
    Map<String, Document> all = new LinkedHashMap<>();
    for (MarkedText text : MarkedTexts.meantime(gold.require(MEANTIME))) {
      String name = "meantime-en/" + text.name();
      all.put(name, Document.ofText(name, Optional.of("en"), text.text(), text.blocks()));
    }
    for (TimeMlText text : TimeMlText.read(gold)) {
      if (!text.heldOut()) {
        all.put("tempeval3-train/" + text.name(), text.document());
      }
    }
    for (EventCorpus.Story story : EventCorpus.read(gold)) {
      all.put("ecbplus/" + story.document().uri(), story.document());
    }
    PolnearTexts polnear = new PolnearTexts(gold.require(POLNEAR));
    Map<String, Document> documents = new LinkedHashMap<>();
    for (Map.Entry<String, List<Place>> entry : places.entrySet()) {
      String name = entry.getKey();
      Document document = all.get(name);
      if (document == null) {
        document = polnear.read(name.substring(name.indexOf('/') + 1));
      }
      for (Place place : entry.getValue()) {
        if (!hash(document.text(), place.word()).equals(place.hash())) {
          throw new IOException(name + " has other words at " + place.word());
        }
      }
      documents.put(name, document);
    }
    return documents;
  }

  /** Of the words around a place, by which a text that is another is known. */
  static String hash(String text, Span word) {
    if (word.end() > text.length()) {
      return "";
    }
    return RealSentences.hash(
        text.substring(
            Math.max(0, word.start() - AROUND), Math.min(text.length(), word.end() + AROUND)));
  }
}
