package org.mingshi.platform.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every console page: who is logged in, the navigation, the token that every
 * form carries.
 *
 * <p>A controller method that renders a page takes it as an argument and hands it to its template:
 *
 * <pre>{@code
 * @GetMapping("/drafts")
 * ResponseEntity<byte[]> drafts(Frame frame) {
 *   return views.page("item/drafts.jte", Map.of("frame", frame, "drafts", …));
 * }
 * }</pre>
 *
 * @param actor the logged-in person, or null on the log-in and set-up pages
 * @param navigation what this person may open, in order
 * @param path the path of the request, without the query; marks the current entry
 * @param csrfName the name of the hidden field against cross-site request forgery
 * @param csrfToken its value
 * @param demo whether this instance shows made-up data
 */
public record Frame(
    @Nullable Actor actor,
    List<NavigationEntry> navigation,
    String path,
    String csrfName,
    String csrfToken,
    boolean demo) {

  /** Returns whether the entry is the one that the current page belongs to. */
  public boolean isCurrent(NavigationEntry entry) {
    return entry.href().equals("/") ? path.equals("/") : path.startsWith(entry.href());
  }
}
