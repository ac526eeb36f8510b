package org.mingshi.platform.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A database that is lost at the n-th step, a step being a statement or a commit; the commit may be
 * lost before or after it took effect. From then on nothing works.
 */
final class CrashingSource extends DelegatingDataSource {

  private final AtomicInteger stepsLeft;
  private final boolean commitTakesEffect;

  CrashingSource(DataSource source, int steps, boolean commitTakesEffect) {
    super(source);
    this.stepsLeft = new AtomicInteger(steps);
    this.commitTakesEffect = commitTakesEffect;
  }

  boolean hasCrashed() {
    return stepsLeft.get() < 0;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              String name = method.getName();
              if (name.equals("prepareStatement") || name.equals("commit")) {
                boolean crash = stepsLeft.decrementAndGet() < 0;
                if (crash && name.equals("commit") && commitTakesEffect) {
                  connection.commit();
                }
                if (crash) {
                  throw new SQLException("the database is gone");
                }
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
