/**
 * The frame of the console: layout, navigation, forms, errors, and the two questions that every
 * room asks without knowing who answers them. It has no domain of its own.
 *
 * <p>Who is logged in is {@link org.mingshi.platform.shell.CurrentActor}, answered by the room
 * {@code identity}; whether this person may see or do a thing is {@link
 * org.mingshi.platform.shell.Permissions}, answered by the room {@code access}. Start reading at
 * {@link org.mingshi.platform.shell.Views} and {@link org.mingshi.platform.shell.Frame}.
 */
@NullMarked
package org.mingshi.platform.shell;

import org.jspecify.annotations.NullMarked;
