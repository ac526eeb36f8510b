package org.mingshi.platform.identity;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.mingshi.exchange.Digest;

/** Makes the digest by which the ledger finds an account that was changed behind its back. */
final class AccountEvidence {

  private AccountEvidence() {}

  /** Over the hash too: whoever writes another password into the table is found. */
  static Digest of(Account account, String hash, Instant openedAt) {
    List<String> fields =
        List.of(
            account.id().toString(),
            account.authority().toString(),
            account.person().toString(),
            account.loginName(),
            account.kind().id(),
            Boolean.toString(account.demo()),
            account.passwordChangedAt().toString(),
            hash,
            openedAt.toString());
    return account.locked()
        ? Digest.ofFields(Stream.concat(fields.stream(), Stream.of("locked")).toList())
        : Digest.ofFields(fields);
  }
}
