package org.mingshi.platform.launch;

import java.util.HashMap;
import java.util.Map;
import org.mingshi.platform.Mingshi;
import org.mingshi.platform.database.Database;
import org.mingshi.platform.database.EmbeddedPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The two inner things every command needs: a database, and the Spring application on it. */
final class Application {

  /** A port that Spring takes for "do not listen at all". */
  static final int NO_CONSOLE = -1;

  private Application() {}

  /**
   * The external database where one is named, else the embedded one, which stops with the process.
   */
  static Database database(DataDirectory directory, Shutdown shutdown) throws Exception {
    var external = Database.external(System.getenv());
    if (external.isPresent()) {
      return external.get();
    }
    if (!directory.isTaken()) {
      return EmbeddedPostgres.running(directory.postgres())
          .orElseThrow(() ->
              new LaunchRefused(
                  "The instance on %s is just starting or stopping; try again"
                      .formatted(directory.path())));
    }
    var postgres =
        shutdown.keep(() ->
            EmbeddedPostgres.start(
                directory.postgres(),
                directory.logs().resolve("postgres.log"),
                EmbeddedPostgres.Durability.SYNCED));
    return postgres.database();
  }

  /** Starts Spring with these settings, which win over those of {@code application.yaml}. */
  static ConfigurableApplicationContext start(
      DataDirectory directory, Database database, Map<String, Object> more) {
    var settings = new HashMap<>(database.poolSettings());
    settings.put("mingshi.data", directory.path().toString());
    settings.put("mingshi.demo", directory.isDemo());
    settings.putAll(more);
    var application = new SpringApplication(Mingshi.class);
    application.setRegisterShutdownHook(false);
    application.addInitializers(context ->
        context
            .getEnvironment()
            .getPropertySources()
            .addFirst(
                new org.springframework.core.env.MapPropertySource("command-line", settings)));
    return application.run();
  }
}
