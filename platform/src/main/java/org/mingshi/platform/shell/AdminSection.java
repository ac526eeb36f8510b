package org.mingshi.platform.shell;

/**
 * One part of the administration, contributed by a room as a bean and listed on {@code /admin} for
 * whoever may do it.
 *
 * @param order smaller stands further up
 * @param label such as 单位
 * @param href such as {@code /admin/units}
 * @param words what can be done there, in a sentence
 * @param action the permission that shows it
 */
public record AdminSection(int order, String label, String href, String words, String action) {}
