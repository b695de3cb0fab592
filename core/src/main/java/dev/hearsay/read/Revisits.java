package dev.hearsay.read;

import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRevisit;

/**
 * Resolves revisit records, by which an archive says "the same as before" instead of storing a page
 * twice. The same page at the same address is no new document; at another address it is the
 * document of the earlier record under that address. Documents are remembered up to a number of
 * characters, so that memory stays flat; those read long ago can't be resolved and are named.
 */
final class Revisits {

  private static final long REMEMBERED_CHARACTERS = 4L << 20;

  private final Map<String, List<Document>> seen = new LinkedHashMap<>();
  private long characters;

  void remember(WarcDigest digest, List<Document> documents) {
    String key = digest.toString();
    long size = size(documents);
    if (documents.isEmpty() || size > REMEMBERED_CHARACTERS || seen.containsKey(key)) {
      return;
    }
    seen.put(key, documents);
    characters += size;
    Iterator<List<Document>> oldest = seen.values().iterator();
    while (characters > REMEMBERED_CHARACTERS) {
      characters -= size(oldest.next());
      oldest.remove();
    }
  }

  List<Outcome> resolve(WarcRevisit revisit, String uri) {
    Optional<List<Document>> original =
        revisit.payloadDigest().map(digest -> seen.get(digest.toString()));
    if (original.isEmpty()) {
      return List.of(
          new Outcome.Skipped(
              uri,
              SkipReason.NOT_FOUND,
              "the archive says only that it is the same as "
                  + revisit.headers().first("WARC-Refers-To-Target-URI").orElse("before")
                  + ", whose record isn't there"));
    }
    return original.get().stream()
        .filter(document -> !document.uri().equals(uri))
        .map(document -> (Outcome) new Outcome.Read(at(uri, document)))
        .toList();
  }

  private static Document at(String uri, Document document) {
    return new Document(
        DocumentId.of(uri, document.text()),
        uri,
        document.outlet(),
        document.title(),
        document.byline(),
        document.published(),
        document.updated(),
        document.language(),
        document.canonicalUri(),
        document.credits(),
        document.links(),
        document.text(),
        document.blocks(),
        document.damage());
  }

  private static long size(List<Document> documents) {
    return documents.stream().mapToLong(document -> document.text().length()).sum();
  }
}
