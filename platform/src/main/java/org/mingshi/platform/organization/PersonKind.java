package org.mingshi.platform.organization;

/**
 * Whether a person works on content or administers the system. The two never meet in one person's
 * record: the database refuses a post for an administrator (GB/T 22239-2019 8.1.4, separation of
 * administration).
 */
public enum PersonKind {
  /** May hold posts, and through them write, review and release. */
  STAFF("staff"),
  /** Holds no post at all and so reviews nothing. */
  ADMINISTRATOR("administrator");

  private final String id;

  PersonKind(String id) {
    this.id = id;
  }

  /** The word in the tables. */
  public String id() {
    return id;
  }

  /** Finds the kind by its {@link #id()}. */
  public static PersonKind parse(String id) {
    for (PersonKind kind : values()) {
      if (kind.id.equals(id)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "Unknown kind of person '" + id + "'; known are staff, administrator");
  }
}
