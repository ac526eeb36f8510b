package org.mingshi.platform.shell.api;

import org.jspecify.annotations.Nullable;

/**
 * Which text a person had before their eyes, said in {@code If-Match} or in the body: who signs,
 * signs for that text and no other.
 *
 * @param hash as the caller said it
 * @param named whether it stood in {@code If-Match}
 */
public record Seen(String hash, boolean named) {

  /**
   * Reads it.
   *
   * @throws ApiProblem when neither says it, or both say something else
   */
  public static Seen of(@Nullable String ifMatch, @Nullable String body) {
    @Nullable String header = ifMatch == null ? null : unquoted(ifMatch);
    if (header == null && body == null) {
      throw ApiProblem.of(
          Problem.Kind.PRECONDITION_REQUIRED, "请在 If-Match 或 seen 中给出所依据文本的摘要（ETag）");
    }
    if (header != null && body != null && !header.equals(body)) {
      throw ApiProblem.of(Problem.Kind.MALFORMED, "If-Match 与 seen 说的不是同一个文本");
    }
    return header == null ? new Seen(String.valueOf(body), false) : new Seen(header, true);
  }

  /** The hash as it stands in {@code ETag}. */
  public static String tag(Object hash) {
    return "\"" + hash + "\"";
  }

  private static String unquoted(String tag) {
    String text = tag.strip();
    if (text.length() < 3 || !text.startsWith("\"") || !text.endsWith("\"")) {
      throw ApiProblem.of(Problem.Kind.MALFORMED, "If-Match 须为一个带引号的 ETag");
    }
    return text.substring(1, text.length() - 1);
  }
}
