package org.mingshi.platform.organization.web;

import java.util.Map;
import org.mingshi.platform.organization.Authority;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.ChangeAuthority;
import org.mingshi.platform.organization.ChangingAuthority;
import org.mingshi.platform.organization.Organization;
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

/** The names of one's own authority; the address has no place for another one. */
@Controller
class AdminAuthority {

  private static final String ACTION = "organization.arrange";

  private final Views views;
  private final Permissions permissions;
  private final Organization organization;
  private final ChangingAuthority changingAuthority;

  AdminAuthority(
      Views views,
      Permissions permissions,
      Organization organization,
      ChangingAuthority changingAuthority) {
    this.views = views;
    this.permissions = permissions;
    this.organization = organization;
    this.changingAuthority = changingAuthority;
  }

  @Bean
  static AdminSection authoritySection() {
    return new AdminSection(100, "机关", "/admin/authority", "本机关的全称和简称。代码不能更改。", ACTION);
  }

  @GetMapping("/admin/authority")
  ResponseEntity<byte[]> show(
      Frame frame, Actor actor, @RequestParam(defaultValue = "false") boolean saved) {
    permissions.require(actor, ACTION, "page:authority");
    Authority authority = own(actor);
    Form form = Form.of(Map.of("name", authority.name(), "short-name", authority.shortName()));
    return page(HttpStatus.OK, frame, authority, form, saved);
  }

  @PostMapping("/admin/authority")
  ResponseEntity<byte[]> change(
      Frame frame, Actor actor, @RequestParam MultiValueMap<String, String> parameters) {
    Form form = Form.typed(parameters);
    try {
      changingAuthority.change(
          new ChangeAuthority(form.value("name"), form.value("short-name"), actor));
      return Redirect.to("/admin/authority?saved=true");
    } catch (ArrangementRefused refused) {
      return page(
          HttpStatus.UNPROCESSABLE_CONTENT, frame, own(actor), form.with(refused.problem()), false);
    }
  }

  private Authority own(Actor actor) {
    return organization.authority(new AuthorityId(actor.authority()));
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, Frame frame, Authority authority, Form form, boolean saved) {
    return views.page(
        status,
        "organization/admin-authority.jte",
        Map.of("frame", frame, "code", authority.code(), "form", form, "saved", saved));
  }
}
