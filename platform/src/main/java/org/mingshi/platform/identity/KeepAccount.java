package org.mingshi.platform.identity;

import org.mingshi.platform.shell.Actor;

/**
 * Asks to lock an account or to open it again.
 *
 * @param reason such as 调离; written to the ledger
 */
public record KeepAccount(AccountId account, boolean locked, String reason, Actor by) {}
