package org.mingshi.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The role the program works under. What it may do follows from the table comments: a table whose
 * comment begins with {@code append-only:} may be read and added to, every other one also changed;
 * none may be truncated.
 */
final class RuntimeRole {

  private static final String APPEND_ONLY = "append-only:";
  private static final long LOCK = 0x6d696e67_73686901L;

  private final Database database;

  RuntimeRole(Database database) {
    this.database = database;
  }

  /** Makes the role where it is missing; refuses with the statements where the user may not. */
  void ensure(Connection owner) throws SQLException {
    lock(owner);
    var missing = missing(owner);
    if (!missing.isEmpty()) {
      try (var statement = owner.createStatement()) {
        for (var sql : missing) {
          statement.execute(sql);
        }
      } catch (SQLException refused) {
        throw new DatabaseRefused(
            "The user %s may not make the role %s (%s); a database administrator must run:"
                .formatted(database.user(), database.role(), firstLine(refused)),
            missing);
      }
    }
    refusePowerfulRole(owner);
  }

  /** Grants what the comments allow and takes away everything else; runs after every migration. */
  void grant(Connection owner) throws SQLException {
    lock(owner);
    var role = database.role();
    var statements = new ArrayList<String>();
    statements.add("grant usage on schema public to " + role);
    statements.add("revoke all on all tables in schema public from " + role);
    statements.add("grant usage, select on all sequences in schema public to " + role);
    for (var table : tables(owner)) {
      var rights =
          table.comment().startsWith(APPEND_ONLY)
              ? "select, insert"
              : "select, insert, update, delete";
      statements.add("grant %s on %s to %s".formatted(rights, table.name(), role));
    }
    try (var statement = owner.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private List<String> missing(Connection owner) throws SQLException {
    var role = database.role();
    if (!answers(owner, "select exists (select from pg_roles where rolname = ?)", role)) {
      return List.of(
          "create role %s nologin;".formatted(role),
          "grant %s to %s;".formatted(role, quoted(database.user())));
    }
    return maySetRole(owner)
        ? List.of()
        : List.of("grant %s to %s;".formatted(role, quoted(database.user())));
  }

  private boolean maySetRole(Connection owner) throws SQLException {
    var held = owner.getMetaData().getDatabaseMajorVersion() >= 16 ? "SET" : "MEMBER";
    return answers(
        owner, "select pg_has_role(current_user, ?::name, '%s')".formatted(held), database.role());
  }

  private void refusePowerfulRole(Connection owner) throws SQLException {
    var powerful =
        """
        select rolsuper or pg_has_role(oid, current_user::regrole::oid, 'MEMBER')
        from pg_roles where rolname = ?
        """;
    if (answers(owner, powerful, database.role())) {
      throw new DatabaseRefused(
          "The role %s has the rights of the owner %s: the ledger would not be append-only"
              .formatted(database.role(), database.user()));
    }
  }

  private record Table(String name, String comment) {}

  private static List<Table> tables(Connection owner) throws SQLException {
    var sql =
        """
        select c.oid::regclass::text, coalesce(obj_description(c.oid, 'pg_class'), '')
        from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
          and c.relname <> 'flyway_schema_history'
        order by 1
        """;
    var tables = new ArrayList<Table>();
    try (var statement = owner.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        tables.add(new Table(rows.getString(1), rows.getString(2)));
      }
    }
    return tables;
  }

  private static boolean answers(Connection owner, String sql, String role) throws SQLException {
    try (var statement = owner.prepareStatement(sql)) {
      statement.setString(1, role);
      try (var rows = statement.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }

  /**
   * Two instances that start at once must not grant at once: PostgreSQL answers "tuple concurrently
   * updated".
   */
  private static void lock(Connection owner) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute("select pg_advisory_xact_lock(%d)".formatted(LOCK));
    }
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static String firstLine(SQLException refused) {
    return String.valueOf(refused.getMessage()).lines().findFirst().orElse("no reason given");
  }
}
