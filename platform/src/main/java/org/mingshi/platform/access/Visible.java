package org.mingshi.platform.access;

import java.util.Set;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;

/**
 * A thing about which {@link Visibility} can be asked; a room describes its items this way and
 * never decides on seeing by itself.
 *
 * <p>Example: a draft of 区教委 by 采编员甲 has the authority 璧山区, is not public, has the units {区教委} and
 * the persons {采编员甲}.
 */
public interface Visible {

  /** The outermost boundary; nobody of another authority sees what is not public. */
  AuthorityId authority();

  /** Whether it stands on a public page now; then everybody may see it. */
  boolean isPublic();

  /** The units involved: the one it comes from, and those that review or co-sign it. */
  Set<UnitId> units();

  /** The persons involved: its author, and those who already signed. */
  Set<PersonId> persons();

  /** Whether a secrecy review locked it; then only secrecy reviewers and those involved see it. */
  boolean locked();
}
