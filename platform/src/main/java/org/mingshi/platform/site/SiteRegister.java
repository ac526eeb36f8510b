package org.mingshi.platform.site;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.Listed;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.AdministrationRules;
import org.mingshi.platform.regulation.AdministrationRules.ColumnGrounds;
import org.mingshi.platform.regulation.AdministrationRules.ColumnTemplate;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.site.store.AssignmentRows;
import org.mingshi.platform.site.store.ColumnRows;
import org.mingshi.platform.site.store.SiteRows;
import org.springframework.stereotype.Component;

/**
 * The sites and columns as the administration sees them. Every question is about the actor's own
 * authority; an id of another one finds nothing.
 */
@Component
public class SiteRegister {

  private static final int PAGE = 50;
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final SiteRows sites;
  private final ColumnRows columns;
  private final AssignmentRows assignments;
  private final RulesOfSite rules;

  SiteRegister(SiteRows sites, ColumnRows columns, AssignmentRows assignments, RulesOfSite rules) {
    this.sites = sites;
    this.columns = columns;
    this.assignments = assignments;
    this.rules = rules;
  }

  /** The sites by code, after one. */
  public Listed<Site> sites(Actor actor, String after) {
    return Listed.of(
        sites.page(authority(actor), after, PAGE + 1), PAGE, site -> site.code().value());
  }

  /** The site of this code. */
  public Optional<Site> site(Actor actor, String code) {
    return sites.findByCode(code).filter(it -> it.authority().equals(authority(actor)));
  }

  public List<Column> columns(Site site) {
    return columns.of(site.id());
  }

  /** The column of this code in the site. */
  public Optional<Column> column(Site site, String code) {
    return columns.find(site.id(), code);
  }

  /** Who was responsible for the column from when on, the oldest first. */
  public List<Assignment> history(Column column) {
    return assignments.of(column.id());
  }

  /** Columns for which no unit is responsible (ORPHAN_COLUMN), by id after one. */
  public Listed<Column> orphans(Actor actor, String after) {
    UUID from = UUID_FORM.matcher(after).matches() ? UUID.fromString(after) : new UUID(0, 0);
    return Listed.of(
        columns.orphans(authority(actor), from, PAGE + 1), PAGE, it -> it.id().toString());
  }

  /** On what a column of the site may be assigned; empty where no regulation asks. */
  public List<AdministrationRules.Ground> grounds(Site site, @Nullable UnitId unit) {
    return rules.of(site.authority(), site.id(), unit).administration().stream()
        .map(AdministrationRules::columnGrounds)
        .flatMap(Optional::stream)
        .filter(it -> it.appliesTo(site.kind().key()))
        .findFirst()
        .map(ColumnGrounds::grounds)
        .orElse(List.of());
  }

  /** The columns that a regulation would begin a portal with. */
  public Optional<ColumnTemplate> template(Site site) {
    return rules.of(site.authority(), site.id(), site.owner()).administration().stream()
        .map(AdministrationRules::columnTemplate)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static AuthorityId authority(Actor actor) {
    return new AuthorityId(actor.authority());
  }
}
