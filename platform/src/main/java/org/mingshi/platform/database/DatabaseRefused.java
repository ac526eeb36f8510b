package org.mingshi.platform.database;

import java.util.List;

/**
 * The database cannot be used, and a person must change something first. The message is one line
 * that says what; the statements, if any, are what a database administrator has to run.
 *
 * <p>Example: {@code The database is newer than this program: it knows migration 20270101.0100, …}.
 */
public final class DatabaseRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<String> statements;

  public DatabaseRefused(String message) {
    this(message, List.of());
  }

  public DatabaseRefused(String message, List<String> statements) {
    super(message);
    this.statements = List.copyOf(statements);
  }

  public DatabaseRefused(String message, Throwable cause) {
    super(message, cause);
    this.statements = List.of();
  }

  /** SQL for the administrator, each ending in a semicolon; empty when none would help. */
  public List<String> statements() {
    return statements;
  }
}
