package org.mingshi.platform.identity;

import java.time.Instant;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.PersonId;

/**
 * An account as other rooms may see it, without its password.
 *
 * @param loginName unique in this instance, such as {@code bishan.edu.editor}
 * @param demo whether it came with the demo; such an account logs in only while the demo runs
 * @param passwordChangedAt sessions begun under an older password are over
 * @param waiting whether its person has yet to set a password by a link
 * @param locked whether an administrator keeps it from logging in
 */
public record Account(
    AccountId id,
    AuthorityId authority,
    PersonId person,
    String loginName,
    AccountKind kind,
    boolean demo,
    Instant passwordChangedAt,
    boolean waiting,
    boolean locked) {

  Account with(Instant newPasswordChangedAt, boolean nowWaiting) {
    return new Account(
        id, authority, person, loginName, kind, demo, newPasswordChangedAt, nowWaiting, locked);
  }

  Account locked(boolean nowLocked) {
    return new Account(
        id, authority, person, loginName, kind, demo, passwordChangedAt, waiting, nowLocked);
  }
}
