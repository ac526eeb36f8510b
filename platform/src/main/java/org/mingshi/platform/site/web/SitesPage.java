package org.mingshi.platform.site.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.NavigationEntry;
import org.mingshi.platform.shell.Views;
import org.mingshi.platform.site.Site;
import org.mingshi.platform.site.Sites;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the register of one's own authority; it has no way to ask for another one. */
@Controller
class SitesPage {

  private final Views views;
  private final Sites sites;
  private final Organization organization;
  private final String publicAddress;

  SitesPage(
      Views views,
      Sites sites,
      Organization organization,
      @Value("${mingshi.public-address}") String publicAddress) {
    this.views = views;
    this.sites = sites;
    this.organization = organization;
    this.publicAddress = publicAddress;
  }

  @Bean
  static NavigationEntry sitesEntry() {
    return NavigationEntry.forEverybody(700, "站点与栏目", "/sites");
  }

  @GetMapping("/sites")
  ResponseEntity<byte[]> show(Frame frame, Actor actor) {
    AuthorityId authority = new AuthorityId(actor.authority());
    Map<UnitId, String> units =
        organization.units(authority).stream().collect(Collectors.toMap(Unit::id, Unit::name));
    List<SiteView> shown =
        sites.sitesOf(authority).stream().map(site -> view(site, units)).toList();
    return views.page(
        "site/sites.jte",
        Map.of(
            "frame", frame,
            "authorityName", organization.authority(authority).name(),
            "sites", shown,
            "publicAddress", publicAddress));
  }

  private SiteView view(Site site, Map<UnitId, String> units) {
    return new SiteView(
        site,
        units.getOrDefault(site.owner(), ""),
        sites.columns(site.id()).stream()
            .map(column -> new ColumnView(column, units.getOrDefault(column.owner(), "")))
            .toList());
  }
}
