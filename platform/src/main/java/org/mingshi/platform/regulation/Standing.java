package org.mingshi.platform.regulation;

/**
 * How long an authorisation may stand for more than one item.
 *
 * @param per what it is given for
 * @param months how long it is good at most
 */
public record Standing(Per per, int months) {
  /** What a standing authorisation is given for. */
  public enum Per {
    /** All items of one column. */
    COLUMN,
    /** All items of one class from one unit. */
    CLASS
  }
}
