package org.mingshi.platform.regulation;

/**
 * What packs are bound to: an authority, a unit or a site, known here only by kind and id.
 *
 * <p>Example: {@code new SubjectId("authority", "0199…")}.
 */
public record SubjectId(String kind, String id) {
  @Override
  public String toString() {
    return kind + ":" + id;
  }
}
