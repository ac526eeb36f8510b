package org.mingshi.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.identity.EndingSession;
import org.mingshi.platform.identity.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Sees every end of a session, whatever its cause, and has it written down. */
@Component
class SessionEnd implements HttpSessionListener {

  private static final Logger LOG = LoggerFactory.getLogger(SessionEnd.class);
  private static final String REASON = "mingshi.end";

  private final EndingSession endingSession;

  SessionEnd(EndingSession endingSession) {
    this.endingSession = endingSession;
  }

  /** Notes why the session is about to end; without a note it was left idle. */
  static void mark(HttpServletRequest request, EndingSession.Reason reason) {
    @Nullable HttpSession session = request.getSession(false);
    if (session != null) {
      session.setAttribute(REASON, reason);
    }
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    HttpSession session = event.getSession();
    if (session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
            instanceof SecurityContext context
        && principal(context) instanceof SignedIn who) {
      EndingSession.Reason reason =
          session.getAttribute(REASON) instanceof EndingSession.Reason noted
              ? noted
              : EndingSession.Reason.IDLE;
      write(who, reason);
    }
  }

  private void write(SignedIn who, EndingSession.Reason reason) {
    try {
      endingSession.end(who, reason);
    } catch (DataAccessException | TransactionException e) {
      // The session is over all the same; at a stop of the program the database may be gone
      // already.
      LOG.warn("The end of session {} was not written down: {}", who.session(), e.getMessage());
    }
  }

  private static @Nullable Object principal(SecurityContext context) {
    @Nullable Authentication authentication = context.getAuthentication();
    return authentication == null ? null : authentication.getPrincipal();
  }
}
