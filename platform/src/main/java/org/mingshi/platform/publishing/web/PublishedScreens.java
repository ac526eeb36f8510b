package org.mingshi.platform.publishing.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.CurrentActor;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.NavigationEntry;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.Views;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The screens 已发布 and 是否已上线, with the form that takes an item down. */
@RestController
class PublishedScreens {

  private static final int ON_A_PAGE = 50;

  private final IsItLive isItLive;
  private final PublishedItems publishedItems;
  private final TakingDown takingDown;
  private final Editions editions;
  private final CurrentActor currentActor;
  private final Views views;
  private final String publicAddress;

  PublishedScreens(
      IsItLive isItLive,
      PublishedItems publishedItems,
      TakingDown takingDown,
      Editions editions,
      CurrentActor currentActor,
      Views views,
      @Value("${mingshi.public-address}") String publicAddress) {
    this.isItLive = isItLive;
    this.publishedItems = publishedItems;
    this.takingDown = takingDown;
    this.editions = editions;
    this.currentActor = currentActor;
    this.views = views;
    this.publicAddress = publicAddress;
  }

  @Bean
  static NavigationEntry publishedEntry() {
    return NavigationEntry.forEverybody(500, "已发布", "/published");
  }

  @GetMapping("/published")
  ResponseEntity<byte[]> list(Frame frame, @RequestParam Optional<Long> below) {
    Actor actor = currentActor.require();
    List<PublishedItems.Published> items =
        publishedItems.recent(
            new AuthorityId(actor.authority()), below.orElse(Long.MAX_VALUE), ON_A_PAGE);
    return views.page(
        "publishing/published.jte",
        Map.of(
            "frame",
            frame,
            "items",
            items,
            "waiting",
            publishedItems.waiting(new AuthorityId(actor.authority())),
            "publicAddress",
            publicAddress,
            "more",
            items.size() == ON_A_PAGE));
  }

  @GetMapping("/published/{edition}")
  ResponseEntity<byte[]> show(Frame frame, @PathVariable UUID edition) {
    return page(HttpStatus.OK, frame, edition, List.of(), "");
  }

  @PostMapping("/published/{edition}/take-down")
  ResponseEntity<byte[]> takeDown(
      Frame frame, @PathVariable UUID edition, @RequestParam(defaultValue = "") String words) {
    LiveItem item = find(edition);
    TakeDownOutcome outcome =
        takingDown.takeDown(
            new TakeDown(item.item(), WithdrawalReason.ERROR, words, currentActor.require()));
    return switch (outcome) {
      case TakeDownOutcome.TakenDown done ->
          ResponseEntity.status(HttpStatus.SEE_OTHER)
              .header("Location", "/published/" + edition)
              .build();
      case TakeDownOutcome.Refused refused ->
          page(HttpStatus.UNPROCESSABLE_CONTENT, frame, edition, refused.obstacles(), words);
    };
  }

  private LiveItem find(UUID edition) {
    Actor actor = currentActor.require();
    return editions
        .find(new EditionId(edition))
        .map(Edition::standing)
        .filter(standing -> standing.authority().value().equals(actor.authority()))
        .flatMap(standing -> isItLive.look(standing.id()))
        .orElseThrow(() -> new NotFound("published edition " + edition));
  }

  private ResponseEntity<byte[]> page(
      HttpStatusCode status, Frame frame, UUID edition, List<Obstacle> obstacles, String words) {
    LiveItem item = find(edition);
    Map<String, Object> values = new HashMap<>();
    values.put("frame", frame);
    values.put("item", item);
    values.put("obstacles", obstacles);
    values.put("words", words);
    values.put("publicAddress", publicAddress);
    return views.page(status, "publishing/live.jte", values);
  }
}
