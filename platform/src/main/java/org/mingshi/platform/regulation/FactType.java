package org.mingshi.platform.regulation;

/** What values a fact takes, and so what a condition may ask of it. */
public enum FactType {
  /** One of the values that the engine lists. */
  CHOICE,
  /**
   * One of the values that the engine lists, lowest first: {@code at-least} and {@code at-most} may
   * be asked.
   */
  ORDERED_CHOICE,
  /** One of the classes that the pack declares. */
  DECLARED_CLASS,
  /** Any number of the flags that the pack declares. */
  DECLARED_FLAGS,
  /** Any number of the pack's roles of kind {@code office}. */
  DECLARED_OFFICES,
  /** Yes or no; not given means no. */
  YES_NO;

  /** Whether a fact that was not given is an answer already: no, or none. */
  boolean isNoneUnlessGiven() {
    return switch (this) {
      case DECLARED_FLAGS, DECLARED_OFFICES, YES_NO -> true;
      case CHOICE, ORDERED_CHOICE, DECLARED_CLASS -> false;
    };
  }
}
