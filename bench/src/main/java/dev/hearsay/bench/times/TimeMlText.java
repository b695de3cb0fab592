package dev.hearsay.bench.times;

import dev.hearsay.bench.measure.Gold;
import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A TimeML document: what stands in its TEXT element with the TIMEX3 elements in it, and the day of
 * its creation. Empty TIMEX3 elements don't count.
 *
 * @param name of the file, without its ending
 */
public record TimeMlText(String name, String text, LocalDate created, List<TaggedTime> times) {

  private static final String FOLDER = "tempeval3-train";
  private static final String ENDING = ".tml";
  private static final int PARTS = 3;
  private static final int DATE_LENGTH = 10;
  private static final Pattern PARAGRAPH =
      Pattern.compile("\\S(?:(?!\\n[ \\t\\r]*\\n)[\\s\\S])*", Pattern.MULTILINE);

  public TimeMlText {
    times = List.copyOf(times);
  }

  /** Whether it is one of the third of texts that no rule was written from. */
  public boolean heldOut() {
    return Math.floorMod(name.hashCode(), PARTS) == 0;
  }

  /** All documents of TempEval-3's training part, by name. */
  public static List<TimeMlText> read(Gold gold) throws IOException {
    List<TimeMlText> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(gold.require(FOLDER))) {
      for (Path file : files.filter(path -> path.toString().endsWith(ENDING)).sorted().toList()) {
        texts.add(read(file));
      }
    }
    return texts;
  }

  static TimeMlText read(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Element root = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
      String name = file.getFileName().toString();
      StringBuilder text = new StringBuilder();
      List<TaggedTime> times = new ArrayList<>();
      collect(root.getElementsByTagName("TEXT").item(0), text, times);
      Element created =
          (Element)
              ((Element) root.getElementsByTagName("DCT").item(0))
                  .getElementsByTagName("TIMEX3")
                  .item(0);
      return new TimeMlText(
          name.substring(0, name.length() - ENDING.length()),
          text.toString(),
          LocalDate.parse(created.getAttribute("value").substring(0, DATE_LENGTH)),
          times);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " is no TimeML document", e);
    }
  }

  private static void collect(Node node, StringBuilder text, List<TaggedTime> times) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(child.getNodeValue());
        continue;
      }
      int start = text.length();
      collect(child, text, times);
      if (child instanceof Element element && element.getTagName().equals("TIMEX3")) {
        add(element, start, text, times);
      }
    }
  }

  private static void add(Element element, int start, CharSequence text, List<TaggedTime> times) {
    int from = start;
    int to = text.length();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      times.add(
          new TaggedTime(
              new Span(from, to), element.getAttribute("type"), element.getAttribute("value")));
    }
  }

  /** The text as a document of its day; paragraphs lie between blank lines. */
  public Document document() {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = PARAGRAPH.matcher(text);
    while (matcher.find()) {
      blocks.add(new Block(new Span(matcher.start(), matcher.end()), Block.Kind.PARAGRAPH));
    }
    return new Document(
        DocumentId.of(name, text),
        name,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of(PublicationTime.of(created)),
        Optional.empty(),
        Optional.of("en"),
        Optional.empty(),
        List.of(),
        List.of(),
        text,
        blocks,
        List.of());
  }
}
