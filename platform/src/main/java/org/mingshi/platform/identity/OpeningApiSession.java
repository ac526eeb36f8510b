package org.mingshi.platform.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Logs a person in to the JSON interface; failures count and lock as at the log-in page. */
@Component
public class OpeningApiSession {

  private final SigningIn signingIn;
  private final ApiSessions sessions;
  private final TransactionTemplate transaction;

  OpeningApiSession(SigningIn signingIn, ApiSessions sessions, TransactionTemplate transaction) {
    this.signingIn = signingIn;
    this.sessions = sessions;
    this.transaction = transaction;
  }

  /** Opens a session, or says only that it did not work. */
  public ApiSessionOpening open(String typedName, String password) {
    return switch (signingIn.check(LoginName.normalised(typedName), password).outcome()) {
      case SignIn.Accepted(SignedIn who) ->
          transaction.execute(status -> sessions.begin(who, null));
      case SignIn.Refused() -> new ApiSessionOpening.Refused();
      case SignIn.Locked(var until) -> new ApiSessionOpening.Locked(until);
    };
  }
}
