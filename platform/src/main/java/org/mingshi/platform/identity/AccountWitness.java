package org.mingshi.platform.identity;

import java.util.stream.Stream;
import org.mingshi.platform.identity.store.AccountRows;
import org.mingshi.platform.ledger.Evidence;
import org.mingshi.platform.ledger.Witness;
import org.springframework.stereotype.Component;

/** Lets the ledger check every account with its password hash. */
@Component
class AccountWitness implements Witness {

  private final AccountRows rows;

  AccountWitness(AccountRows rows) {
    this.rows = rows;
  }

  @Override
  public String subjectKind() {
    return "account";
  }

  @Override
  public Stream<Evidence> evidence() {
    return rows.all()
        .map(it ->
            new Evidence(
                it.account().id().toString(),
                AccountEvidence.of(it.account(), it.hash(), it.openedAt())));
  }
}
