package org.mingshi.platform.review.comment;

import org.mingshi.platform.item.Edition;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.review.Outcome;
import org.mingshi.platform.review.store.CommentRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Throws away a draft of one's own; that of another is not there. */
@Component
public class DroppingDraft {

  private final CommentRights rights;
  private final CommentRows rows;

  DroppingDraft(CommentRights rights, CommentRows rows) {
    this.rights = rights;
    this.rows = rows;
  }

  /**
   * Throws it away; when it is gone already, that is well too.
   *
   * @throws org.mingshi.platform.shell.NotFound when this person does not see such an edition
   */
  @Transactional
  public Outcome drop(DropDraft command) {
    Edition edition = rights.held(command.edition(), command.by());
    rows.dropDraft(command.comment(), edition.id(), new PersonId(command.by().person()));
    return new Outcome.Done(edition);
  }
}
