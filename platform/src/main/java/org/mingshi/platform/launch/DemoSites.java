package org.mingshi.platform.launch;

import java.util.List;
import org.mingshi.platform.organization.Authority;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.site.AddColumn;
import org.mingshi.platform.site.AddingColumn;
import org.mingshi.platform.site.ColumnKind;
import org.mingshi.platform.site.ColumnLevel;
import org.mingshi.platform.site.Ground;
import org.mingshi.platform.site.OpenSite;
import org.mingshi.platform.site.OpeningSite;
import org.mingshi.platform.site.PathCode;
import org.mingshi.platform.site.Site;
import org.mingshi.platform.site.SiteKind;
import org.mingshi.platform.site.SiteProfile;
import org.mingshi.platform.site.Sites;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the sites and columns of the demo authorities, the part {@code sites} of their files. */
@Component
@Order(600)
@ConditionalOnBooleanProperty("mingshi.demo")
class DemoSites implements Demo {

  private final Organization organization;
  private final Sites sites;
  private final OpeningSite openingSite;
  private final AddingColumn addingColumn;
  private final DemoAdministrator administrator;
  private final TransactionTemplate transaction;

  DemoSites(
      Organization organization,
      Sites sites,
      OpeningSite openingSite,
      AddingColumn addingColumn,
      DemoAdministrator administrator,
      TransactionTemplate transaction) {
    this.organization = organization;
    this.sites = sites;
    this.openingSite = openingSite;
    this.addingColumn = addingColumn;
    this.administrator = administrator;
    this.transaction = transaction;
  }

  /** One transaction for an authority: after a crash its sites are all there or none is. */
  @Override
  public void loadIfEmpty() {
    for (Authority authority : organization.authorities()) {
      if (DemoEntry.hasFile(authority.code()) && sites.sitesOf(authority.id()).isEmpty()) {
        List<DemoEntry> entries = DemoEntry.ofFile(authority.code()).entries("sites");
        Actor by = administrator.of(authority);
        transaction.executeWithoutResult(
            status -> entries.forEach(entry -> load(entry, authority, by)));
      }
    }
  }

  private void load(DemoEntry entry, Authority authority, Actor by) {
    entry.allow(
        "code",
        "owner",
        "kind",
        "name",
        "domain",
        "identification-code",
        "icp",
        "police",
        "organizer",
        "undertaker",
        "contact",
        "color",
        "ground",
        "columns");
    SiteProfile profile =
        new SiteProfile(
            entry.text("name"),
            entry.text("domain"),
            entry.text("identification-code"),
            entry.text("icp"),
            entry.text("police"),
            entry.text("organizer"),
            entry.text("undertaker"),
            entry.text("contact"),
            entry.text("color"));
    Site site =
        openingSite.open(
            new OpenSite(
                unit(authority, entry.text("owner")),
                new PathCode(entry.text("code")),
                SiteKind.ofKey(entry.text("kind")),
                profile,
                by));
    int position = 0;
    for (DemoEntry column : entry.entries("columns")) {
      position += 10;
      add(column, site, ground(entry), authority, position, by);
    }
  }

  /** On what the columns of the site are assigned: {@code kind year words}. */
  private static Ground ground(DemoEntry entry) {
    if (!entry.has("ground")) {
      return Ground.NONE;
    }
    String[] parts = entry.text("ground").split(" ", 3);
    return new Ground(parts[0], Integer.parseInt(parts[1]), parts[2]);
  }

  private void add(
      DemoEntry entry, Site site, Ground ground, Authority authority, int position, Actor by) {
    entry.allow("code", "name", "kind", "level", "owner", "description", "keywords");
    addingColumn.add(
        new AddColumn(
            site.id(),
            null,
            entry.has("owner") ? unit(authority, entry.text("owner")) : site.owner(),
            ground,
            new PathCode(entry.text("code")),
            entry.text("name"),
            ColumnKind.ofKey(entry.text("kind")),
            ColumnLevel.ofKey(entry.text("level")),
            entry.text("description"),
            entry.texts("keywords"),
            position,
            by));
  }

  private UnitId unit(Authority authority, String code) {
    return organization
        .findUnit(authority.id(), code)
        .map(Unit::id)
        .orElseThrow(() ->
            new IllegalStateException(
                "demo/%s.yaml sites: no unit '%s'".formatted(authority.code(), code)));
  }
}
