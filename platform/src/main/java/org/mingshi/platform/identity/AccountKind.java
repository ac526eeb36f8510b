package org.mingshi.platform.identity;

import org.mingshi.platform.organization.PersonKind;

/** What an account is for; the two kinds share no power. */
public enum AccountKind {
  /** Does what the posts of its person allow. */
  ORDINARY("ordinary", "普通账号"),
  /** Arranges units, people and accounts; has no post and no reviewing power at all. */
  ADMINISTRATOR("administrator", "管理员账号");

  private final String id;
  private final String label;

  AccountKind(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The word in the tables and the ledger. */
  public String id() {
    return id;
  }

  /** The Chinese word for screens. */
  public String label() {
    return label;
  }

  /** The kind of account that a person of this kind may have. */
  public static AccountKind of(PersonKind person) {
    return switch (person) {
      case STAFF -> ORDINARY;
      case ADMINISTRATOR -> ADMINISTRATOR;
    };
  }

  /** Finds the kind by its {@link #id()}. */
  public static AccountKind parse(String id) {
    for (AccountKind kind : values()) {
      if (kind.id.equals(id)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("Unknown kind of account '" + id + "'");
  }
}
