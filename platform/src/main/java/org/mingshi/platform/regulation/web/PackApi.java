package org.mingshi.platform.regulation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.mingshi.platform.regulation.ChainRule;
import org.mingshi.platform.regulation.Clause;
import org.mingshi.platform.regulation.Pack;
import org.mingshi.platform.regulation.Refusals;
import org.mingshi.platform.regulation.Regulations;
import org.mingshi.platform.regulation.StepRule;
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

  PackApi(Regulations regulations) {
    this.regulations = regulations;
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
      List<GateView> gates) {}

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
      @Says("False where nobody has yet compared it with the official text") boolean verified) {}

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

  @Operation(value = "Read the latest version of a regulation", clients = true)
  @GetMapping("/packs/{pack}")
  PackView getPack(@PathVariable String pack) {
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
            .toList());
  }

  @Operation(value = "List the clauses of a regulation", clients = true)
  @GetMapping("/packs/{pack}/clauses")
  Page<ClauseView> listClauses(@PathVariable String pack) {
    return Page.whole(require(pack).clauses().stream().map(PackApi::view).toList());
  }

  @Operation(value = "Read a clause", clients = true)
  @GetMapping("/packs/{pack}/clauses/{no}")
  ClauseView getClause(@PathVariable String pack, @PathVariable String no) {
    return require(pack)
        .clause(no)
        .map(PackApi::view)
        .orElseThrow(() -> new NotFound("clause " + no + " of " + pack));
  }

  private Pack require(String id) {
    return regulations.packs().stream()
        .filter(it -> it.id().value().equals(id))
        .reduce((older, newer) -> newer)
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

  private static ClauseView view(Clause clause) {
    return new ClauseView(
        clause.no(),
        clause.basis().toString(),
        clause.basis().cite(),
        clause.gist(),
        word(clause.kind()),
        clause.verified());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
