package org.mingshi.platform.item;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cleans the words that people type beside the body: what no reader sees and what turns the
 * direction of writing goes, so that a title reads the same for a reviewer, a citizen and a
 * program.
 *
 * <pre>{@code
 * Words.orEmpty(" 关于开学\n的通知\u200B ")   // 关于开学 的通知
 * }</pre>
 */
public final class Words {

  private Words() {}

  /** One line of words, {@code null} when nothing is left. */
  public static @Nullable String orNull(@Nullable String text) {
    String line = orEmpty(text);
    return line.isEmpty() ? null : line;
  }

  /** One line of words, "" when nothing is left. */
  public static String orEmpty(@Nullable String text) {
    return text == null ? "" : line(text);
  }

  /** Several lines of words, such as an opinion, each cleaned; "" when nothing is left. */
  public static String paragraphs(@Nullable String text) {
    return text == null
        ? ""
        : text.lines().map(Words::line).collect(Collectors.joining("\n")).strip();
  }

  private static String line(String text) {
    String spaced = text.replace('\u2028', ' ').replace('\u2029', ' ');
    return Characters.collapsed(Characters.visible(spaced)).strip();
  }
}
