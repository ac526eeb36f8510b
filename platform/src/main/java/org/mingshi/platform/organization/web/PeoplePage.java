package org.mingshi.platform.organization.web;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.HeldPost;
import org.mingshi.platform.organization.HeldPosts;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.Views;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows who holds which post in one's own authority today; it has no way to ask for another one.
 */
@Controller
class PeoplePage {

  private final Views views;
  private final Organization organization;
  private final HeldPosts posts;
  private final Clock clock;

  PeoplePage(Views views, Organization organization, HeldPosts posts, Clock clock) {
    this.views = views;
    this.organization = organization;
    this.posts = posts;
    this.clock = clock;
  }

  @GetMapping("/people")
  ResponseEntity<byte[]> show(Frame frame, Actor actor) {
    AuthorityId authority = new AuthorityId(actor.authority());
    LocalDate today = LocalDate.now(clock);
    return views.page(
        "organization/people.jte",
        Map.of(
            "frame",
            frame,
            "authority",
            organization.authority(authority),
            "today",
            today,
            "rows",
            rows(authority, today)));
  }

  private List<UnitRow> rows(AuthorityId authority, LocalDate today) {
    Map<UnitId, List<HeldPost>> held =
        posts.in(authority, today).stream().collect(groupingBy(post -> post.holder().unit().id()));
    Map<UnitId, Integer> depths = new HashMap<>();
    List<UnitRow> rows = new ArrayList<>();
    for (Unit unit : organization.units(authority)) {
      UnitId parent = unit.parent();
      int depth = parent == null ? 0 : depths.getOrDefault(parent, 0) + 1;
      depths.put(unit.id(), depth);
      rows.add(new UnitRow(unit, depth, held.getOrDefault(unit.id(), List.of())));
    }
    return rows;
  }
}
