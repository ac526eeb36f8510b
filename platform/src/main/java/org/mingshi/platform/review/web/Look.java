package org.mingshi.platform.review.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * How a person looks at a text: what is compared with what, or the plain text; kept by every form
 * on the page, so that after pressing a button one is where one was.
 *
 * @param from {@code live}, {@code none}, {@code r2}, or "" for what is usual
 * @param to {@code r3}, or "" for the text that counts now
 * @param plain whether the text is shown as it will be read
 * @param block the block that is to be commented on, 0 for none
 * @param quote the words in it that were marked
 */
public record Look(String from, String to, boolean plain, int block, String quote) {

  private static final int LONGEST = 12;

  static Look usual() {
    return new Look("", "", false, 0, "");
  }

  static Look since(int revision) {
    return new Look("r" + revision, "", false, 0, "");
  }

  static Look of(HttpServletRequest request) {
    return new Look(
        side(request.getParameter("from")),
        side(request.getParameter("to")),
        "text".equals(request.getParameter("view")),
        number(request.getParameter("comment")),
        orEmpty(request.getParameter("quote")));
  }

  /** The address of this look at an edition, with the place on the page to go to. */
  String address(Object edition, String place) {
    var address = UriComponentsBuilder.fromPath("/editions/" + edition);
    if (!from.isEmpty()) {
      address.queryParam("from", from);
    }
    if (!to.isEmpty()) {
      address.queryParam("to", to);
    }
    if (plain) {
      address.queryParam("view", "text");
    }
    return (place.isEmpty() ? address : address.fragment(place)).build().toUriString();
  }

  private static String side(@Nullable String value) {
    return value != null
            && value.length() <= LONGEST
            && (value.equals("live") || value.equals("none") || value.matches("r[0-9]{1,9}"))
        ? value
        : "";
  }

  private static int number(@Nullable String value) {
    return value != null && value.matches("[0-9]{1,7}") ? Integer.parseInt(value) : 0;
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
