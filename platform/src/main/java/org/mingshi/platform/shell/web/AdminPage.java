package org.mingshi.platform.shell.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.AdminSection;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.NavigationEntry;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.Permissions;
import org.mingshi.platform.shell.Views;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page of the administration: what this person may arrange. */
@Controller
class AdminPage {

  private static final String ENTER = "admin.enter";

  private final Views views;
  private final Permissions permissions;
  private final ObjectProvider<AdminSection> sections;

  AdminPage(Views views, Permissions permissions, ObjectProvider<AdminSection> sections) {
    this.views = views;
    this.permissions = permissions;
    this.sections = sections;
  }

  @Bean
  static NavigationEntry adminEntry() {
    return new NavigationEntry(850, "管理", "/admin", ENTER);
  }

  @GetMapping("/admin")
  ResponseEntity<byte[]> show(Frame frame, Actor actor) {
    if (!permissions.may(actor, ENTER)) {
      throw new NotFound("administration for " + actor.account());
    }
    List<AdminSection> shown =
        sections.stream()
            .filter(section -> permissions.may(actor, section.action()))
            .sorted(Comparator.comparingInt(AdminSection::order))
            .toList();
    return views.page("shell/admin.jte", Map.of("frame", frame, "sections", shown));
  }
}
