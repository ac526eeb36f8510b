package org.mingshi.platform.identity;

import java.util.List;
import java.util.Optional;
import org.mingshi.platform.identity.store.AccountRows;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.Listed;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/** Answers which accounts there are. The one reading door of this room. */
@Component
public class Accounts {

  private static final int PAGE = 50;

  private final AccountRows rows;

  Accounts(AccountRows rows) {
    this.rows = rows;
  }

  public Optional<Account> find(AccountId id) {
    return rows.account(id);
  }

  /** The account of a person, who has at most one. */
  public Optional<Account> find(PersonId person) {
    return rows.account(person);
  }

  /**
   * The account on whose behalf the actor acts.
   *
   * <p>The answer comes from the table and not from the actor, so that an actor made up by a caller
   * gains nothing: no row, or another person or authority than the row's, or a locked account, is
   * no account.
   */
  public Optional<Account> of(Actor actor) {
    return rows.account(new AccountId(actor.account()))
        .filter(account -> !account.locked())
        .filter(account -> account.person().value().equals(actor.person()))
        .filter(account -> account.authority().value().equals(actor.authority()));
  }

  /** The accounts whose login name contains the words, by login name, after one. */
  public Listed<Account> page(AuthorityId authority, String words, String after) {
    return Listed.of(
        rows.page(authority, words, after, PAGE + 1), PAGE, account -> account.loginName());
  }

  /** All accounts of an authority by login name. */
  public List<Account> accounts(AuthorityId authority) {
    return rows.accounts(authority);
  }
}
