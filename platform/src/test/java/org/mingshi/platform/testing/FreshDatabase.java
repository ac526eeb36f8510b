package org.mingshi.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives an application of a test a database and a data directory of its own. */
public final class FreshDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestDatabase database = TestDatabase.create();
    Map<String, Object> settings = new HashMap<>(database.database().poolSettings());
    try {
      settings.put("mingshi.data", Files.createTempDirectory("mingshi-test-data-").toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("fresh-database", settings));
    context.getBeanFactory().registerSingleton("testDatabase", database);
  }
}
