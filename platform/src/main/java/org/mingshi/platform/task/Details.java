package org.mingshi.platform.task;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.site.SiteId;

/**
 * What the inbox shows of a turn beside its title: where it belongs, how far it has come, and what
 * should make one look twice.
 *
 * <p>Example: the site 区教委门户, the unit 区教委, the ticks 编辑 ✓ → 科室初审 ● → 保密审查 ○, the flag 敏感.
 *
 * @param site for filtering; null for what belongs to no site
 * @param siteName as people know it, "" without a site
 * @param unit the unit whose affair it is, for filtering; null for none
 * @param unitName as people know it, "" without a unit
 * @param ticks the stages in their order
 * @param flags the raised flags in Chinese
 * @param urgent whether it goes by a regulation's short way for emergencies
 * @param compare a console path that shows it against what is live, null when nothing is
 * @param due when it must be done by law, null while no clock runs
 */
public record Details(
    @Nullable SiteId site,
    String siteName,
    @Nullable UnitId unit,
    String unitName,
    List<Tick> ticks,
    List<String> flags,
    boolean urgent,
    @Nullable String compare,
    @Nullable Instant due) {

  /** Nothing to say. */
  public static final Details NONE =
      new Details(null, "", null, "", List.of(), List.of(), false, null, null);

  /** Takes copies. */
  public Details {
    ticks = List.copyOf(ticks);
    flags = List.copyOf(flags);
  }
}
