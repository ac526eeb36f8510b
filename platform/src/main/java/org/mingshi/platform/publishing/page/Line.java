package org.mingshi.platform.publishing.page;

/**
 * One item in a list.
 *
 * @param href for example {@code /bishan-jw/2026/11/1024.html}
 * @param day for example {@code 2026-11-21}
 */
public record Line(String title, String href, String day) {}
