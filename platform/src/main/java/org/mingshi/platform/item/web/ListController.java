package org.mingshi.platform.item.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.EditionLine;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Writers;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.Views;
import org.mingshi.platform.site.ColumnId;
import org.mingshi.platform.site.Sites;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a person wrote, and what their unit has; cut by key, never counted. */
@Controller
class ListController {

  private static final int PAGE = 20;

  private final Views views;
  private final Editions editions;
  private final Writers writers;
  private final Sites sites;

  ListController(Views views, Editions editions, Writers writers, Sites sites) {
    this.views = views;
    this.editions = editions;
    this.writers = writers;
    this.sites = sites;
  }

  @GetMapping("/drafts")
  ResponseEntity<byte[]> mine(
      Frame frame,
      Actor actor,
      @RequestParam(name = "after", required = false) @Nullable UUID after,
      @RequestParam(name = "unit", defaultValue = "false") boolean ofUnit) {
    @Nullable EditionId from = after == null ? null : new EditionId(after);
    List<UnitId> units = writers.unitsOf(actor);
    List<EditionLine> found =
        ofUnit && !units.isEmpty()
            ? editions.ofUnit(units.getFirst(), from, PAGE + 1)
            : editions.startedBy(new PersonId(actor.person()), from, PAGE + 1);
    List<EditionLine> lines = found.stream().limit(PAGE).toList();
    Map<ColumnId, String> columns =
        lines.stream()
            .map(EditionLine::column)
            .distinct()
            .collect(Collectors.toMap(id -> id, id -> sites.column(id).name()));
    String next =
        found.size() > PAGE
            ? "/drafts?" + (ofUnit ? "unit=true&" : "") + "after=" + lines.getLast().edition().id()
            : "";
    return views.page(
        "item/drafts.jte",
        Map.of(
            "frame", frame,
            "lines", lines,
            "columns", columns,
            "ofUnit", ofUnit,
            "mayWrite", !units.isEmpty(),
            "next", next));
  }
}
