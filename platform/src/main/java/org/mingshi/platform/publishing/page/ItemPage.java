package org.mingshi.platform.publishing.page;

import java.util.List;

/**
 * What the frame of an item's page says of the item.
 *
 * @param content the rendered content, inserted as it is
 * @param description for the tag of that name
 * @param keywords for the tag of that name, or empty
 * @param address the page's full address in production
 * @param changes when what happened to the page
 */
public record ItemPage(
    ItemContent item,
    String content,
    String description,
    String keywords,
    String address,
    List<Change> changes) {

  /** One line of the page's history. */
  public record Change(String time, String words) {}
}
