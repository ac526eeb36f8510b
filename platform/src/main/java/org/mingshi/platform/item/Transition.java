package org.mingshi.platform.item;

/**
 * A step from one state to the next, which only the states themselves can make. It has not happened
 * until {@link Editions#carryOut} says so.
 */
public final class Transition {

  private final Edition from;
  private final Edition to;

  Transition(Edition from, Edition to) {
    this.from = from;
    this.to = to;
  }

  /** The edition as it was read. */
  public Edition from() {
    return from;
  }

  /** The edition as it will be. */
  public Edition to() {
    return to;
  }
}
