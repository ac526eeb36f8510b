package org.mingshi.platform.item;

/**
 * How far an item reaches, chosen expressly by the person who writes it. It steers the review chain
 * (for example 《重庆市璧山区政府网站管理办法》第二十六条).
 */
public enum Impact {
  ORDINARY("ordinary", "一般"),
  MAJOR("major", "重大信息或社会影响较大"),
  EXTRA_MAJOR("extra-major", "特重大信息或社会影响极大");

  private final String id;
  private final String label;

  Impact(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The value that packs, rows and forms use: {@code extra-major}. */
  public String id() {
    return id;
  }

  /** The Chinese words on screens. */
  public String label() {
    return label;
  }

  /**
   * Finds the level with this id.
   *
   * @throws IllegalArgumentException when no level has it
   */
  public static Impact ofId(String id) {
    for (Impact impact : values()) {
      if (impact.id.equals(id)) {
        return impact;
      }
    }
    throw new IllegalArgumentException("impact is one of ordinary, major, extra-major, not " + id);
  }
}
