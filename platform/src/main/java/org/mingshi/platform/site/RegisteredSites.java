package org.mingshi.platform.site;

import java.util.List;
import java.util.Optional;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.site.store.ColumnRows;
import org.mingshi.platform.site.store.SiteRows;
import org.springframework.stereotype.Component;

/** The register as it stands in the tables. */
@Component
class RegisteredSites implements Sites {

  private final SiteRows sites;
  private final ColumnRows columns;

  RegisteredSites(SiteRows sites, ColumnRows columns) {
    this.sites = sites;
    this.columns = columns;
  }

  @Override
  public List<Site> sites() {
    return sites.all();
  }

  @Override
  public List<Site> sitesOf(AuthorityId authority) {
    return sites.of(authority);
  }

  @Override
  public Optional<Site> find(SiteId id) {
    return sites.find(id);
  }

  @Override
  public Optional<Site> findByCode(String code) {
    return sites.findByCode(code);
  }

  @Override
  public List<Column> columns(SiteId site) {
    return columns.of(site);
  }

  @Override
  public Optional<Column> find(ColumnId id) {
    return columns.find(id);
  }

  @Override
  public Optional<Column> findColumn(SiteId site, String code) {
    return columns.find(site, code);
  }
}
