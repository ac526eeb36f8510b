package org.mingshi.platform.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Revision;
import org.mingshi.platform.ledger.LedgerNumbers;
import org.mingshi.platform.review.History;
import org.mingshi.platform.review.HistoryEvent;
import org.mingshi.platform.review.TickChange;
import org.mingshi.platform.review.TickingChange;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.Permissions;
import org.mingshi.platform.shell.Redirect;
import org.mingshi.platform.shell.Views;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What helps a person to read: ticks on changes, one saved text, the history of the item. */
@Controller
class ReadingController {

  private static final int SHOWN = 30;
  private static final String READ_LEDGER = "ledger.read";
  private static final Pattern KEY = Pattern.compile("[0-9TZ:.-]{20,40}~[A-Z]{5,12}~[0-9a-f-]{36}");

  private final EditionAnswers answers;
  private final Editions editions;
  private final TickingChange ticking;
  private final History history;
  private final LedgerNumbers numbers;
  private final Permissions permissions;
  private final Views views;

  ReadingController(
      EditionAnswers answers,
      Editions editions,
      TickingChange ticking,
      History history,
      LedgerNumbers numbers,
      Permissions permissions,
      Views views) {
    this.answers = answers;
    this.editions = editions;
    this.ticking = ticking;
    this.history = history;
    this.numbers = numbers;
    this.permissions = permissions;
    this.views = views;
  }

  /** An address of earlier pages: one saved text as it is read. */
  @GetMapping("/editions/{id}/revisions/{number}")
  ResponseEntity<byte[]> revision(Actor actor, @PathVariable UUID id, @PathVariable int number) {
    Edition edition = answers.visible(id, actor);
    Revision revision =
        editions
            .revision(edition.id(), number)
            .orElseThrow(() -> new NotFound("revision " + number + " of edition " + id));
    return Redirect.to(
        new Look("", "r" + revision.number(), true, 0, "").address(edition.id(), ""));
  }

  @PostMapping("/editions/{id}/seen")
  ResponseEntity<byte[]> tick(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam("change") String change,
      @RequestParam("on") boolean seen,
      HttpServletRequest request) {
    Edition edition = answers.visible(id, actor);
    ticking.tick(new TickChange(edition.id(), change, seen, actor));
    return Redirect.to(Look.of(request).address(edition.id(), "change-" + change));
  }

  @GetMapping("/editions/{id}/history")
  ResponseEntity<byte[]> history(
      Frame frame,
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(name = "show", defaultValue = "all") String show,
      @RequestParam(name = "after", required = false) @Nullable String after) {
    Edition edition = answers.visible(id, actor);
    if (after != null && !KEY.matcher(after).matches()) {
      throw new NotFound("history after " + after);
    }
    History.Show part = History.Show.ofId(show);
    List<HistoryEvent> found = history.of(edition, part, after, SHOWN + 1);
    List<HistoryEvent> shown = found.subList(0, Math.min(SHOWN, found.size()));
    Map<String, Object> values = new HashMap<>();
    values.put("frame", frame);
    values.put("edition", edition);
    values.put("title", editions.current(edition).text().title());
    values.put("show", part);
    values.put("events", shown);
    values.put("numbers", numbers(shown));
    values.put("later", after != null);
    values.put("readsLedger", permissions.may(actor, READ_LEDGER));
    values.put("next", found.size() > SHOWN ? shown.getLast().key() : "");
    return views.page("review/history.jte", values);
  }

  private Map<String, Long> numbers(List<HistoryEvent> events) {
    Map<String, Long> all = new HashMap<>();
    events.stream()
        .filter(it -> !it.subjectKind().isEmpty())
        .collect(
            Collectors.groupingBy(
                HistoryEvent::subjectKind,
                Collectors.mapping(HistoryEvent::subjectId, Collectors.toList())))
        .forEach((kind, subjects) -> all.putAll(numbers.first(kind, subjects)));
    return all;
  }
}
