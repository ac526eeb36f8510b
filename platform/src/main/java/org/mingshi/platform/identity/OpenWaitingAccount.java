package org.mingshi.platform.identity;

import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.shell.Actor;

/**
 * Asks to open an account whose person sets the password by a link.
 *
 * @param loginName such as {@code bishan.edu.editor}
 */
public record OpenWaitingAccount(PersonId person, String loginName, Actor by) {}
