package org.mingshi.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.identity.ApiSession;
import org.mingshi.platform.identity.ApiSessionOpening;
import org.mingshi.platform.identity.ApiSessions;
import org.mingshi.platform.identity.ClientId;
import org.mingshi.platform.identity.OpeningApiSession;
import org.mingshi.platform.identity.OpeningClientSession;
import org.mingshi.platform.identity.SigningIn;
import org.mingshi.platform.shell.Dates;
import org.mingshi.platform.shell.NotLoggedIn;
import org.mingshi.platform.shell.api.ApiController;
import org.mingshi.platform.shell.api.ApiProblem;
import org.mingshi.platform.shell.api.Fields;
import org.mingshi.platform.shell.api.Operation;
import org.mingshi.platform.shell.api.Problem;
import org.mingshi.platform.shell.api.Says;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * Sessions of the JSON interface. Network addresses go to the log {@code mingshi.access} only; no
 * token, secret or password goes anywhere.
 */
@ApiController
class SessionApi {

  private static final Logger ACCESS = LoggerFactory.getLogger("mingshi.access");
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_SECRET = 200;

  private final OpeningApiSession opening;
  private final OpeningClientSession openingForClient;
  private final ApiSessions sessions;
  private final AddressLimit addresses;

  SessionApi(
      OpeningApiSession opening,
      OpeningClientSession openingForClient,
      ApiSessions sessions,
      AddressLimit addresses) {
    this.opening = opening;
    this.openingForClient = openingForClient;
    this.sessions = sessions;
    this.addresses = addresses;
  }

  /** Who logs in. */
  @Says("A person's log-in")
  public record LogIn(@Nullable String loginName, @Nullable String password) {

    @Override
    public String toString() {
      return "LogIn[" + loginName + "]";
    }
  }

  /** Which office system opens a session for whom. */
  @Says("An office system's log-in in the name of a person who allowed it")
  public record ClientLogIn(
      @Says("The office system's id") @Nullable UUID client,
      @Says("Its secret") @Nullable String secret,
      @Says("Whose name it wants to act in") @Nullable String loginName) {

    @Override
    public String toString() {
      return "ClientLogIn[" + client + "]";
    }
  }

  /** A session, with its token when it was just opened. */
  @Says("A session")
  public record Session(
      UUID id,
      @Says("Send it as Authorization: Bearer …; given this once, when the session is opened")
          @Nullable String token,
      @Says("When it ends by itself") Instant expiresAt,
      String loginName,
      UUID person,
      @Says("How the person is named in the ledger") String label,
      UUID authority,
      String authorityName,
      @Says("The office system that acts for the person; absent when the person logged in")
          @Nullable UUID client) {

    @Override
    public String toString() {
      return "Session[" + id + "]";
    }
  }

  @Operation(value = "Log in and get a token", status = 201, refusals = 422)
  @PostMapping("/sessions")
  ResponseEntity<Session> openSession(@RequestBody LogIn body, HttpServletRequest request) {
    Fields fields = new Fields();
    String name = fields.text("/loginName", body.loginName(), LONGEST_NAME);
    String password = body.password() == null ? "" : body.password();
    if (password.isEmpty() || password.length() > LONGEST_SECRET) {
      fields.wrong("/password", "不能为空，且不超过 " + LONGEST_SECRET + " 个字符");
    }
    fields.done();
    return answer(opening.open(name, password), "/loginName", "登录名或口令不正确", request);
  }

  @Operation(
      value = "Let an office system log in in the name of a person who allowed it",
      status = 201,
      refusals = 422)
  @PostMapping("/client-sessions")
  ResponseEntity<Session> openClientSession(
      @RequestBody ClientLogIn body, HttpServletRequest request) {
    Fields fields = new Fields();
    UUID client = fields.id("/client", body.client());
    String secret = fields.text("/secret", body.secret(), LONGEST_SECRET);
    String name = fields.text("/loginName", body.loginName(), LONGEST_NAME);
    fields.done();
    return answer(
        openingForClient.open(new ClientId(client), secret, name),
        "/client",
        "办公系统的标识或密钥不正确，或者此人没有授权",
        request);
  }

  @Operation(value = "See whose token this is", clients = true)
  @GetMapping("/sessions/current")
  Session currentSession() {
    return view(current(), null);
  }

  @Operation(value = "End the session of this token", status = 204, clients = true)
  @DeleteMapping("/sessions/current")
  ResponseEntity<Void> endSession() {
    sessions.end(current());
    return ResponseEntity.noContent().build();
  }

  private ResponseEntity<Session> answer(
      ApiSessionOpening outcome, String field, String words, HttpServletRequest request) {
    return switch (outcome) {
      case ApiSessionOpening.Opened(ApiSession session, String token) -> {
        addresses.succeeded(request.getRemoteAddr());
        ACCESS.info(
            "api login accepted account={} session={} address={}",
            session.who().account(),
            session.who().session(),
            request.getRemoteAddr());
        yield ResponseEntity.created(URI.create(ApiSecurity.SESSIONS + "/current"))
            .cacheControl(CacheControl.noStore())
            .body(view(session, token));
      }
      case ApiSessionOpening.Refused() -> {
        ACCESS.info("api login refused address={}", request.getRemoteAddr());
        throw new ApiProblem(Problem.ofFields(List.of(new Problem.Fault(field, words))));
      }
      case ApiSessionOpening.Locked(Instant until) -> {
        ACCESS.info("api login locked address={}", request.getRemoteAddr());
        throw ApiProblem.of(
            Problem.Kind.TOO_MANY_REQUESTS,
            "该登录名连续 " + SigningIn.LIMIT + " 次登录失败，请在 " + Dates.minute(until) + " 之后再试");
      }
    };
  }

  private static ApiSession current() {
    return BearerTokens.current().orElseThrow(NotLoggedIn::new);
  }

  private static Session view(ApiSession session, @Nullable String token) {
    ClientId client = session.client();
    return new Session(
        session.who().session(),
        token,
        session.expiresAt(),
        session.who().loginName(),
        session.who().person(),
        session.who().label(),
        session.who().authority(),
        session.who().authorityName(),
        client == null ? null : client.value());
  }
}
