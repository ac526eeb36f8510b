package org.mingshi.platform.review;

import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.review.ReviewRound.Paper;
import org.mingshi.platform.shell.Actor;

/**
 * Whose decision it is: the person at the screen, or somebody who signed on paper while a clerk
 * sits at the screen.
 *
 * @param role the post in which they decide
 * @param actingFor whose post a deputy acts in, null for the holder of the post
 * @param paper where it was given on paper
 * @param by who sits at the screen
 */
record Signer(
    PersonId person,
    String label,
    UnitId unit,
    String role,
    @Nullable PersonId actingFor,
    @Nullable Paper paper,
    Actor by) {}
