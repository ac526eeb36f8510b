package org.mingshi.platform.item;

/**
 * Who made the text: the unit itself, another whose text is carried (转载), or the editors of the
 * site who gathered it (采编).
 */
public enum Origin {
  ORIGINAL("original", "本单位发布"),
  REPRINT("reprint", "转载"),
  SITE_EDITED("site-edited", "网站自行采编");

  private final String id;
  private final String label;

  Origin(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The value that rows and forms use: {@code reprint}. */
  public String id() {
    return id;
  }

  /** The Chinese words on screens. */
  public String label() {
    return label;
  }

  /**
   * Finds the origin with this id.
   *
   * @throws IllegalArgumentException when no origin has it
   */
  public static Origin ofId(String id) {
    for (Origin origin : values()) {
      if (origin.id.equals(id)) {
        return origin;
      }
    }
    throw new IllegalArgumentException(
        "origin is one of original, reprint, site-edited, not " + id);
  }
}
