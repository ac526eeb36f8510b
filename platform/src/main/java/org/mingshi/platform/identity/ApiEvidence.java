package org.mingshi.platform.identity;

import java.util.Objects;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.identity.store.ApiSessionRows;

/** Makes the digests by which the ledger finds clients, grants and sessions that were altered. */
final class ApiEvidence {

  private ApiEvidence() {}

  static Digest of(ApiClient client, String secretHash) {
    return Digest.ofFields(
        "api-client-1",
        client.id().toString(),
        client.authority().toString(),
        client.name(),
        secretHash,
        client.registeredBy().toString(),
        client.registeredAt().toString(),
        Objects.toString(client.endedAt(), null));
  }

  static Digest of(ApiGrant grant) {
    return Digest.ofFields(
        "api-grant-1",
        grant.id().toString(),
        grant.client().toString(),
        grant.account().toString(),
        grant.givenAt().toString(),
        grant.until().toString(),
        Objects.toString(grant.endedAt(), null));
  }

  static Digest of(ApiSessionRows.Row session) {
    return Digest.ofFields(
        "api-session-1",
        session.id().toString(),
        session.tokenHash(),
        session.account().toString(),
        Objects.toString(session.client(), null),
        session.label(),
        session.passwordChangedAt().toString(),
        session.startedAt().toString(),
        session.expiresAt().toString(),
        Objects.toString(session.endedAt(), null));
  }
}
