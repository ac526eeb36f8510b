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
 */
public record Account(
    AccountId id,
    AuthorityId authority,
    PersonId person,
    String loginName,
    AccountKind kind,
    boolean demo,
    Instant passwordChangedAt) {}
