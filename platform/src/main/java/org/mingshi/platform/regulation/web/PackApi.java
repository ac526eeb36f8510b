package org.mingshi.platform.regulation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingshi.platform.regulation.ChainRule;
import org.mingshi.platform.regulation.Clause;
import org.mingshi.platform.regulation.Pack;
import org.mingshi.platform.regulation.PackPlaces;
import org.mingshi.platform.regulation.Refusals;
import org.mingshi.platform.regulation.Regulations;
import org.mingshi.platform.regulation.RuleLine;
import org.mingshi.platform.regulation.RuleLines;
import org.mingshi.platform.regulation.StepRule;
import org.mingshi.platform.regulation.store.ClauseUseRows;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.api.ApiController;
import org.mingshi.platform.shell.api.Operation;
import org.mingshi.platform.shell.api.Page;
import org.mingshi.platform.shell.api.Problem;
import org.mingshi.platform.shell.api.Says;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The shipped regulations through the JSON interface: what they say and which rules stand on it.
 */
@ApiController
class PackApi {

  private final Regulations regulations;
  private final PackPlaces places;
  private final ClauseUseRows uses;
  private final Clock clock;

  PackApi(Regulations regulations, PackPlaces places, ClauseUseRows uses, Clock clock) {
    this.regulations = regulations;
    this.places = places;
    this.uses = uses;
    this.clock = clock;
  }

  /** A pack in a list. */
  @Says("One version of a regulation")
  public record PackInList(
      @Says("The id and the day from which it holds, joined by @") String version,
      String id,
      String title,
      LocalDate effective,
      @Says("Whether it holds everywhere") boolean baseline,
      int clauses) {}

  /** A pack. */
  @Says("One version of a regulation with its rules")
  public record PackView(
      String version,
      String id,
      String title,
      LocalDate effective,
      boolean baseline,
      List<NamedView> roles,
      @Says("The classes of items that it tells apart") List<NamedView> classes,
      @Says("The flags that can be raised on an item") List<NamedView> flags,
      List<ChainView> chains,
      List<GateView> gates,
      @Says("Where the own authority has bound it, in names") List<String> places) {}

  /** Something with an id and a name. */
  @Says("An id and what people call it")
  public record NamedView(String id, String name) {}

  /** A chain. */
  @Says("A chain of steps")
  public record ChainView(
      String id,
      String name,
      @Says("When it fits, as a Chinese sentence") String when,
      List<ChainStepView> steps,
      List<Problem.Basis> basis) {}

  /** A step. */
  @Says("A step of a chain as the regulation writes it")
  public record ChainStepView(
      String id,
      String name,
      String kind,
      String role,
      String roleName,
      @Says("When it is part of the chain, as a Chinese sentence") String when,
      List<Problem.Basis> basis) {}

  /** A gate. */
  @Says("Something that must be so before a moment, beside the signatures")
  public record GateView(
      String id,
      @Says("submission or release") String at,
      @Says("When it is asked, as a Chinese sentence") String when,
      @Says("The code of the obstacle when it is not so") String code,
      @Says("The words of that obstacle") String words,
      List<Problem.Basis> basis) {}

  /** A clause. */
  @Says("A clause of a regulation in our own words")
  public record ClauseView(
      @Says("Stable key") String no,
      @Says("For programs: the pack and the number") String clause,
      @Says("For people: the title and the article") String cite,
      String gist,
      @Says("enforced, supported or context") String kind,
      @Says("False where nobody has yet compared it with the official text") boolean verified,
      @Says("The rules that carry it out") List<RuleView> rules,
      @Says("How often it let something go on this year, in the own authority") long fired,
      @Says("How often it stood in the way this year, in the own authority") long refused) {}

  /** A rule. */
  @Says("A rule of a pack as people read it")
  public record RuleView(
      @Says("What kind of rule, in Chinese") String kind,
      String name,
      @Says("What it says, in a Chinese sentence") String words) {}

