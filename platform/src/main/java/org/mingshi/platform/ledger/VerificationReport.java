package org.mingshi.platform.ledger;

import java.util.List;

/**
 * What a verification found.
 *
 * @param differences everything that is not as it should be; empty when all is right
 * @param summary what was looked at, in one Chinese and English line
 */
public record VerificationReport(List<Difference> differences, String summary) {

  public VerificationReport {
    differences = List.copyOf(differences);
  }

  public boolean allIsRight() {
    return differences.isEmpty();
  }
}
