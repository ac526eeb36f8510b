package org.mingshi.platform.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.review.AuthorisationOutcome;
import org.mingshi.platform.review.AuthorisationOutcome.Problem;
import org.mingshi.platform.review.GivingAuthorisation;
import org.mingshi.platform.review.RevokeAuthorisation;
import org.mingshi.platform.review.RevokingAuthorisation;
import org.mingshi.platform.review.StandingAuthorisation;
import org.mingshi.platform.review.StandingAuthorisationId;
import org.mingshi.platform.review.StandingAuthorisations;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.NavigationEntry;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.Permissions;
import org.mingshi.platform.shell.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Consents that stand for more than one item: the list, giving one, taking one back. */
@Controller
class AuthorisationsController {

  private static final int ON_A_PAGE = 50;

  private final StandingAuthorisations authorisations;
  private final GivingAuthorisation giving;
  private final RevokingAuthorisation revoking;
  private final Permissions permissions;
  private final Views views;
  private final Clock clock;

  AuthorisationsController(
      StandingAuthorisations authorisations,
      GivingAuthorisation giving,
      RevokingAuthorisation revoking,
      Permissions permissions,
      Views views,
      Clock clock) {
    this.authorisations = authorisations;
    this.giving = giving;
    this.revoking = revoking;
    this.permissions = permissions;
    this.views = views;
    this.clock = clock;
  }

  @Bean
  static NavigationEntry authorisationsEntry() {
    return new NavigationEntry(350, "常设授权", "/authorisations", StandingAuthorisations.GIVE);
  }

  @GetMapping("/authorisations")
  ResponseEntity<byte[]> list(
      Frame frame, Actor actor, @RequestParam(required = false) @Nullable UUID below) {
    return page(
        HttpStatus.OK,
        frame,
        actor,
        AuthorisationForm.blank(LocalDate.now(clock)),
        List.of(),
        below);
  }

  @PostMapping("/authorisations")
  ResponseEntity<byte[]> give(Frame frame, Actor actor, HttpServletRequest request) {
    AuthorisationForm form = AuthorisationForm.of(request);
    return switch (giving.give(form.command(actor))) {
      case AuthorisationOutcome.Done done -> to("/authorisations");
      case AuthorisationOutcome.Refused refused ->
          page(HttpStatus.UNPROCESSABLE_CONTENT, frame, actor, form, refused.problems(), null);
    };
  }

  @GetMapping("/authorisations/{id}")
  ResponseEntity<byte[]> show(Frame frame, Actor actor, @PathVariable UUID id) {
    return one(HttpStatus.OK, frame, actor, new StandingAuthorisationId(id), "", List.of());
  }

  @PostMapping("/authorisations/{id}/revoke")
  ResponseEntity<byte[]> revoke(
      Frame frame,
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(name = "reason", defaultValue = "") String reason) {
    StandingAuthorisationId authorisation = new StandingAuthorisationId(id);
    return switch (revoking.revoke(new RevokeAuthorisation(authorisation, reason, actor))) {
      case AuthorisationOutcome.Done done -> to("/authorisations/" + id);
      case AuthorisationOutcome.Refused refused ->
          one(
              HttpStatus.UNPROCESSABLE_CONTENT,
              frame,
              actor,
              authorisation,
              reason,
              refused.problems());
    };
  }

  private ResponseEntity<byte[]> page(
      HttpStatusCode status,
      Frame frame,
      Actor actor,
      AuthorisationForm form,
      List<Problem> problems,
      @Nullable UUID below) {
    requireReader(actor);
    List<StandingAuthorisation> list =
        authorisations.of(
            new AuthorityId(actor.authority()),
            below == null ? null : new StandingAuthorisationId(below),
            ON_A_PAGE);
    return views.page(
        status,
        "review/authorisations.jte",
        Map.of(
            "frame",
            frame,
            "page",
            new AuthorisationsPage(
                authorisations.offersTo(actor),
                form,
                problems,
                list,
                list.size() == ON_A_PAGE ? list.getLast().id().toString() : null,
                LocalDate.now(clock))));
  }

  private ResponseEntity<byte[]> one(
      HttpStatusCode status,
      Frame frame,
      Actor actor,
      StandingAuthorisationId id,
      String reason,
      List<Problem> problems) {
    requireReader(actor);
    StandingAuthorisation it =
        authorisations.find(id, actor).orElseThrow(() -> new NotFound("authorisation " + id));
    LocalDate today = LocalDate.now(clock);
    AuthorisationsPage page =
        new AuthorisationsPage(
            authorisations.offersTo(actor),
            new AuthorisationForm("", "", "", "", reason),
            problems,
            List.of(it),
            null,
            today);
    return views.page(status, "review/authorisation.jte", Map.of("frame", frame, "page", page));
  }

  private void requireReader(Actor actor) {
    if (!permissions.may(actor, StandingAuthorisations.READ)) {
      throw new NotFound("authorisations for " + actor.label());
    }
  }

  private static ResponseEntity<byte[]> to(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
  }
}
