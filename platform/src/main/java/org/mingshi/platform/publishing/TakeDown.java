package org.mingshi.platform.publishing;

import org.mingshi.platform.item.ItemId;
import org.mingshi.platform.item.WithdrawalReason;
import org.mingshi.platform.shell.Actor;

/**
 * Take this item down.
 *
 * @param reason why; it decides what stands in the place of the page
 * @param words what is said about it inside the house, never shown to the public: {@code
 *     第二部分报名时间有误}
 * @param by who takes it down and answers for it
 */
public record TakeDown(ItemId item, WithdrawalReason reason, String words, Actor by) {}
