package org.mingshi.platform.item;

/** Why an item is taken down; it decides what stands at its address afterwards. */
public enum WithdrawalReason {
  /** It was wrong: the address answers 410 with a notice. */
  ERROR("error", "内容有误");

  private final String id;
  private final String label;

  WithdrawalReason(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The value in rows: {@code error}. */
  public String id() {
    return id;
  }

  /** The Chinese words on screens. */
  public String label() {
    return label;
  }

  /**
   * Finds the reason with this id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static WithdrawalReason ofId(String id) {
    for (WithdrawalReason reason : values()) {
      if (reason.id.equals(id)) {
        return reason;
      }
    }
    throw new IllegalArgumentException("a reason for taking down is error, not " + id);
  }
}
