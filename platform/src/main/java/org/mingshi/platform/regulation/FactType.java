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
  /** Yes or no; not given means no. */
  YES_NO
}
