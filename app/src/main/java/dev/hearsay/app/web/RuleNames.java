package dev.hearsay.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What rules say, in words for people. */
final class RuleNames {

  private static final Properties NAMES = read();

  private RuleNames() {}

  /** In words; of a rule without, its name without hyphens. */
  static String of(String rule) {
    return NAMES.getProperty(rule, rule.replace('-', ' '));
  }

  private static Properties read() {
    Properties names = new Properties();
    try (InputStream in = RuleNames.class.getResourceAsStream("rules.properties")) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: rules.properties");
      }
      names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
