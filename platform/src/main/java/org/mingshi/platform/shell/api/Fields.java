package org.mingshi.platform.shell.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a body one after the other and gathers all that is wrong, so that a caller
 * learns of everything at once.
 *
 * <p>Example: {@code String name = fields.text("/name", body.name(), 100); fields.done();}. A field
 * that is wrong gives a value that is never used, since {@link #done} throws.
 */
public final class Fields {

  private final List<Problem.Fault> faults = new ArrayList<>();

  /** A text that must not be blank. */
  public String text(String pointer, @Nullable String value, int longest) {
    String text = value == null ? "" : value.strip();
    if (text.isEmpty()) {
      wrong(pointer, "不能为空");
    } else if (text.length() > longest) {
      wrong(pointer, "不能超过 " + longest + " 字");
    } else if (hasControls(text)) {
      wrong(pointer, "含有不能使用的控制字符");
    }
    return text;
  }

  /** A text that may be missing, "" then. */
  public String optional(String pointer, @Nullable String value, int longest) {
    return value == null || value.isBlank() ? "" : text(pointer, value, longest);
  }

  /** A value that must be there. */
  public <T> T given(String pointer, @Nullable T value, T inItsPlace) {
    if (value == null) {
      wrong(pointer, "不能为空");
      return inItsPlace;
    }
    return value;
  }

  /** An id that must be there. */
  public UUID id(String pointer, @Nullable UUID value) {
    return given(pointer, value, new UUID(0, 0));
  }

  /** A word of a closed vocabulary. */
  public <T> Optional<T> word(
      String pointer, @Nullable String value, Iterable<T> all, Function<T, String> word) {
    List<String> allowed = new ArrayList<>();
    for (T each : all) {
      if (word.apply(each).equals(value)) {
        return Optional.of(each);
      }
      allowed.add(word.apply(each));
    }
    wrong(pointer, "应为以下之一：" + String.join("、", allowed));
    return Optional.empty();
  }

  /** Notes what is wrong with a field. */
  public void wrong(String pointer, String words) {
    faults.add(new Problem.Fault(pointer, words));
  }

  /**
   * Ends the reading.
   *
   * @throws ApiProblem when something was wrong
   */
  public void done() {
    if (!faults.isEmpty()) {
      throw new ApiProblem(Problem.ofFields(faults));
    }
  }

  /** PostgreSQL takes no NUL, and nobody reads the others. */
  private static boolean hasControls(String text) {
    return text.chars()
        .anyMatch(it -> Character.isISOControl(it) && it != '\n' && it != '\r' && it != '\t');
  }
}
