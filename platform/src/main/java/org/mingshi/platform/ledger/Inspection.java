package org.mingshi.platform.ledger;

import java.util.List;

/**
 * A check that a room adds to {@code ./mingshi verify}, such as that the published tree agrees with
 * its manifest and the database. Offered as a bean; runs on a running or a stopped instance, so it
 * changes nothing.
 */
public interface Inspection {

  /** What is inspected, in a few English words for the progress line: {@code public tree}. */
  String name();

  /** What differs; empty when all is right. */
  List<Difference> inspect();
}
