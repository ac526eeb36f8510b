package org.mingshi.platform.regulation;

import java.util.Collection;
import java.util.List;

/**
 * The regulations that this installation ships, and what they say where.
 *
 * <p>Example: {@code regulations.rulesFor(List.of(unit, authority)).chainFor(facts)}.
 */
public interface Regulations {
  /**
   * The rules that hold today for the innermost of these subjects: the baseline pack first, then
   * the packs bound to the outermost subject, and so inwards. A subject further in may add, never
   * weaken.
   *
   * @param fromInnermostToAuthority for example site, unit, parent unit, authority
   */
  EffectiveRules rulesFor(List<SubjectId> fromInnermostToAuthority);

  /** The same rules as when something started: what {@link EffectiveRules#versions()} said then. */
  EffectiveRules rulesOf(List<PackVersion> versions);

  /** Every version of every shipped pack, the baseline first, then by id and date. */
  Collection<Pack> packs();
}
