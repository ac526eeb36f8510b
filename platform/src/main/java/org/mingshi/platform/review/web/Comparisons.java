package org.mingshi.platform.review.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.Revision;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.item.RevisionLine;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.review.History;
import org.mingshi.platform.review.ReviewRound;
import org.mingshi.platform.review.Sheets;
import org.mingshi.platform.review.TickingChange;
import org.mingshi.platform.review.difference.Comparing;
import org.mingshi.platform.review.difference.Difference;
import org.mingshi.platform.review.difference.Sheet;
import org.mingshi.platform.review.web.Comparison.Side;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Dates;
import org.springframework.stereotype.Component;

/**
 * Puts the chosen texts beside each other: usually what is live beside the text that counts now.
 */
@Component
class Comparisons {

  private static final String LIVE = "live";
  private static final String NONE = "none";

  private final Editions editions;
  private final History history;
  private final Sheets sheets;
  private final TickingChange ticking;

  Comparisons(Editions editions, History history, Sheets sheets, TickingChange ticking) {
    this.editions = editions;
    this.history = history;
    this.sheets = sheets;
    this.ticking = ticking;
  }

  Comparison of(
      Edition edition, Actor actor, Look look, List<ReviewRound> rounds, Set<Integer> commented) {
    List<RevisionLine> lines = editions.revisions(edition.id());
    @Nullable Edition live = history.live(edition).flatMap(editions::find).orElse(null);
    Revision to =
        numbered(look.to())
            .flatMap(number -> editions.revision(edition.id(), number))
            .orElseGet(() -> editions.current(edition));
    List<Side> sides = sides(lines, live);
    @Nullable Side from = from(look, sides);
    Manuscript text = to.text();
    Sheet sheet = sheets.of(edition.standing(), text);
    @Nullable Manuscript before = from == null ? null : text(edition, live, from);
    Difference difference =
        Comparing.compare(before == null ? sheet : sheets.of(edition.standing(), before), sheet);
    return new Comparison(
        before == null ? null : from,
        side(to.number()),
        sides,
        text,
        to.number() == edition.standing().revision(),
        difference,
        Parts.of(difference.body(), before == null, commented),
        ticking.ticked(edition.id(), actor),
        sinceMine(edition, actor, rounds, lines),
        before != null && before.equals(text));
  }

  private static @Nullable Side from(Look look, List<Side> sides) {
    if (look.from().equals(NONE)) {
      return null;
    }
    String wanted = look.from().isEmpty() ? LIVE : look.from();
    return sides.stream().filter(it -> it.key().equals(wanted)).findFirst().orElse(null);
  }

  private static List<Side> sides(List<RevisionLine> lines, @Nullable Edition live) {
    List<Side> sides = new ArrayList<>();
    if (live != null) {
      sides.add(new Side(LIVE, "线上版"));
    }
    for (RevisionLine line : lines) {
      sides.add(
          new Side(
              "r" + line.number(),
              "第 "
                  + line.number()
                  + " 稿（"
                  + line.savedByLabel()
                  + " "
                  + Dates.minute(line.savedAt())
                  + (line.counts() ? "）" : "，未采用）")));
    }
    return sides;
  }

  private static Side side(int number) {
    return new Side("r" + number, "第 " + number + " 稿");
  }

  private @Nullable Manuscript text(Edition edition, @Nullable Edition live, Side side) {
    if (side.key().equals(LIVE)) {
      return live == null ? null : editions.current(live).text();
    }
    return numbered(side.key())
        .flatMap(number -> editions.revision(edition.id(), number))
        .map(Revision::text)
        .orElse(null);
  }

  private static @Nullable Side sinceMine(
      Edition edition, Actor actor, List<ReviewRound> rounds, List<RevisionLine> lines) {
    PersonId person = new PersonId(actor.person());
    Optional<RevisionHash> judged =
        rounds.stream()
            .flatMap(round -> round.steps().stream())
            .flatMap(step -> step.decisions().stream())
            .filter(it -> it.person().equals(person))
            .max(Comparator.comparing(ReviewRound.Signature::at))
            .map(ReviewRound.Signature::hash)
            .filter(hash -> !hash.equals(edition.hash()));
    return lines.stream()
        .filter(line -> judged.isPresent() && line.hash().equals(judged.get()))
        .findFirst()
        .map(line -> side(line.number()))
        .orElse(null);
  }

  private static Optional<Integer> numbered(String key) {
    return key.startsWith("r") ? Optional.of(Integer.parseInt(key.substring(1))) : Optional.empty();
  }
}
