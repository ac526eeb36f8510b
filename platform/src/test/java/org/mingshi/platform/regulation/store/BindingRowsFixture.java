package org.mingshi.platform.regulation.store;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Binding rows on a test's own database. */
public final class BindingRowsFixture {
  private BindingRowsFixture() {}

  public static BindingRows on(DataSource source) {
    return new BindingRows(JdbcClient.create(source));
  }
}
