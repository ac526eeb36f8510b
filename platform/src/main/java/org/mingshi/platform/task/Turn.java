package org.mingshi.platform.task;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.PersonId;

/**
 * One thing that waits for somebody.
 *
 * <p>Example: 《关于做好2026年义务教育招生工作的通知》, kind 政府信息, stage 科室初审, whose = section-head of 区教委, link
 * {@code /editions/019a…}.
 *
 * @param id which turn; by {@code Ids.next(clock)}
 * @param authority nobody outside it sees the turn
 * @param subject what waits
 * @param whose who may take it
 * @param except persons who may not, though they hold the post: the author, whoever signed another
 *     step of the same item
 * @param title the subject's title as people know it
 * @param kind what sort of thing it is, in Chinese: {@code 政府信息}
 * @param stage what has to be done, in Chinese: {@code 科室初审}
 * @param link where to do it, a console path
 * @param obstacles how many obstacles stand in the way now
 * @param startedBy who is waiting for it, or null when nobody in particular is
 * @param since when it became this one's turn
 */
public record Turn(
    TurnId id,
    AuthorityId authority,
    TurnSubject subject,
    Whose whose,
    Set<PersonId> except,
    String title,
    String kind,
    String stage,
    String link,
    int obstacles,
    @Nullable PersonId startedBy,
    Instant since) {

  public Turn {
    except = Set.copyOf(except);
  }
}
