package org.mingshi.platform.regulation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingshi.platform.regulation.Clause;
import org.mingshi.platform.regulation.ClauseRef;
import org.mingshi.platform.regulation.Pack;
import org.mingshi.platform.regulation.PackPlaces;
import org.mingshi.platform.regulation.Regulations;
import org.mingshi.platform.regulation.RuleLine;
import org.mingshi.platform.regulation.RuleLines;
import org.mingshi.platform.regulation.store.ClauseUseRows;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.NavigationEntry;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The regulations, clause by clause. Everybody who is logged in may read them; what is counted is
 * that of the reader's own authority alone.
 */
@Controller
class RegulationPages {

  private static final int USES = 30;

  private final Views views;
  private final Regulations regulations;
  private final PackPlaces places;
  private final ClauseUseRows uses;
  private final Clock clock;

  RegulationPages(
      Views views, Regulations regulations, PackPlaces places, ClauseUseRows uses, Clock clock) {
    this.views = views;
    this.regulations = regulations;
    this.places = places;
    this.uses = uses;
    this.clock = clock;
  }

  @Bean
  static NavigationEntry regulationsEntry() {
    return NavigationEntry.forEverybody(750, "制度", "/regulations");
  }

  @GetMapping("/regulations")
  ResponseEntity<byte[]> all(Frame frame, Actor actor) {
    List<PackLine> packs =
        regulations.packs().stream()
            .map(pack -> new PackLine(pack, places.of(pack.id(), actor.authority())))
            .sorted(Comparator.comparing(PackLine::isElsewhere))
            .toList();
    return views.page("regulation/packs.jte", Map.of("frame", frame, "packs", packs));
  }

  @GetMapping("/regulations/{pack}")
  ResponseEntity<byte[]> one(
      Frame frame,
      Actor actor,
      @PathVariable String pack,
      @RequestParam(defaultValue = "") String version) {
    Pack found = find(pack, version);
    List<RuleLine> rules = RuleLines.of(found);
    Map<String, ClauseUseRows.Count> counts =
        uses.counts(actor.authority(), found.id(), today().getYear());
    return views.page(
        "regulation/pack.jte",
        Map.of(
            "frame",
            frame,
            "pack",
            found,
            "places",
            places.of(found.id(), actor.authority()),
            "clauses",
            found.clauses().stream().map(clause -> line(clause, rules, counts)).toList(),
            "rules",
            rules,
            "year",
            today().getYear()));
  }

  @GetMapping("/regulations/{pack}/clauses/{no}")
  ResponseEntity<byte[]> clause(
      Frame frame,
      Actor actor,
      @PathVariable String pack,
      @PathVariable String no,
      @RequestParam(defaultValue = "") String before) {
    Pack found = find(pack, "");
    Clause clause =
        found.clause(no).orElseThrow(() -> new NotFound("clause " + no + " of " + found.id()));
    ClauseRef ref = clause.basis().clause();
    List<ClauseUseRows.Row> latest =
        uses.latest(actor.authority(), ref, before.isEmpty() ? null : id(before), USES + 1);
    return views.page(
        "regulation/clause.jte",
        Map.of(
            "frame", frame,
            "pack", found,
            "line",
                line(
                    clause,
                    RuleLines.of(found),
                    uses.counts(actor.authority(), found.id(), today().getYear())),
            "places", places.of(found.id(), actor.authority()),
            "uses", latest.stream().limit(USES).toList(),
            "next", latest.size() > USES ? latest.get(USES - 1).id().toString() : "",
            "year", today().getYear()));
  }

  private static ClauseLine line(
      Clause clause, List<RuleLine> rules, Map<String, ClauseUseRows.Count> counts) {
    ClauseUseRows.Count count = counts.getOrDefault(clause.no(), new ClauseUseRows.Count(0, 0));
    return new ClauseLine(
        clause,
        rules.stream().filter(rule -> rule.standsOn(clause.no())).toList(),
        count.fired(),
        count.refused());
  }

  /** The version asked for, or the one in force today, or the only one to come. */
  private Pack find(String id, String version) {
    List<Pack> versions =
        regulations.packs().stream().filter(pack -> pack.id().value().equals(id)).toList();
    return versions.stream()
        .filter(pack ->
            version.isEmpty()
                ? !pack.version().effective().isAfter(today())
                : pack.version().effective().toString().equals(version))
        .max(Comparator.comparing(pack -> pack.version().effective()))
        .or(() -> version.isEmpty() ? versions.stream().findFirst() : Optional.empty())
        .orElseThrow(() -> new NotFound("pack " + id + " " + version));
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new NotFound("use " + text);
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
