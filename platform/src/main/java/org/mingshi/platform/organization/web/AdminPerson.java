package org.mingshi.platform.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingshi.platform.organization.EndPost;
import org.mingshi.platform.organization.EndingPost;
import org.mingshi.platform.organization.GivePost;
import org.mingshi.platform.organization.GivingPost;
import org.mingshi.platform.organization.HeldPost;
import org.mingshi.platform.organization.OrganizationRegister;
import org.mingshi.platform.organization.Person;
import org.mingshi.platform.organization.RenamePerson;
import org.mingshi.platform.organization.RenamingPerson;
import org.mingshi.platform.organization.RolesToHold;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitPicker;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.ArrangementRefused;
import org.mingshi.platform.shell.Form;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.Option;
import org.mingshi.platform.shell.Permissions;
import org.mingshi.platform.shell.Problem;
import org.mingshi.platform.shell.Redirect;
import org.mingshi.platform.shell.Views;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One person: the name, the posts, and a form for another post. Which posts there are depends on
 * the unit, so the unit is chosen first.
 */
@Controller
class AdminPerson {

  private final Views views;
  private final Permissions permissions;
  private final OrganizationRegister register;
  private final UnitPicker picker;
  private final RolesToHold roles;
  private final RenamingPerson renamingPerson;
  private final GivingPost givingPost;
  private final EndingPost endingPost;
  private final Clock clock;

  AdminPerson(
      Views views,
      Permissions permissions,
      OrganizationRegister register,
      UnitPicker picker,
      RolesToHold roles,
      RenamingPerson renamingPerson,
      GivingPost givingPost,
      EndingPost endingPost,
      Clock clock) {
    this.views = views;
    this.permissions = permissions;
    this.register = register;
    this.picker = picker;
    this.roles = roles;
    this.renamingPerson = renamingPerson;
    this.givingPost = givingPost;
    this.endingPost = endingPost;
    this.clock = clock;
  }

  @GetMapping("/admin/people/{id}")
  ResponseEntity<byte[]> show(
      Frame frame,
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "false") boolean saved) {
    permissions.require(actor, AdminPeople.ACTION, "person:" + id);
    Person person = person(actor, id);
    Form form =
        Form.of(
            Map.of("name", person.name(), "unit", unit, "from", LocalDate.now(clock).toString()));
    return page(HttpStatus.OK, frame, actor, person, form, saved);
  }

  @PostMapping("/admin/people/{id}/name")
  ResponseEntity<byte[]> rename(
      Frame frame,
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> parameters) {
    Person person = person(actor, id);
    Form form = Form.typed(parameters);
    return answer(
        frame,
        actor,
        person,
        form,
        () -> renamingPerson.rename(new RenamePerson(person.id(), form.value("name"), actor)));
  }

  @PostMapping("/admin/people/{id}/posts")
  ResponseEntity<byte[]> give(
      Frame frame,
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> parameters) {
    Person person = person(actor, id);
    Form form = Form.typed(parameters).with("name", person.name());
    return answer(
        frame,
        actor,
        person,
        form,
        () -> {
          Unit unit = picker.require(actor, "unit", form.value("unit"));
          givingPost.give(
              new GivePost(
                  person.id(),
                  unit.id(),
                  form.value("role"),
                  form.has("sees-below", "yes"),
                  day(form, "from"),
                  actor));
        });
  }

  @PostMapping("/admin/people/{id}/posts/end")
  ResponseEntity<byte[]> end(
      Frame frame,
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> parameters) {
    Person person = person(actor, id);
    Form form = Form.typed(parameters).with("name", person.name());
    return answer(
        frame,
        actor,
        person,
        form,
        () -> {
          HeldPost held =
              register.postsFromToday(person).stream()
                  .filter(it -> it.holder().post().id().toString().equals(form.value("post")))
                  .findFirst()
                  .orElseThrow(() -> new NotFound("post " + form.value("post")));
          endingPost.end(new EndPost(held.holder().post().id(), day(form, "on"), actor));
        });
  }

  private ResponseEntity<byte[]> answer(
      Frame frame, Actor actor, Person person, Form form, Runnable work) {
    try {
      work.run();
      return Redirect.to("/admin/people/" + person.id() + "?saved=true");
    } catch (BadDay bad) {
      return page(
          HttpStatus.UNPROCESSABLE_CONTENT, frame, actor, person, form.with(bad.problem), false);
    } catch (ArrangementRefused refused) {
      return page(
          HttpStatus.UNPROCESSABLE_CONTENT,
          frame,
          actor,
          person,
          form.with(refused.problem()),
          false);
    }
  }

  private Person person(Actor actor, String id) {
    return register.person(actor, id).orElseThrow(() -> new NotFound("person " + id));
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, Frame frame, Actor actor, Person person, Form form, boolean saved) {
    List<Option> choices =
        picker
            .find(actor, form.value("unit"))
            .map(unit -> roles.in(unit).stream().map(it -> new Option(it.id(), it.name())).toList())
            .orElse(List.of());
    Map<String, Object> values = new HashMap<>();
    values.put("frame", frame);
    values.put("person", person);
    values.put("posts", register.postsFromToday(person));
    values.put("form", form);
    values.put("units", picker.options(actor));
    values.put("roles", choices);
    values.put("today", LocalDate.now(clock).toString());
    values.put("saved", saved);
    return views.page(status, "organization/admin-person.jte", values);
  }

  private static LocalDate day(Form form, String field) {
    try {
      return LocalDate.parse(form.value(field));
    } catch (DateTimeParseException e) {
      throw new BadDay(Problem.of(field, "DATE_UNFIT", "请填写日期，例如 2026-11-25"));
    }
  }

  private static final class BadDay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    BadDay(Problem problem) {
      this.problem = problem;
    }
  }
}
