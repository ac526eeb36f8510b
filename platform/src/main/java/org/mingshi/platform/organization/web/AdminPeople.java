package org.mingshi.platform.organization.web;

import java.util.Map;
import org.mingshi.platform.organization.AddPerson;
import org.mingshi.platform.organization.AddingPerson;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.OrganizationRegister;
import org.mingshi.platform.organization.Person;
import org.mingshi.platform.organization.PersonKind;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.AdminSection;
import org.mingshi.platform.shell.ArrangementRefused;
import org.mingshi.platform.shell.Form;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.Permissions;
import org.mingshi.platform.shell.Redirect;
import org.mingshi.platform.shell.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the people of one's own authority and enters new ones. */
@Controller
class AdminPeople {

  static final String ACTION = "organization.arrange";

  private final Views views;
  private final Permissions permissions;
  private final OrganizationRegister register;
  private final AddingPerson addingPerson;

  AdminPeople(
      Views views,
      Permissions permissions,
      OrganizationRegister register,
      AddingPerson addingPerson) {
    this.views = views;
    this.permissions = permissions;
    this.register = register;
    this.addingPerson = addingPerson;
  }

  @Bean
  static AdminSection peopleSection() {
    return new AdminSection(300, "人员与岗位", "/admin/people", "登记人员，安排和终止岗位。岗位的名称来自适用的制度。", ACTION);
  }

  @GetMapping("/admin/people")
  ResponseEntity<byte[]> list(
      Frame frame,
      Actor actor,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String after) {
    permissions.require(actor, ACTION, "page:people");
    return views.page(
        "organization/admin-people.jte",
        Map.of(
            "frame", frame,
            "words", words.strip(),
            "page", register.people(actor, words.strip(), after)));
  }

  @GetMapping("/admin/people/new")
  ResponseEntity<byte[]> blank(Frame frame, Actor actor) {
    permissions.require(actor, ACTION, "page:people");
    return form(HttpStatus.OK, frame, Form.empty());
  }

  @PostMapping("/admin/people")
  ResponseEntity<byte[]> add(
      Frame frame, Actor actor, @RequestParam MultiValueMap<String, String> parameters) {
    Form form = Form.typed(parameters);
    try {
      Person person =
          addingPerson.add(
              new AddPerson(
                  new AuthorityId(actor.authority()), form.value("name"), PersonKind.STAFF, actor));
      return Redirect.to("/admin/people/" + person.id() + "?saved=true");
    } catch (ArrangementRefused refused) {
      return form(HttpStatus.UNPROCESSABLE_CONTENT, frame, form.with(refused.problem()));
    }
  }

  private ResponseEntity<byte[]> form(HttpStatus status, Frame frame, Form form) {
    return views.page(
        status, "organization/admin-person-new.jte", Map.of("frame", frame, "form", form));
  }
}
