package org.mingshi.platform.identity;

import java.util.List;
import java.util.Optional;
import org.mingshi.platform.identity.store.ApiClientRows;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/** Answers which office systems there are and who lets them act; only within one authority. */
@Component
public class ApiClients {

  private final ApiClientRows rows;

  ApiClients(ApiClientRows rows) {
    this.rows = rows;
  }

  /** The office systems of an authority, the oldest first, those that ended too. */
  public List<ApiClient> of(AuthorityId authority) {
    return rows.clients(authority);
  }

  /** The office system, if it is of the actor's authority. */
  public Optional<ApiClient> find(ClientId id, Actor by) {
    return rows.client(id).filter(it -> it.authority().value().equals(by.authority()));
  }

  /** What the actor allows now, the oldest first. */
  public List<ApiGrant> allowedBy(Actor actor) {
    return rows.grants(new AccountId(actor.account()));
  }
}
