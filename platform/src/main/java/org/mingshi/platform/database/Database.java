package org.mingshi.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the data live, and under which names: the {@code user} owns the schema and migrates it, the
 * {@code role} is what the program becomes for its daily work.
 *
 * <p>Example: {@code new Database("jdbc:postgresql://127.0.0.1:5432/mingshi", "mingshi", "…",
 * "mingshi_app")}.
 *
 * @param url a JDBC address
 * @param role a plain lower-case PostgreSQL name; it must differ from the user
 */
public record Database(String url, String user, String password, String role) {

  /** The runtime role when {@code MINGSHI_DB_ROLE} names no other. */
  public static final String DEFAULT_ROLE = "mingshi_app";

  private static final Pattern PLAIN_NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

  public Database {
    if (!PLAIN_NAME.matcher(role).matches()) {
      throw new DatabaseRefused(
          "MINGSHI_DB_ROLE is '%s': use lower-case letters, digits and _ only".formatted(role));
    }
    if (role.equals(user)) {
      throw new DatabaseRefused(
          "MINGSHI_DB_ROLE and MINGSHI_DB_USER are both '%s': the role must not own the tables"
              .formatted(role));
    }
  }

  /**
   * Reads {@code MINGSHI_DB_URL}, {@code _USER}, {@code _PASSWORD} and {@code _ROLE}; empty when no
   * address is set.
   */
  public static Optional<Database> external(Map<String, String> environment) {
    var url = environment.getOrDefault("MINGSHI_DB_URL", "");
    if (url.isBlank()) {
      return Optional.empty();
    }
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new DatabaseRefused(
          "MINGSHI_DB_URL is '%s': it must begin with jdbc:postgresql:".formatted(url));
    }
    var user = environment.getOrDefault("MINGSHI_DB_USER", "");
    if (user.isBlank()) {
      throw new DatabaseRefused("MINGSHI_DB_URL is set, but MINGSHI_DB_USER is not");
    }
    return Optional.of(
        new Database(
            url,
            user,
            environment.getOrDefault("MINGSHI_DB_PASSWORD", ""),
            environment.getOrDefault("MINGSHI_DB_ROLE", DEFAULT_ROLE)));
  }

  /**
   * The settings under which Spring Boot makes its connection pool: it logs in as the user and
   * becomes the role at once.
   */
  public Map<String, Object> poolSettings() {
    return Map.of(
        "spring.datasource.url", url,
        "spring.datasource.username", user,
        "spring.datasource.password", password,
        "spring.datasource.hikari.connection-init-sql", becomeRole());
  }

  /** The statement that turns a fresh connection of the user into one of the runtime role. */
  public String becomeRole() {
    return "set role " + role;
  }

  Connection connectAsOwner() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }
}
