package org.mingshi.platform.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.identity.store.AccountRows;
import org.mingshi.platform.identity.store.SignInAttempts;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.Post;
import org.mingshi.platform.shell.Ids;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks a name and a password.
 *
 * <p>Five failures in a row lock the name for 15 minutes, whether an account of that name exists or
 * not; an unknown name costs as much time as a wrong password. Only the lock of a real account goes
 * into the ledger, not every slip of a finger.
 */
@Component
public class SigningIn {

  /** How many failures in a row lock a name. */
  public static final int LIMIT = 5;

  /** For how long, and also after how long a rest failures are forgotten. */
  public static final Duration LOCK = Duration.ofMinutes(15);

  private static final Duration KEPT = Duration.ofDays(1);

  private final AccountRows rows;
  private final SignInAttempts attempts;
  private final Passwords passwords;
  private final Organization organization;
  private final Ledger ledger;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final boolean demo;
  private final String hashOfNobody;

  SigningIn(
      AccountRows rows,
      SignInAttempts attempts,
      Passwords passwords,
      Organization organization,
      Ledger ledger,
      TransactionTemplate transaction,
      Clock clock,
      @Value("${mingshi.demo:false}") boolean demo) {
    this.rows = rows;
    this.attempts = attempts;
    this.passwords = passwords;
    this.organization = organization;
    this.ledger = ledger;
    this.transaction = transaction;
    this.clock = clock;
    this.demo = demo;
    this.hashOfNobody = passwords.hash("nobody has this password");
  }

  /** Logs in, or says only that it did not work, or until when the name is locked. */
  public SignIn signIn(String typedName, String password) {
    String loginName = LoginName.normalised(typedName);
    Check check = check(loginName, password);
    return switch (check.outcome()) {
      case SignIn.Accepted accepted -> {
        transaction.executeWithoutResult(status ->
            ledger.append(
                LedgerEntry.of("session.started", "session", accepted.who().session().toString())
                    .by(accepted.who().actor())));
        yield accepted;
      }
      case SignIn.Refused refused -> refused;
      case SignIn.Locked locked -> locked;
    };
  }

  /** The answer, with the account and its hash where both name and password are right. */
  record Check(SignIn outcome, AccountRows.@Nullable WithHash found) {}

  /** Checks without beginning a session; a change of password asks this too. */
  Check check(String loginName, String password) {
    Instant now = clock.instant();
    String key = Digest.ofFields(List.of(loginName)).hex();
    SignInAttempts.Count count = attempts.begin(key, now, LIMIT, LOCK);
    Instant lockedUntil = count.lockedUntil();
    if (lockedUntil != null && count.failures() > LIMIT) {
      return new Check(new SignIn.Locked(lockedUntil), null);
    }
    Optional<AccountRows.WithHash> found =
        Optional.of(loginName)
            .filter(LoginName::isValid) // others are nobody's, and some no text for PostgreSQL
            .flatMap(rows::withHash)
            .filter(it -> demo || !it.account().demo())
            .filter(it -> !it.account().locked() && !it.account().waiting());
    boolean right =
        passwords.matches(password, found.map(AccountRows.WithHash::hash).orElse(hashOfNobody));
    if (found.isPresent() && right) {
      attempts.forget(key);
      return new Check(new SignIn.Accepted(signedIn(found.get().account())), found.get());
    }
    attempts.forgetBefore(now.minus(KEPT));
    if (lockedUntil == null) {
      return new Check(new SignIn.Refused(), null);
    }
    found.ifPresent(it -> writeLock(it.account()));
    return new Check(new SignIn.Locked(lockedUntil), null);
  }

  private void writeLock(Account account) {
    transaction.executeWithoutResult(status ->
        ledger.append(
            LedgerEntry.of("account.locked", "account", account.id().toString())
                .inside(account.authority().value())
                .with("failures", Integer.toString(LIMIT))
                .with("minutes", Long.toString(LOCK.toMinutes()))));
  }

  SignedIn signedIn(Account account) {
    LocalDate today = LocalDate.now(clock);
    String name = organization.person(account.person()).name();
    List<Post> posts = organization.postsOf(account.person(), today);
    String label =
        posts.isEmpty() ? name : organization.unit(posts.getFirst().unit()).name() + " " + name;
    return new SignedIn(
        Ids.next(clock),
        account.id().value(),
        account.person().value(),
        account.authority().value(),
        label,
        organization.authority(account.authority()).name(),
        account.loginName(),
        clock.instant(),
        account.passwordChangedAt());
  }
}
