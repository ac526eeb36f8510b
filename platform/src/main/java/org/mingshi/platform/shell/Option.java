package org.mingshi.platform.shell;

/**
 * One choice of a list.
 *
 * @param value what is sent, such as {@code department}
 * @param label what is read, such as 部门
 */
public record Option(String value, String label) {}
