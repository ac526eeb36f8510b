package org.mingshi.platform.item;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.site.ColumnId;

/**
 * All that a person writes or chooses for an item: what will be published, and what steers the
 * choice of its review chain. A draft may be unfinished (an empty title); what is missing is said
 * at submission.
 *
 * @param title the title, "" while unfinished
 * @param body the text as clean HTML
 * @param itemClass the id of the pack's class of items, for example {@code notice}
 * @param authorLine who is named as author on the page (作者、供稿), "" for nobody
 * @param involvedUnits other units whose affairs the text touches, in the order of their ids
 */
public record Manuscript(
    String title,
    CleanHtml body,
    ColumnId column,
    String itemClass,
    Impact impact,
    Origin origin,
    Source source,
    DocumentData document,
    String authorLine,
    List<String> keywords,
    String summary,
    NavigableSet<UnitId> involvedUnits) {

  /** Cleans the words that stand on one line, and orders the units. */
  public Manuscript {
    title = Words.orEmpty(title);
    itemClass = Words.orEmpty(itemClass);
    authorLine = Words.orEmpty(authorLine);
    summary = Words.orEmpty(summary);
    keywords = keywords.stream().map(Words::orEmpty).filter(word -> !word.isEmpty()).toList();
    TreeSet<UnitId> units = new TreeSet<>(Comparator.comparing(UnitId::toString));
    units.addAll(involvedUnits);
    involvedUnits = Collections.unmodifiableNavigableSet(units);
  }
}
