package org.mingshi.platform.shell;

/**
 * One entry of the console's main navigation, contributed by a room as a bean.
 *
 * @param order smaller stands further left; the inbox has 100
 * @param label for example {@code 待办}
 * @param href for example {@code /drafts}
 * @param action the permission that shows it (see {@link Permissions}), or empty when every
 *     logged-in person has it
 */
public record NavigationEntry(int order, String label, String href, String action) {

  /** Returns an entry that every logged-in person sees. */
  public static NavigationEntry forEverybody(int order, String label, String href) {
    return new NavigationEntry(order, label, href, "");
  }
}
