package org.mingshi.platform.review.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Revision;
import org.mingshi.platform.item.RulesInForce;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.Pack;
import org.mingshi.platform.regulation.Regulations;
import org.mingshi.platform.regulation.ReviewFormRule;
import org.mingshi.platform.review.ReviewRound;
import org.mingshi.platform.review.Reviews;
import org.mingshi.platform.review.Seeing;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.Views;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the review form of an edition, on the screen and for the printer. */
@Controller
class SheetController {

  private final Editions editions;
  private final Reviews reviews;
  private final Seeing seeing;
  private final SheetData data;
  private final SheetRows rows;
  private final RulesInForce rulesInForce;
  private final Regulations regulations;
  private final Views views;

  SheetController(
      Editions editions,
      Reviews reviews,
      Seeing seeing,
      SheetData data,
      SheetRows rows,
      RulesInForce rulesInForce,
      Regulations regulations,
      Views views) {
    this.editions = editions;
    this.reviews = reviews;
    this.seeing = seeing;
    this.data = data;
    this.rows = rows;
    this.rulesInForce = rulesInForce;
    this.regulations = regulations;
    this.views = views;
  }

  @GetMapping("/editions/{id}/form")
  ResponseEntity<byte[]> show(Frame frame, Actor actor, @PathVariable UUID id) {
    Edition edition =
        editions
            .find(new EditionId(id))
            .filter(it -> seeing.maySee(actor, it))
            .orElseThrow(() -> new NotFound("edition " + id));
    return views.page("review/form.jte", Map.of("frame", frame, "sheet", sheet(edition, actor)));
  }

  private ReviewSheet sheet(Edition edition, Actor actor) {
    List<ReviewRound> rounds = reviews.rounds(edition.id());
    @Nullable ReviewRound round = rounds.isEmpty() ? null : rounds.getFirst();
    EffectiveRules rules =
        round == null ? rulesInForce.of(edition.standing()) : regulations.rulesOf(round.packs());
    Revision revision =
        round == null || round.hash().equals(edition.hash())
            ? editions.current(edition)
            : editions.revision(edition.id(), round.revision()).orElseThrow();
    return new ReviewSheet(
        title(rules),
        actor.authorityName(),
        edition,
        revision,
        data.of(edition, revision, rules),
        round,
        round == null ? List.of() : round.basis(),
        round == null ? List.of() : rows.of(round),
        reviews.markings(edition.id()).stream()
            .map(it -> new ReviewSheet.Mark(SheetData.words(it, rules), it))
            .toList(),
        rounds.stream().skip(1).toList().reversed().stream()
            .map(it -> new ReviewSheet.Earlier(it, rows.of(it)))
            .toList(),
        reviews.release(edition.id()).orElse(null));
  }

  private static String title(EffectiveRules rules) {
    return rules.packs().reversed().stream()
        .map(Pack::reviewForm)
        .flatMap(Optional::stream)
        .map(ReviewFormRule::title)
        .findFirst()
        .orElse("信息发布审查表");
  }
}
