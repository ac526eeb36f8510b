package org.mingshi.platform.task.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.api.ApiController;
import org.mingshi.platform.shell.api.Operation;
import org.mingshi.platform.shell.api.Page;
import org.mingshi.platform.shell.api.Says;
import org.mingshi.platform.task.Claim;
import org.mingshi.platform.task.Turn;
import org.mingshi.platform.task.TurnKey;
import org.mingshi.platform.task.Turns;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The inbox through the JSON interface. */
@ApiController
class InboxApi {

  private static final String READ_ON = "Where to read on";
  private static final String AT_MOST = "At most so many, 1 to 100";

  private final Turns turns;
  private final WhoseWords whose;

  InboxApi(Turns turns, WhoseWords whose) {
    this.turns = turns;
    this.whose = whose;
  }

  /** A turn. */
  @Says("One thing that waits for somebody")
  public record TurnInList(
      UUID id,
      @Says("What sort of thing waits, such as edition") String subjectKind,
      @Says("Which one") String subject,
      String title,
      @Says("In Chinese") String kind,
      @Says("What has to be done, in Chinese") String stage,
      @Says("Who may take it, in Chinese") String whose,
      String site,
      @Says("How far it has come") List<TickView> ticks,
      @Says("The raised flags, in Chinese") List<String> flags,
      boolean urgent,
      @Says("How many obstacles stand in the way") int obstacles,
      Instant since,
      @Says("Who has said that they will do it; absent while nobody has")
          @Nullable UUID claimedBy) {}

  /** A stage. */
  @Says("A stage of its way")
  public record TickView(String name, @Says("done, current or waiting") String state) {}

  @Operation(value = "List what waits for one, the longest waiting first", clients = true)
  @GetMapping("/inbox/mine")
  Page<TurnInList> listMyTurns(
      Actor actor,
      @Says(READ_ON) @RequestParam(required = false) @Nullable String after,
      @Says(AT_MOST) @RequestParam(defaultValue = Page.USUAL) int limit) {
    int most = Page.limit(limit);
    return page(turns.waitingFor(authority(actor), person(actor), from(after), most + 1), most);
  }

  @Operation(value = "List what one began and others have to do", clients = true)
  @GetMapping("/inbox/started")
  Page<TurnInList> listStartedTurns(
      Actor actor,
      @Says(READ_ON) @RequestParam(required = false) @Nullable String after,
      @Says(AT_MOST) @RequestParam(defaultValue = Page.USUAL) int limit) {
    int most = Page.limit(limit);
    return page(turns.startedBy(authority(actor), person(actor), from(after), most + 1), most);
  }

  private Page<TurnInList> page(List<Turn> found, int most) {
    return Page.cut(found, most, it -> TurnPlace.text(TurnKey.after(it))).map(this::view);
  }

  private TurnInList view(Turn turn) {
    @Nullable Claim claim = turn.claim();
    return new TurnInList(
        turn.id().value(),
        turn.subject().kind(),
        turn.subject().id(),
        turn.title(),
        turn.kind(),
        turn.stage(),
        whose.of(turn),
        turn.site(),
        turn.ticks().stream().map(it -> new TickView(it.name(), it.state().id())).toList(),
        turn.flags(),
        turn.urgent(),
        turn.obstacles(),
        turn.since(),
        claim == null ? null : claim.by().value());
  }

  private static @Nullable TurnKey from(@Nullable String after) {
    return TurnPlace.parse(after).orElse(null);
  }

  private static AuthorityId authority(Actor actor) {
    return new AuthorityId(actor.authority());
  }

  private static PersonId person(Actor actor) {
    return new PersonId(actor.person());
  }
}
