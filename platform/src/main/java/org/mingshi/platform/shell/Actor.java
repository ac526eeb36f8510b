package org.mingshi.platform.shell;

import java.util.UUID;

/**
 * Who acts: a logged-in account, the person behind it and the authority in which they act. Staff
 * appear to others by post, so the label is what screens and the ledger show.
 *
 * @param account the account that logged in
 * @param person the person it belongs to
 * @param authority the authority inside which they act; nothing crosses it
 * @param label unit and post as shown, such as {@code 区教委 采编员甲}
 */
public record Actor(UUID account, UUID person, UUID authority, String label) {}