  @Operation(value = "List every version of every shipped regulation", clients = true)
  @GetMapping("/packs")
  Page<PackInList> listPacks() {
    return Page.whole(
        regulations.packs().stream()
            .map(it ->
                new PackInList(
                    it.version().toString(),
                    it.id().value(),
                    it.title(),
                    it.version().effective(),
                    it.baseline(),
                    it.clauses().size()))
            .toList());
  }

  @Operation(value = "Read a regulation as it is in force today", clients = true)
  @GetMapping("/packs/{pack}")
  PackView getPack(Actor actor, @PathVariable String pack) {
    Pack found = require(pack);
    return new PackView(
        found.version().toString(),
        found.id().value(),
        found.title(),
        found.version().effective(),
        found.baseline(),
        found.roles().stream().map(it -> new NamedView(it.id(), it.name())).toList(),
        found.classes().stream().map(it -> new NamedView(it.id(), it.name())).toList(),
        found.flags().stream().map(it -> new NamedView(it.id(), it.name())).toList(),
        found.chains().stream().map(PackApi::view).toList(),
        found.gates().stream()
            .map(it ->
                new GateView(
                    it.id(),
                    word(it.at()),
                    it.when().sentence(),
                    it.elseCode(),
                    it.elseWords(),
                    Refusals.clauses(it.basis())))
            .toList(),
        places.of(found.id(), actor.authority()));
  }

  @Operation(value = "List the clauses of a regulation", clients = true)
  @GetMapping("/packs/{pack}/clauses")
  Page<ClauseView> listClauses(Actor actor, @PathVariable String pack) {
    Pack found = require(pack);
    List<RuleLine> rules = RuleLines.of(found);
    Map<String, ClauseUseRows.Count> counts = counts(actor, found);
    return Page.whole(found.clauses().stream().map(it -> view(it, rules, counts)).toList());
  }

  @Operation(value = "Read a clause", clients = true)
  @GetMapping("/packs/{pack}/clauses/{no}")
  ClauseView getClause(Actor actor, @PathVariable String pack, @PathVariable String no) {
    Pack found = require(pack);
    return found
        .clause(no)
        .map(it -> view(it, RuleLines.of(found), counts(actor, found)))
        .orElseThrow(() -> new NotFound("clause " + no + " of " + pack));
  }

  private Map<String, ClauseUseRows.Count> counts(Actor actor, Pack pack) {
    return uses.counts(actor.authority(), pack.id(), LocalDate.now(clock).getYear());
  }

  /** The version in force today, or the first one to come. */
  private Pack require(String id) {
    List<Pack> versions =
        regulations.packs().stream().filter(it -> it.id().value().equals(id)).toList();
    return versions.stream()
        .filter(it -> !it.version().effective().isAfter(LocalDate.now(clock)))
        .reduce((older, newer) -> newer)
        .or(() -> versions.stream().findFirst())
        .orElseThrow(() -> new NotFound("pack " + id));
  }

  private static ChainView view(ChainRule chain) {
    return new ChainView(
        chain.id(),
        chain.name(),
        chain.when().sentence(),
        chain.steps().stream().map(PackApi::view).toList(),
        Refusals.clauses(chain.basis()));
  }

  private static ChainStepView view(StepRule step) {
    return new ChainStepView(
        step.id(),
        step.name(),
        step.kind().name(),
        step.role().id(),
        step.role().name(),
        step.when().sentence(),
        Refusals.clauses(step.basis()));
  }

  private static ClauseView view(
      Clause clause, List<RuleLine> rules, Map<String, ClauseUseRows.Count> counts) {
    ClauseUseRows.Count count = counts.getOrDefault(clause.no(), new ClauseUseRows.Count(0, 0));
    return new ClauseView(
        clause.no(),
        clause.basis().toString(),
        clause.basis().cite(),
        clause.gist(),
        word(clause.kind()),
        clause.verified(),
        rules.stream()
            .filter(it -> it.standsOn(clause.no()))
            .map(it -> new RuleView(it.kind(), it.name(), it.words()))
            .toList(),
        count.fired(),
        count.refused());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
