package dev.hearsay.bench.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeMlTextTest {

  @TempDir private Path folder;

  @Test
  void expressionsAreThoseOfTheText() throws IOException {
    Path file = folder.resolve("story.tml");
    Files.writeString(
        file,
        """
        <?xml version="1.0" ?>
        <TimeML><DCT><TIMEX3 tid="t0" type="TIME" value="2025-07-23T10:00">today</TIMEX3></DCT>
        <TEXT>
        It <EVENT eid="e1">sank</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2025-07-22">Tuesday
        </TIMEX3><TIMEX3 tid="t2" type="DURATION" value="P1D"/>.

        It leaked.
        </TEXT></TimeML>
        """);
    TimeMlText text = TimeMlText.read(file);
    assertEquals("story", text.name());
    assertEquals(LocalDate.of(2025, 7, 23), text.created());
    assertEquals(List.of(new TaggedTime(new Span(12, 19), "DATE", "2025-07-22")), text.times());
    assertEquals("Tuesday", new Span(12, 19).of(text.text()));
    assertEquals(2, text.document().blocks().size());
  }

  @Test
  void brokenFileIsNamed() throws IOException {
    Path file = folder.resolve("broken.tml");
    Files.writeString(file, "<TimeML>");
    IOException thrown = assertThrows(IOException.class, () -> TimeMlText.read(file));
    assertEquals(file + " is no TimeML document", thrown.getMessage());
  }
}
