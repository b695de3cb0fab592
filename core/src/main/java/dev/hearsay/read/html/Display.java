package dev.hearsay.read.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * How a browser shows an element, as far as the element itself says: not as text, as a block of its
 * own, or within the line.
 */
final class Display {

  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "canvas",
          "iframe",
          "object",
          "embed",
          "applet",
          "audio",
          "video",
          "map",
          "select",
          "option",
          "datalist",
          "textarea",
          "input",
          "button",
          "head",
          "title",
          "noframes",
          "progress",
          "meter");

  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "body",
          "address",
          "article",
          "aside",
          "blockquote",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "frameset",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "listing",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "plaintext",
          "pre",
          "section",
          "summary",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "ul",
          "xmp");

  private Display() {}

  /** Whether its text is never shown as text. */
  static boolean isSkipped(Element element) {
    return SKIPPED.contains(element.normalName()) || isStandIn(element);
  }

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** AMP shows these only until, or unless, the real content arrives. */
  private static boolean isStandIn(Element element) {
    Element parent = element.parent();
    return parent != null
        && parent.normalName().startsWith("amp-")
        && (element.hasAttr("placeholder") || element.hasAttr("fallback"));
  }
}
