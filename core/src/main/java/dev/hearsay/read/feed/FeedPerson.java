package dev.hearsay.read.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An author, as far as named.
 *
 * @param name without the address
 * @param email without {@code mailto:}
 * @param uri the author's page, absolute where it could be resolved
 */
public record FeedPerson(Optional<String> name, Optional<String> email, Optional<String> uri) {

  private static final Pattern EMAIL =
      Pattern.compile("[\\w.+-]{1,64}@(?:[\\w-]{1,63}\\.){1,8}[a-zA-Z]{2,24}(?:\\?subject=\\S+)?");
  private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\(\\s*\\)|<\\s*>|\\[\\s*]");

  /**
   * Reads the one-line forms: "name", "address", "name (address)", "address (name)", "name
   * &lt;address&gt;".
   */
  static FeedPerson parse(String line) {
    Matcher email = EMAIL.matcher(line);
    if (!email.find()) {
      return new FeedPerson(notBlank(line), Optional.empty(), Optional.empty());
    }
    String rest = line.substring(0, email.start()) + line.substring(email.end());
    String name = EMPTY_BRACKETS.matcher(rest.replace("mailto:", "")).replaceAll("").strip();
    if (name.startsWith("(") && name.endsWith(")")) {
      name = name.substring(1, name.length() - 1);
    }
    return new FeedPerson(notBlank(name), Optional.of(email.group()), Optional.empty());
  }

  /** The name, with the address in brackets where both are known. */
  public String display() {
    if (name.isPresent() && email.isPresent()) {
      return name.get() + " (" + email.get() + ")";
    }
    return name.or(() -> email).or(() -> uri).orElse("");
  }

  boolean isEmpty() {
    return name.isEmpty() && email.isEmpty() && uri.isEmpty();
  }

  private static Optional<String> notBlank(String value) {
    return Optional.of(value.strip()).filter(stripped -> !stripped.isEmpty());
  }
}
