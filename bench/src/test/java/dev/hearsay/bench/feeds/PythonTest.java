package dev.hearsay.bench.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PythonTest {

  private static final Map<String, Object> NAMES =
      Map.of(
          "feed", Map.of("title", "Fähre", "markup", new Python.Markup("<b>&amp;</b>")),
          "entries",
              List.of(
                  Map.of(
                      "time", List.of(BigDecimal.valueOf(2025), BigDecimal.ZERO),
                      "link", Map.of("rel", "self"))));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "feed['title'] == 'F\\xe4hre'",
        "feed.title == u\"F\\u00e4hre\"",
        "feed['title'] == 'F' + 'ähre' and len(entries) == 1",
        "feed['title'] == 'F' 'ähre'",
        "feed['title'] == '''Fähre'''",
        "not feed['title'] == 'x'",
        "feed['title'] != 'x' or nothing",
        "nothing or feed['title'] == 'Fähre'",
        "'title' in feed and 'x' not in feed",
        "feed.has_key('title') and feed.get('x') is None and feed.get('x', 'y') == 'y'",
        "entries[0]['time'] == (2025, 0)",
        "entries[-1]['link'] == {'rel': 'self'}",
        "entries[0]['link']['rel'] == entries[0].link.rel == 'self'",
        "feed['markup'] == '<b>&#38;</b>'",
        "ord('\\u2026') == 8230",
        "1",
      })
  void expressionHolds(String expression) {
    assertTrue(isTrue(expression));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "feed['title'] == 'x'",
        "feed['title'] == 'Fähre' and len(entries) == 2",
        "entries[0]['time'] == (2025, 1)",
        "entries[0]['link'] == {'rel': 'self', 'type': 'x'}",
        "feed['markup'] == '<i>&#38;</i>'",
        "nothing or nowhere",
        "0",
      })
  void expressionDoesNotHold(String expression) {
    assertFalse(isTrue(expression));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bozo",
        "feed['x'] == 'y'",
        "feed['x'] != 'y'",
        "entries[1] == 0",
        "feed['title'][0]['x']",
        "isinstance(feed, dict)",
        "feed['title'] ==",
        "feed['title'] == 'x' $",
      })
  void whatCannotBeEvaluatedIsNoSuccess(String expression) {
    assertThrows(UnsupportedExpressionException.class, () -> isTrue(expression));
  }

  @Test
  void conditionsAreWhatAndJoins() {
    assertEquals(3, ExpressionParser.parse("not bozo and (a == b and c)").conjuncts().size());
    assertEquals(1, ExpressionParser.parse("not bozo and a or b").conjuncts().size());
  }

  private static boolean isTrue(String expression) {
    return new Python(NAMES, (read, expected) -> read.replace("&amp;", "&#38;").equals(expected))
        .isTrue(ExpressionParser.parse(expression));
  }
}
