package org.mingshi.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/**
 * The platform that the tests of this run share: where it answers, where its files and its database
 * lie.
 */
public final class RunningPlatform {

  private static final TestDatabase DATABASE = TestDatabase.create();

  private final Environment environment;

  private RunningPlatform(Environment environment) {
    this.environment = environment;
  }

  /** The console's address without a path, for example {@code http://127.0.0.1:40123}. */
  public String address() {
    return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  /** The data directory, with {@code public/current/www} below it. */
  public Path data() {
    return Path.of(environment.getRequiredProperty("mingshi.data"));
  }

  /** Its database, also under the owner. */
  public TestDatabase database() {
    return DATABASE;
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Wiring {

    @Bean
    RunningPlatform runningPlatform(Environment environment) {
      return new RunningPlatform(environment);
    }
  }

  /** Gives the application its database and a directory before anything else of it exists. */
  static class Directory implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      var settings = new HashMap<>(DATABASE.database().poolSettings());
      settings.put("mingshi.data", newDirectory().toString());
      settings.put("mingshi.demo", true);
      settings.put("logging.level.root", "warn");
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(new MapPropertySource("platform-test", Objects.requireNonNull(settings)));
    }

    private static Path newDirectory() {
      try {
        var directory = Files.createTempDirectory("mingshi-test-data-");
        SpringApplication.getShutdownHandlers().add(() -> Directories.delete(directory));
        return directory;
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
