package org.mingshi.platform.task;

import java.time.Instant;
import java.util.List;
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
 * @param details what the inbox shows beside
 * @param claim who will do it, null while nobody has said so
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
    Instant since,
    Details details,
    @Nullable Claim claim) {

  /** Takes a copy. */
  public Turn {
    except = Set.copyOf(except);
  }

  /** A new turn that nobody has claimed. */
  public Turn(
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
      Instant since,
      Details details) {
    this(
        id, authority, subject, whose, except, title, kind, stage, link, obstacles, startedBy,
        since, details, null);
  }

  /** A new turn without anything beside. */
  public Turn(
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
    this(
        id,
        authority,
        subject,
        whose,
        except,
        title,
        kind,
        stage,
        link,
        obstacles,
        startedBy,
        since,
        Details.NONE,
        null);
  }

  /** This turn as a going on of the other: the same id, moment and claim. */
  Turn continuing(Turn before) {
    return new Turn(
        before.id,
        authority,
        subject,
        whose,
        except,
        title,
        kind,
        stage,
        link,
        obstacles,
        startedBy,
        before.since,
        details,
        before.claim);
  }

  /** The name of the site it belongs to, "" for none. */
  public String site() {
    return details.siteName();
  }

  /** The stages of its way. */
  public List<Tick> ticks() {
    return details.ticks();
  }

  /** The raised flags in Chinese. */
  public List<String> flags() {
    return details.flags();
  }

  /** Whether it goes by a short way for emergencies. */
  public boolean urgent() {
    return details.urgent();
  }

  /** Whether somebody else than this person has said that they will do it. */
  public boolean isClaimedByAnother(PersonId person) {
    return claim != null && !claim.by().equals(person);
  }
}
