package org.mingshi.platform.item;

import java.util.List;
import org.mingshi.platform.shell.Actor;

/**
 * A place on the page of an edition for rooms that come later: publishing offers 是否已上线 and 撤稿 here.
 * Offered as a bean; nothing is shown that this person may not follow.
 */
public interface ItemPanel {

  /**
   * A link that leads on.
   *
   * @param label the words of the link: {@code 是否已上线}
   * @param href a console path
   * @param hint one line that says what is found there
   */
  record Link(String label, String href, String hint) {}

  /** The links for this edition and this person, in the order in which they are shown. */
  List<Link> links(Edition edition, Actor actor);
}
