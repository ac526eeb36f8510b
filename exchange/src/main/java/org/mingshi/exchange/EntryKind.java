package org.mingshi.exchange;

import java.util.Locale;

/** What a file of the tree is for. */
public enum EntryKind {
  /** One item: the only kind that carries approved content. */
  PAGE,
  /** One page of a column's list. */
  LIST,
  /** A site's home. */
  HOME,
  /** The door to all sites. */
  PORTAL,
  /** A file published with an item, byte for byte as it was approved. */
  FILE,
  /** A style sheet, script, picture or other file that the frame of pages needs. */
  ASSET,
  /** What the public is told where something is not there: the words of 404 and 410. */
  NOTICE;

  /** As it is written in files: {@code page}. */
  public String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  static EntryKind read(String written) {
    for (EntryKind kind : values()) {
      if (kind.written().equals(written)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("unknown kind '" + written + "'");
  }
}
