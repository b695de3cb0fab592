package dev.hearsay.read.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupCleanerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p>It <b>waits</b>.</p> | <p>It <b>waits</b>.</p>",
        "<P CLASS=x>One<BR>two | <p class=\"x\">One<br />two</p>",
        "a<script>x('<b>')</script>b | ab",
        "a<style>p { color: red }</style>b | ab",
        "<SCRIPT src=x></SCRIPT>a | a",
        "a<iframe src=x></iframe><object data=x>b</object> | ab",
        "<img src=\"p.jpg\" onerror=\"x()\" alt='A <quay>'> | <img alt=\"A &lt;quay&gt;\" src=\"https://one.example/a/p.jpg\" />",
        "<a href='?q=1&amp;r=2'>a</a> | <a href=\"https://one.example/a/b?q=1&amp;r=2\">a</a>",
        "<a href=' javascript:x()'>a</a> | <a href=\"\">a</a>",
        "<a href=\"java\tscript:x()\">a</a> | <a href=\"\">a</a>",
        "<blink>a</blink> | a",
        "one <!-- hidden --> two | one  two",
        "one <!-- never closed > two | one  two",
        "one <! two | one &lt;! two",
        "<![CDATA[<p>a</p>]]> | <p>a</p>",
        "1 < 2 && 3 | 1 &lt; 2 &amp;&amp; 3",
        "<td>a</td> | <td>a</td>",
        "<svg><text>axis</text></svg>a | a",
        "<span style=\"color: red; position: absolute; margin: 0 15px\">a</span> | <span style=\"color: red; margin: 0 15px;\">a</span>",
        "<span style=\"background: url(javascript:x())\">a</span> | <span>a</span>",
        "<span style=\"width: expression(x())\">a</span> | <span>a</span>",
        "<span style=\"margin: 99999em\">a</span> | <span>a</span>",
      })
  void onlyWhatIsHarmlessStays(String written, String expected) {
    assertEquals(expected, MarkupCleaner.clean(written, "https://one.example/a/b"));
  }
}
