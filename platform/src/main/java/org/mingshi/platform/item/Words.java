package org.mingshi.platform.item;

import org.jspecify.annotations.Nullable;

/** Small habits with the words people type. */
final class Words {

  private Words() {}

  static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
