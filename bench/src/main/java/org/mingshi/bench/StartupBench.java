package org.mingshi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** How long until the first page, on a data directory that has been used before. */
final class StartupBench {

  private static final int RUNS = 5;
  private static final long GOAL_PUBLIC_MILLIS = 1000;
  private static final long GOAL_CONSOLE_MILLIS = 6000;

  private final Path home;

  StartupBench(String home) {
    this.home = Path.of(home);
  }

  void run() throws IOException, InterruptedException {
    var directory = Files.createTempDirectory("mingshi-bench-");
    try {
      var data = directory.resolve("data");
      System.err.println("mingshi: filling a data directory …");
      var first = Started.once(home, data);
      var plain = new PlainPostgres(programs(data), directory.resolve("plain"));
      var javaVersion = new Times();
      var plainPostgres = new Times();
      var publicPage = new Times();
      var consolePage = new Times();
      int status = 0;
      for (int run = 1; run <= RUNS; run++) {
        System.err.println("mingshi: run %d of %d …".formatted(run, RUNS));
        javaVersion.add(Commands.run(List.of(java(), "-version")));
        plainPostgres.add(plain.start());
        var started = Started.once(home, data);
        publicPage.add(started.publicPage());
        consolePage.add(started.consolePage());
        status = started.publicStatus();
      }
      System.out.printf(
          """
          Start on a used data directory, until the first page

          reference  java -version                   %s
          reference  plain PostgreSQL, pg_ctl start   %s
          public     first page (status %d)          %s
                     goal 1,000 ms: %s; %s × java -version
          console    first page                      %s
                     goal 6,000 ms: %s; %s × java -version, %s × (java -version + PostgreSQL)

          The very first start, on an empty directory: public %,d ms, console %,d ms
          """,
          javaVersion,
          plainPostgres,
          status,
          publicPage,
          verdict(publicPage, GOAL_PUBLIC_MILLIS),
          Times.ratio(publicPage.timesAsLongAs(javaVersion)),
          consolePage,
          verdict(consolePage, GOAL_CONSOLE_MILLIS),
          Times.ratio(consolePage.timesAsLongAs(javaVersion)),
          Times.ratio(
              consolePage.medianMillis()
                  / (javaVersion.medianMillis() + plainPostgres.medianMillis())),
          first.publicPage().toMillis(),
          first.consolePage().toMillis());
    } finally {
      delete(directory);
    }
  }

  private static String verdict(Times times, long goalMillis) {
    return times.medianMillis() <= goalMillis ? "reached" : "not reached";
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static Path programs(Path data) throws IOException {
    try (var found = Files.newDirectoryStream(data.resolve("postgres"), "bin-*")) {
      return found.iterator().next().resolve("bin");
    }
  }

  private static void delete(Path directory) throws IOException {
    try (var files = Files.walk(directory)) {
      for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.deleteIfExists(file);
      }
    }
  }
}
