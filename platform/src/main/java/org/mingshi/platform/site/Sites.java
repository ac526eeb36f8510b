package org.mingshi.platform.site;

import java.util.List;
import java.util.Optional;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.regulation.FactName;
import org.mingshi.platform.regulation.Facts;

/**
 * The register, for reading. What it returns are values of the moment; nothing is cached, since the
 * tables are small and read by their keys.
 */
public interface Sites {

  /** All sites of the platform, in order of their codes; for the public portal. */
  List<Site> sites();

  /** The sites of one authority, in order of their codes. */
  List<Site> sitesOf(AuthorityId authority);

  Optional<Site> find(SiteId id);

  Optional<Site> findByCode(String code);

  /**
   * The site, which must exist.
   *
   * @throws IllegalArgumentException when there is no such site
   */
  default Site site(SiteId id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no site " + id));
  }

  /** The columns of a site in the order of its navigation. */
  List<Column> columns(SiteId site);

  Optional<Column> find(ColumnId id);

  Optional<Column> findColumn(SiteId site, String code);

  /**
   * The column, which must exist.
   *
   * @throws IllegalArgumentException when there is no such column
   */
  default Column column(ColumnId id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no column " + id));
  }

  /**
   * What regulations may ask of a column and its site: level, function and kind of site.
   *
   * @throws IllegalArgumentException when there is no such column
   */
  default Facts facts(ColumnId id) {
    Column column = column(id);
    return Facts.none()
        .with(FactName.COLUMN_LEVEL, column.level().key())
        .with(FactName.COLUMN_KIND, column.kind().function())
        .with(FactName.SITE_KIND, site(column.site()).kind().key());
  }
}
