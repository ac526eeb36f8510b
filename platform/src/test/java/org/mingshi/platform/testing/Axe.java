package org.mingshi.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Asks axe-core whether the page that is open now breaks a rule of WCAG 2.2 A or AA that a program
 * can see. Called after the page was opened and again after each interaction: what a script adds
 * must be as readable as what came first.
 *
 * <p>Example: {@code Axe.check(browser.page())}. A violation fails with its rule, the elements and
 * axe's own explanation.
 */
public final class Axe {

  private static final Path SCRIPT =
      Path.of("src", "main", "web", "node_modules", "axe-core", "axe.min.js");

  private static final String RUN =
      """
      () => axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations']
      }).then(found => found.violations.map(it =>
        it.id + ' (' + it.help + '): '
          + it.nodes.map(node => node.html + ' - ' + node.failureSummary).join(' | ')))
      """;

  private Axe() {}

  /** Fails with everything that axe found on the page as it now stands. */
  public static void check(Page page) {
    assertThat(violations(page)).as("accessibility of %s", page.url()).isEmpty();
  }

  /** What axe found, one line for each rule that is broken. */
  @SuppressWarnings("unchecked") // the script above returns an array of strings
  static List<String> violations(Page page) {
    if (Boolean.FALSE.equals(page.evaluate("() => typeof axe === 'object'"))) {
      page.evaluate(script());
    }
    return (List<String>) page.evaluate(RUN);
  }

  private static String script() {
    try {
      return Files.readString(SCRIPT);
    } catch (IOException absent) {
      throw new UncheckedIOException(
          "axe-core is not there; the build installs it with the console's script", absent);
    }
  }
}
