/**
 * What the rooms share for their part of the JSON interface: problem documents (RFC 9457), pages
 * cut by key, checks of fields, and the marks from which the description of the interface is made.
 *
 * <p>Each room owns its adapter in {@code <room>.web}, a class with {@link
 * org.mingshi.platform.shell.api.ApiController}. Start reading at {@link
 * org.mingshi.platform.shell.api.Problem}; why it is so: {@code
 * docs/adr/0026-the-description-is-made-from-the-code.md}.
 */
@NullMarked
@NamedInterface("api")
package org.mingshi.platform.shell.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
