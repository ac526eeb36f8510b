package org.mingshi.platform.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingshi.platform.item.CleanHtml;
import org.mingshi.platform.item.DocumentData;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.ItemId;
import org.mingshi.platform.item.ItemNumber;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.item.RulesInForce;
import org.mingshi.platform.item.Source;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.ChainSelection;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.Facts;
import org.mingshi.platform.regulation.GateMoment;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.StepRule;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Ids;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.ColumnId;
import org.mingshi.platform.site.SiteId;
import org.mingshi.platform.site.Sites;
import org.springframework.stereotype.Component;

/**
 * Shows what would happen to an item that nobody has written: which chain, why, by whom, and what
 * is missing. It asks the same judges as a submission, and writes nothing.
 */
@Component
public class TryingRegulations {

  private final RulesInForce rulesInForce;
  private final GatheringFacts gathering;
  private final PlanningSteps planning;
  private final ChainFilling filling;
  private final StepHolders holders;
  private final GateJudging gates;
  private final Organization organization;
  private final Sites sites;
  private final Clock clock;

  TryingRegulations(
      RulesInForce rulesInForce,
      GatheringFacts gathering,
      PlanningSteps planning,
      ChainFilling filling,
      StepHolders holders,
      GateJudging gates,
      Organization organization,
      Sites sites,
      Clock clock) {
    this.rulesInForce = rulesInForce;
    this.gathering = gathering;
    this.planning = planning;
    this.filling = filling;
    this.holders = holders;
    this.gates = gates;
    this.organization = organization;
    this.sites = sites;
    this.clock = clock;
  }

  /**
   * Says what would happen today.
   *
   * @throws NotFound when unit, column or a unit concerned is not in the actor's authority
   */
  public Trial run(TryItem item) {
    Column column = column(item.column(), item.by());
    unit(item.unit(), item.by());
    item.involved().forEach(it -> unit(it, item.by()));
    Manuscript text = text(item);
    Standing at = standing(item, column.site(), text);
    EffectiveRules rules = rulesInForce.of(at);
    Facts facts = gathering.of(at, text);
    List<Obstacle> obstacles =
        new ArrayList<>(gates.obstacles(rules, GateMoment.SUBMISSION, facts, at, text));
    ChainSelection selection = rules.chainFor(facts);
    List<Step> steps =
        switch (selection) {
          case ChainSelection.None none -> {
            obstacles.add(none.why());
            yield List.of();
          }
          case ChainSelection.Chosen chosen -> {
            List<Step> planned = planning.plan(rules, chosen, at, text);
            obstacles.addAll(
                filling.obstacles(at, planned, JudgingSubmission.basis(rules, facts)));
            yield planned;
          }
        };
    ChainSelection.Chosen chain =
        selection instanceof ChainSelection.Chosen chosen ? chosen : null;
    return new Trial(
        rules,
        chain == null ? null : chain.reason(),
        chain == null ? List.of() : chain.basis(),
        chain == null ? List.of() : stations(chain, steps, at),
        rules.gates(GateMoment.SUBMISSION, facts),
        rules.gates(GateMoment.RELEASE, facts),
        rules.submission(facts),
        obstacles);
  }

  private List<Trial.Station> stations(
      ChainSelection.Chosen chain, List<Step> steps, Standing at) {
    List<Trial.Station> stations = new ArrayList<>();
    for (Step step : steps) {
      StepRule rule = chain.steps().get(step.position() - 1);
      stations.add(new Trial.Station(rule, step, holders.of(at, step)));
    }
    return stations;
  }

  private Column column(ColumnId id, Actor by) {
    return sites
        .find(id)
        .filter(it -> sites.site(it.site()).authority().value().equals(by.authority()))
        .orElseThrow(() -> new NotFound("column " + id));
  }

  private void unit(UnitId id, Actor by) {
    if (organization
        .findUnit(id)
        .filter(it -> it.authority().value().equals(by.authority()))
        .isEmpty()) {
      throw new NotFound("unit " + id);
    }
  }

  /** A text in which everything is written that steers nothing. */
  private static Manuscript text(TryItem item) {
    Set<UnitId> involved = item.involved();
    TreeSet<UnitId> ordered = new TreeSet<>(Comparator.comparing(UnitId::toString));
    ordered.addAll(involved);
    return new Manuscript(
        "试一试",
        CleanHtml.ofText("试一试"),
        item.column(),
        item.itemClass(),
        item.impact(),
        item.origin(),
        Source.none(),
        DocumentData.none(),
        "",
        List.of(),
        "",
        ordered,
        item.flags(),
        item.governmentName(),
        List.of());
  }

  /** Nobody has written it, so nobody is shut out as its author. */
  private Standing standing(TryItem item, SiteId site, Manuscript text) {
    return new Standing(
        new EditionId(Ids.next(clock)),
        new ItemId(Ids.next(clock)),
        new ItemNumber(1),
        1,
        new AuthorityId(item.by().authority()),
        site,
        item.unit(),
        1,
        RevisionHash.of(site, item.unit(), text),
        Set.of(),
        new PersonId(item.by().person()),
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        1,
        null);
  }
}
