package org.mingshi.platform.publishing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.publishing.store.PublicationRows;
import org.mingshi.platform.publishing.store.TaskRows;
import org.mingshi.platform.site.Site;
import org.mingshi.platform.site.Sites;
import org.springframework.stereotype.Component;

/** What an authority has published, for its people; never another's. */
@Component
public class PublishedItems {

  /**
   * One item.
   *
   * @param withdrawnAt when it was taken down; absent while it is public
   */
  public record Published(
      EditionId edition,
      long number,
      String title,
      String site,
      String address,
      Instant publishedAt,
      @Nullable Instant withdrawnAt) {}

  private static final int MOST_WAITING = 1000;

  private final PublicationRows publications;
  private final TaskRows tasks;
  private final Sites sites;

  PublishedItems(PublicationRows publications, TaskRows tasks, Sites sites) {
    this.publications = publications;
    this.tasks = tasks;
    this.sites = sites;
  }

  /**
   * The latest items of the authority below a number, {@link Long#MAX_VALUE} for the first page.
   */
  public List<Published> recent(AuthorityId authority, long below, int limit) {
    List<Site> own = sites.sitesOf(authority);
    return publications.recent(own.stream().map(Site::id).toList(), below, limit).stream()
        .map(p ->
            new Published(
                p.edition(),
                p.number().value(),
                p.title(),
                own.stream()
                    .filter(s -> s.id().equals(p.site()))
                    .findFirst()
                    .map(Site::name)
                    .orElse(""),
                "/" + p.path(),
                p.publishedAt(),
                p.withdrawnAt()))
        .toList();
  }

  /** How many changes of the authority wait to be carried out on the public side, up to 1000. */
  public int waiting(AuthorityId authority) {
    return tasks.waiting(sites.sitesOf(authority).stream().map(Site::id).toList(), MOST_WAITING);
  }
}
