package dev.hearsay.app.casefile;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.analysis.DocumentAnalyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.read.Outcome;
import dev.hearsay.read.ReadOptions;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Invented stories, and cases made of them with the linear model. */
final class Cases {

  static final Path SAMPLES = Path.of("../samples/articles");

  static final DocumentAnalyzer ANALYZER = Analyzer.with(Accuracy.FAST);

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Cases() {}

  /** A story that one paper has from two officials and others take over, and one of a gardener. */
  static String ferry(int outlet) {
    return switch (outlet) {
      case 0 ->
          story(
              "https://gazette.example/ferry",
              "The Tarn Gazette",
              "2025-03-01",
              "The harbour board will close the northern ferry terminal in June, two officials"
                  + " familiar with the plan told the Gazette. The officials said that 140 dockers"
                  + " would lose their work.");
      case 1 ->
          story(
              "https://courier.example/ferry",
              "The Lowmark Courier",
              "2025-03-02",
              "The harbour board will close the northern ferry terminal in June, the Tarn Gazette"
                  + " reported, citing two officials familiar with the plan.");
      case 2 ->
          story(
              "https://herald.example/ferry",
              "The Fenwick Herald",
              "2025-03-03",
              "The harbour board will close the northern ferry terminal in June, according to the"
                  + " Tarn Gazette. A spokeswoman, Zoë Müller, said that 410 dockers would lose"
                  + " their work.");
      default ->
          story(
              "https://note.example/" + outlet,
              "The Ostley Note",
              "2025-03-04",
              "A gardener grew a pumpkin of " + outlet + " kilograms, she told the Note.");
    };
  }

  static String story(String url, String outlet, String published, String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("url", url);
    fields.put("outlet", outlet);
    fields.put("published", published);
    fields.put("title", "A story of " + outlet);
    fields.put("text", text);
    return MAPPER.writeValueAsString(fields);
  }

  /** Adds texts, each as an input of its own called by its number. */
  static AddReport add(CaseFile file, String... texts) {
    return file.add(
        request(
            java.util.stream.IntStream.range(0, texts.length)
                .mapToObj(
                    i ->
                        new AddRequest.Input(
                            "-",
                            Optional.of(
                                new ByteArrayInputStream(
                                    texts[i].getBytes(StandardCharsets.UTF_8)))))
                .toList()),
        () -> ANALYZER,
        new Silent());
  }

  static AddReport add(CaseFile file, Path... inputs) {
    return file.add(
        request(Arrays.stream(inputs).map(Path::toString).map(AddRequest.Input::of).toList()),
        () -> ANALYZER,
        new Silent());
  }

  static AddRequest request(List<AddRequest.Input> inputs) {
    return new AddRequest(inputs, ReadOptions.defaults(), "test", "fast", 2, false);
  }

  /** Tells nobody, and takes a fault of the program for a fault of the test. */
  static class Silent implements AddListener {

    @Override
    public void waiting() {}

    @Override
    public void skipped(Outcome.Skipped skipped) {}

    @Override
    public void failed(String input, Throwable fault) {
      throw new AssertionError(input, fault);
    }

    @Override
    public void read(long documents, long fresh) {}

    @Override
    public void analyzed(long done, long all, long words) {}

    @Override
    public void at(Step step, int done, int all) {}
  }
}
