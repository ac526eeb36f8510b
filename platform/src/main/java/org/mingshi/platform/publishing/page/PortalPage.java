package org.mingshi.platform.publishing.page;

import java.util.List;

/**
 * The door to all sites.
 *
 * @param authorities each with its sites
 */
public record PortalPage(List<AuthoritySites> authorities, boolean demo) {

  /** The sites of one authority. */
  public record AuthoritySites(String name, List<SiteCard> sites) {}

  /**
   * One site.
   *
   * @param organizer who runs it
   */
  public record SiteCard(String name, String href, String organizer, List<Line> latest) {}
}
