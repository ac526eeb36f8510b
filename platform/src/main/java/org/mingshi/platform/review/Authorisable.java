package org.mingshi.platform.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingshi.platform.item.RulesInForce;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.Holder;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.Standing;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.regulation.StepRule;
import org.mingshi.platform.review.StandingAuthorisation.Subject;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.Site;
import org.mingshi.platform.site.Sites;
import org.springframework.stereotype.Component;

/** Tells for what a person may give a consent that stands, as the regulations in force have it. */
@Component
class Authorisable {

  private final Organization organization;
  private final Sites sites;
  private final RulesInForce rulesInForce;
  private final Clock clock;

  Authorisable(Organization organization, Sites sites, RulesInForce rulesInForce, Clock clock) {
    this.organization = organization;
    this.sites = sites;
    this.rulesInForce = rulesInForce;
    this.clock = clock;
  }

  /**
   * What one unit has on one site, and the steps in which its items could be authorised at once.
   */
  private record Place(Unit unit, Site site, EffectiveRules rules) {

    Stream<StepRule> steps(Standing.Per per) {
      return rules.packs().stream()
          .flatMap(pack -> pack.chains().stream())
          .flatMap(chain -> chain.steps().stream())
          .filter(step -> step.kind() == StepKind.AUTHORISATION)
          .filter(step -> step.standing().filter(it -> it.per() == per).isPresent());
    }
  }

  /** Everything that this person may authorise today, in the order of sites and columns. */
  List<AuthorisationOffer> offersTo(Actor actor) {
    List<Holder> posts =
        organization.holders(new PersonId(actor.person()), LocalDate.now(clock)).stream()
            .filter(it -> it.unit().authority().value().equals(actor.authority()))
            .toList();
    if (posts.isEmpty()) {
      return List.of();
    }
    Map<Subject, AuthorisationOffer> offers = new LinkedHashMap<>();
    Map<String, Place> places = new HashMap<>();
    AuthorityId authority = new AuthorityId(actor.authority());
    List<Unit> units = organization.units(authority);
    for (Site site : sites.sitesOf(authority)) {
      for (Column column : sites.columns(site.id())) {
        UnitId owner = column.owner();
        if (owner == null) {
          continue;
        }
        Place place = place(owner, site, places);
        place
            .steps(Standing.Per.COLUMN)
            .forEach(step -> {
              Subject subject = new Subject.OfColumn(column.id());
              String name = site.name() + " / " + column.name();
              seat(posts, step, place)
                  .ifPresent(unit ->
                      offers.putIfAbsent(
                          subject, new AuthorisationOffer(subject, name, step, unit)));
            });
      }
      for (Unit unit : units) {
        Place place = place(unit.id(), site, places);
        place
            .steps(Standing.Per.CLASS)
            .flatMap(
                step -> seat(posts, step, place).stream().flatMap(it -> ofClasses(step, place, it)))
            .forEach(it -> offers.putIfAbsent(it.subject(), it));
      }
    }
    return new ArrayList<>(offers.values());
  }

  /** The offer of this subject, if this person may authorise it. */
  Optional<AuthorisationOffer> offerTo(Actor actor, Subject subject) {
    return offersTo(actor).stream().filter(it -> it.subject().equals(subject)).findFirst();
  }

  private Place place(UnitId unit, Site site, Map<String, Place> known) {
    return known.computeIfAbsent(
        unit + " " + site.id(),
        none ->
            new Place(
                organization.unit(unit), site, rulesInForce.of(site.authority(), unit, site.id())));
  }

  private static Stream<AuthorisationOffer> ofClasses(StepRule step, Place place, UnitId givenIn) {
    return place.rules().classes().stream()
        .map(it ->
            new AuthorisationOffer(
                new Subject.OfClass(place.unit().id(), it.id()),
                place.unit().name() + " / " + it.name(),
                step,
                givenIn));
  }

  /** The unit in which one of these posts gives the consent that the step asks for. */
  private static Optional<UnitId> seat(List<Holder> posts, StepRule step, Place place) {
    return posts.stream()
        .filter(post -> post.post().role().equals(step.role().id()))
        .filter(post ->
            switch (step.heldIn()) {
              case AUTHORITY -> true;
              case UNIT -> post.unit().id().equals(place.unit().id());
              case PARENT_UNIT -> post.unit().id().equals(place.unit().parent());
              case SITE_OWNER -> post.unit().id().equals(place.site().owner());
              case INVOLVED_UNITS, OUTSIDE -> false;
            })
        .map(post -> post.unit().id())
        .findFirst();
  }
}
