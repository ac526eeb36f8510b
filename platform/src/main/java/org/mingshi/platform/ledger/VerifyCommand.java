package org.mingshi.platform.ledger;

import java.io.PrintStream;
import org.springframework.stereotype.Component;

/**
 * {@code ./mingshi verify}: the answer goes to standard output, the progress to standard error.
 *
 * <p>Start it in a context without a web server and with {@code mingshi.workers=false}, so that
 * looking changes nothing; the instance itself may run or be stopped.
 */
@Component
public class VerifyCommand {

  private final Verifying verifying;

  VerifyCommand(Verifying verifying) {
    this.verifying = verifying;
  }

  /**
   * Verifies and prints.
   *
   * @return 0 and one line when all is right; 1 and a line or more for each difference otherwise
   */
  public int run(PrintStream out, PrintStream err) {
    VerificationReport report = verifying.verify(err::println);
    if (report.allIsRight()) {
      out.println("全部一致 / all is right: " + report.summary());
      return 0;
    }
    for (Difference difference : report.differences()) {
      out.println(difference.what() + " " + difference.place());
      out.println("  " + difference.chinese());
      out.println("  " + difference.english());
      if (!difference.expected().isEmpty()) {
        out.println("  应为 / expected: " + difference.expected());
      }
      if (!difference.found().isEmpty()) {
        out.println("  实为 / found:    " + difference.found());
      }
    }
    out.println(
        "%1$d 处不一致 / %1$d differences; %2$s"
            .formatted(report.differences().size(), report.summary()));
    return 1;
  }
}
