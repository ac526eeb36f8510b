package org.mingshi.platform.site;

import java.util.Optional;
import java.util.UUID;
import org.mingshi.platform.regulation.Bound;
import org.mingshi.platform.site.store.SiteRows;
import org.springframework.stereotype.Component;

/** Packs are bound to sites too. */
@Component
class BoundSite implements Bound {

  private final SiteRows rows;

  BoundSite(SiteRows rows) {
    this.rows = rows;
  }

  @Override
  public String kind() {
    return "site";
  }

  @Override
  public Optional<String> nameOf(String id) {
    return rows.find(new SiteId(UUID.fromString(id))).map(Site::name);
  }

  @Override
  public Optional<UUID> authorityOf(String id) {
    return rows.find(new SiteId(UUID.fromString(id))).map(site -> site.authority().value());
  }
}
