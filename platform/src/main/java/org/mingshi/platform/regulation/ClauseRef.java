package org.mingshi.platform.regulation;

/** Points at one clause of one pack. Printed for the API as {@code bishan-2021 26-d}. */
public record ClauseRef(PackId pack, String no) {
  @Override
  public String toString() {
    return pack + " " + no;
  }
}
