package org.mingshi.platform.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.Deputies;
import org.mingshi.platform.organization.Deputies.Candidate;
import org.mingshi.platform.organization.DeputyId;
import org.mingshi.platform.organization.DeputyResult;
import org.mingshi.platform.organization.DeputyResult.Flaw;
import org.mingshi.platform.organization.EndDeputy;
import org.mingshi.platform.organization.EndingDeputy;
import org.mingshi.platform.organization.HeldPost;
import org.mingshi.platform.organization.HeldPosts;
import org.mingshi.platform.organization.NamingDeputy;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.Permissions;
import org.mingshi.platform.shell.Views;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who stands in for me and for whom I stand in; an administrator sees those of the authority and
 * names one for somebody who cannot.
 */
@Controller
class DeputiesPage {

  private final Views views;
  private final Deputies deputies;
  private final NamingDeputy naming;
  private final EndingDeputy ending;
  private final Organization organization;
  private final HeldPosts posts;
  private final Permissions permissions;
  private final Clock clock;

  DeputiesPage(
      Views views,
      Deputies deputies,
      NamingDeputy naming,
      EndingDeputy ending,
      Organization organization,
      HeldPosts posts,
      Permissions permissions,
      Clock clock) {
    this.views = views;
    this.deputies = deputies;
    this.naming = naming;
    this.ending = ending;
    this.organization = organization;
    this.posts = posts;
    this.permissions = permissions;
    this.clock = clock;
  }

  @GetMapping("/deputies")
  ResponseEntity<byte[]> show(Frame frame, Actor actor, @RequestParam Map<String, String> asked) {
    return page(HttpStatus.OK, frame, actor, new DeputyForm(asked), List.of());
  }

  @PostMapping("/deputies")
  ResponseEntity<byte[]> name(Frame frame, Actor actor, @RequestParam Map<String, String> typed) {
    DeputyForm form = new DeputyForm(typed);
    DeputyResult result =
        form.command(actor)
            .map(naming::name)
            .orElseGet(() -> DeputyResult.refused("from", "请按“年-月-日”填写开始和结束日期，例如 2026-11-25"));
    return answer(result, "named", frame, actor, form);
  }

  @PostMapping("/deputies/{id}/end")
  ResponseEntity<byte[]> end(Frame frame, Actor actor, @PathVariable("id") String id) {
    DeputyId deputy = DeputyForm.deputy(id).orElseThrow(() -> new NotFound("deputy " + id));
    DeputyResult result = ending.end(new EndDeputy(deputy, actor));
    return answer(result, "ended", frame, actor, new DeputyForm(Map.of()));
  }

  private ResponseEntity<byte[]> answer(
      DeputyResult result, String done, Frame frame, Actor actor, DeputyForm form) {
    return switch (result) {
      case DeputyResult.Done it ->
          ResponseEntity.status(HttpStatus.SEE_OTHER)
              .header(HttpHeaders.LOCATION, "/deputies?done=" + done)
              .build();
      case DeputyResult.Refused(List<Flaw> flaws) ->
          page(HttpStatus.UNPROCESSABLE_CONTENT, frame, actor, form, flaws);
    };
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, Frame frame, Actor actor, DeputyForm form, List<Flaw> flaws) {
    PersonId person = new PersonId(actor.person());
    LocalDate today = LocalDate.now(clock);
    boolean arranging = permissions.may(actor, "organization.arrange");
    AuthorityId authority = new AuthorityId(actor.authority());
    List<Unit> units = arranging ? organization.units(authority) : List.of();
    List<HeldPost> choices = own(arranging ? ofUnit(units, form, today) : posts.of(person, today));
    Map<String, Object> values = new HashMap<>();
    values.put("frame", frame);
    values.put("form", form);
    values.put("flaws", flaws);
    values.put("today", today);
    values.put("units", units);
    values.put("posts", choices);
    values.put("candidates", candidates(form, choices, authority, today));
    values.put(
        "mine", arranging ? deputies.of(authority, today) : deputies.ofHolder(person, today));
    values.put("actingFor", deputies.ofDeputy(person, today));
    values.put("roles", new RoleWords(posts));
    values.put("arranging", arranging);
    return views.page(status, "organization/deputies.jte", values);
  }

  private static List<HeldPost> own(List<HeldPost> held) {
    return held.stream().filter(it -> it.holder().actingFor() == null).toList();
  }

  private List<HeldPost> ofUnit(List<Unit> units, DeputyForm form, LocalDate today) {
    return DeputyForm.parse(form.value("unit"))
        .map(UnitId::new)
        .filter(unit -> units.stream().anyMatch(it -> it.id().equals(unit)))
        .map(unit -> posts.in(unit, today))
        .orElse(List.of());
  }

  private List<Candidate> candidates(
      DeputyForm form, List<HeldPost> choices, AuthorityId authority, LocalDate today) {
    String name = form.value("name").strip();
    if (!name.isEmpty()) {
      return deputies.candidates(authority, name, today);
    }
    return choices.stream()
        .map(it -> it.holder().unit().id())
        .distinct()
        .flatMap(unit -> deputies.colleagues(unit, today).stream())
        .distinct()
        .toList();
  }
}
