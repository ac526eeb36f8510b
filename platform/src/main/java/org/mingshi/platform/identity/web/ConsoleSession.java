package org.mingshi.platform.identity.web;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.server.servlet.Session;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How long a session lives and how its cookie looks. Sessions are in memory: a restart ends them
 * all (see {@code docs/adr/0008-accounts-and-sessions.md}).
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ConsoleSession implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

  static final String COOKIE = "MINGSHI_SESSION";

  /** After this rest a session is over. */
  static final Duration IDLE = Duration.ofMinutes(30);

  /** A session is over after this age, however busy. */
  static final Duration GREATEST_AGE = Duration.ofHours(12);

  @Override
  public void customize(ConfigurableServletWebServerFactory factory) {
    Session session = new Session();
    session.setTimeout(IDLE);
    session.setPersistent(false);
    session.setTrackingModes(Set.of(Session.SessionTrackingMode.COOKIE));
    session.getCookie().setName(COOKIE);
    session.getCookie().setHttpOnly(true);
    session.getCookie().setSameSite(SameSite.STRICT);
    session.getCookie().setPath("/");
    factory.setSession(session);
  }
}
