package dev.hearsay.read;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a declared media type lets expect. */
final class MediaTypes {

  private static final Pattern NO_ARTICLE =
      Pattern.compile(
          "(?:image|audio|video|font|model)/.*|text/(?:css|javascript|ecmascript|dns|vtt|x-component"
              + "|event-stream|x-c|x-java.*)|application/(?:(?:x-)?javascript|ecmascript|wasm"
              + "|(?:x-)?font.*|vnd\\.ms-fontobject|manifest\\+json|x-shockwave-flash|ocsp-.*"
              + "|x-www-form-urlencoded|protobuf|x-protobuf|grpc.*|vnd\\.apple\\.mpegurl|dash\\+xml"
              + "|x-mpegurl|octet-stream-font)");

  private MediaTypes() {}

  /** Pictures, styles, programmes and the like: parts of a page, but no article. */
  static boolean isNoArticle(Optional<String> mediaType) {
    return mediaType.filter(type -> NO_ARTICLE.matcher(type).matches()).isPresent();
  }

  /** Whether nobody said, or said that it is a page. */
  static boolean mayBePage(Optional<String> mediaType) {
    return mediaType.isEmpty() || mediaType.get().contains("html");
  }
}
