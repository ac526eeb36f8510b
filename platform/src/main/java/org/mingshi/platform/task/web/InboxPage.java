package org.mingshi.platform.task.web;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Dates;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.NavigationEntry;
import org.mingshi.platform.shell.Views;
import org.mingshi.platform.task.Turn;
import org.mingshi.platform.task.TurnKey;
import org.mingshi.platform.task.Turns;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The console's home. Both lists hold only what is in the person's own authority and waits for
 * their own posts or was started by them.
 */
@Controller
class InboxPage {

  private static final int SHOWN = 20;

  private final Views views;
  private final Turns turns;
  private final WhoseWords whose;
  private final Clock clock;

  InboxPage(Views views, Turns turns, WhoseWords whose, Clock clock) {
    this.views = views;
    this.turns = turns;
    this.whose = whose;
    this.clock = clock;
  }

  @Bean
  static NavigationEntry inboxEntry() {
    return NavigationEntry.forEverybody(100, "待办", "/");
  }

  @GetMapping("/")
  ResponseEntity<byte[]> mine(
      Frame frame, Actor actor, @RequestParam(required = false) @Nullable String after) {
    AuthorityId authority = new AuthorityId(actor.authority());
    PersonId person = new PersonId(actor.person());
    TurnKey from = TurnPlace.parse(after).orElse(null);
    List<Turn> found = turns.waitingFor(authority, person, from, SHOWN + 1);
    return page(frame, actor, true, from != null, found);
  }

  @GetMapping("/waiting")
  ResponseEntity<byte[]> others(
      Frame frame, Actor actor, @RequestParam(required = false) @Nullable String after) {
    AuthorityId authority = new AuthorityId(actor.authority());
    PersonId person = new PersonId(actor.person());
    TurnKey from = TurnPlace.parse(after).orElse(null);
    List<Turn> found = turns.startedBy(authority, person, from, SHOWN + 1);
    return page(frame, actor, false, from != null, found);
  }

  private ResponseEntity<byte[]> page(
      Frame frame, Actor actor, boolean mine, boolean later, List<Turn> found) {
    Instant now = clock.instant();
    List<Turn> shown = found.subList(0, Math.min(SHOWN, found.size()));
    Map<String, Object> values = new HashMap<>();
    values.put("frame", frame);
    values.put("mine", mine);
    values.put("later", later);
    values.put("turns", shown.stream().map(turn -> view(turn, now)).toList());
    values.put("next", found.size() > SHOWN ? TurnPlace.text(TurnKey.after(shown.getLast())) : "");
    values.put(
        "count",
        turns.countWaitingFor(new AuthorityId(actor.authority()), new PersonId(actor.person())));
    return views.page("task/inbox.jte", values);
  }

  private TurnView view(Turn turn, Instant now) {
    return new TurnView(
        turn, whose.of(turn), Dates.since(turn.since(), now), Dates.minute(turn.since()));
  }
}
