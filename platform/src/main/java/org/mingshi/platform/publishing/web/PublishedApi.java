package org.mingshi.platform.publishing.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.WithdrawalReason;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.publishing.IsItLive;
import org.mingshi.platform.publishing.LiveItem;
import org.mingshi.platform.publishing.PublishedItems;
import org.mingshi.platform.publishing.TakeDown;
import org.mingshi.platform.publishing.TakeDownOutcome;
import org.mingshi.platform.publishing.TakingDown;
import org.mingshi.platform.regulation.Refusals;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.api.ApiController;
import org.mingshi.platform.shell.api.Fields;
import org.mingshi.platform.shell.api.Operation;
import org.mingshi.platform.shell.api.Page;
import org.mingshi.platform.shell.api.Says;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** What is public, through the JSON interface: is it live, and taking it down. */
@ApiController
class PublishedApi {

  private static final int LONGEST_WORDS = 2000;

  private final IsItLive isItLive;
  private final PublishedItems publishedItems;
  private final TakingDown takingDown;
  private final Editions editions;

  PublishedApi(
      IsItLive isItLive, PublishedItems publishedItems, TakingDown takingDown, Editions editions) {
    this.isItLive = isItLive;
    this.publishedItems = publishedItems;
    this.takingDown = takingDown;
    this.editions = editions;
  }

  /** A published item in a list. */
  @Says("An item that is or was public")
  public record PublishedInList(
      UUID edition,
      @Says("The item's number") long number,
      String title,
      String site,
      @Says("Its public address without the host") String address,
      Instant publishedAt,
      @Says("Absent while it is public") @Nullable Instant withdrawnAt) {}

  /** What the public sees. */
  @Says("Whether an item stands before the public, as read back from the files just now")
  public record LiveView(
      UUID edition,
      String title,
      @Says("Its public address without the host") String address,
      Instant publishedAt,
      @Nullable Instant withdrawnAt,
      @Says("Since when a change waits to be carried out; absent when none does")
          @Nullable Instant pendingSince,
      @Says("Whether everything is as it should be and nothing waits") boolean settled,
      List<PlaceView> places) {}

  /** A file. */
  @Says("One place where it is seen")
  public record PlaceView(
      String name,
      String path,
      @Nullable Instant writtenAt,
      @Says("The digest it must have, shortened; empty when it must be gone") String expected,
      @Says("The digest it has") String found,
      boolean right) {}

  /** Why. */
  @Says("Why something is taken down")
  public record TakeDownBody(
      @Says("What stands in its place; error: a notice") @Nullable String reason,
      @Says("What is wrong, for inside; never shown to the public") @Nullable String words) {}

  @Operation("List what the own authority has published, the newest first")
  @GetMapping("/published")
  Page<PublishedInList> listPublished(
      Actor actor,
      @Says("Where to read on") @RequestParam(required = false) @Nullable Long after,
      @Says("At most so many, 1 to 100") @RequestParam(defaultValue = Page.USUAL) int limit) {
    int most = Page.limit(limit);
    return Page.cut(
            publishedItems.recent(
                new AuthorityId(actor.authority()),
                after == null ? Long.MAX_VALUE : after,
                most + 1),
            most,
            it -> Long.toString(it.number()))
        .map(it ->
            new PublishedInList(
                it.edition().value(),
                it.number(),
                it.title(),
                it.site(),
                it.address(),
                it.publishedAt(),
                it.withdrawnAt()));
  }

  @Operation(value = "See whether it is live, place by place", clients = true)
  @GetMapping("/editions/{edition}/live")
  LiveView getLive(Actor actor, @PathVariable UUID edition) {
    return view(require(actor, edition));
  }

  @Operation(
      value = "Take it down at once",
      refusals = {409, 422})
  @PostMapping("/editions/{edition}/take-down")
  LiveView takeDown(Actor actor, @PathVariable UUID edition, @RequestBody TakeDownBody body) {
    LiveItem item = require(actor, edition);
    Fields fields = new Fields();
    WithdrawalReason reason =
        body.reason() == null
            ? WithdrawalReason.ERROR
            : fields
                .word(
                    "/reason",
                    body.reason(),
                    Arrays.asList(WithdrawalReason.values()),
                    WithdrawalReason::id)
                .orElse(WithdrawalReason.ERROR);
    String words = fields.optional("/words", body.words(), LONGEST_WORDS);
    fields.done();
    return switch (takingDown.takeDown(new TakeDown(item.item(), reason, words, actor))) {
      case TakeDownOutcome.TakenDown done -> view(require(actor, edition));
      case TakeDownOutcome.Refused refused -> throw Refusals.of(refused.obstacles());
    };
  }

  private LiveItem require(Actor actor, UUID edition) {
    return editions
        .find(new EditionId(edition))
        .map(Edition::standing)
        .filter(it -> it.authority().value().equals(actor.authority()))
        .flatMap(it -> isItLive.look(it.id()))
        .orElseThrow(() -> new NotFound("published edition " + edition));
  }

  private static LiveView view(LiveItem item) {
    return new LiveView(
        item.edition().value(),
        item.title(),
        item.address(),
        item.publishedAt(),
        item.withdrawnAt(),
        item.pendingSince(),
        item.settled(),
        item.places().stream()
            .map(it ->
                new PlaceView(
                    it.name(), it.path(), it.writtenAt(), it.expected(), it.found(), it.right()))
            .toList());
  }
}
