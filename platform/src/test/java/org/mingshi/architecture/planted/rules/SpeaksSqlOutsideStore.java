package org.mingshi.architecture.planted.rules;

import org.springframework.jdbc.core.simple.JdbcClient;

public record SpeaksSqlOutsideStore(JdbcClient database) {
  public int one() {
    return database.sql("select 1").query(Integer.class).single();
  }
}
