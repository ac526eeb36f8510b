package org.mingshi.platform.organization;

import org.mingshi.platform.shell.Actor;

/**
 * Asks that a deputy counts no more from today on.
 *
 * @param by the holder of the post, the deputy, or an administrator of the authority
 */
public record EndDeputy(DeputyId deputy, Actor by) {}
