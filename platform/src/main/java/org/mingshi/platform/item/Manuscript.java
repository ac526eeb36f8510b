package org.mingshi.platform.item;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
 * @param flags the answers to the questions that the packs ask of every text, by the id of the
 *     flag, for example {@code sensitive → false}; a question not yet answered is absent
 * @param governmentName whether it is published in the name of the government (以政府名义发布)
 * @param attachments the files published with the text, in the order in which they are shown
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
    NavigableSet<UnitId> involvedUnits,
    NavigableMap<String, Boolean> flags,
    boolean governmentName,
    List<Attachment> attachments) {

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
    flags = Collections.unmodifiableNavigableMap(new TreeMap<>(flags));
    attachments = List.copyOf(attachments);
  }

  /** The flags whose question was answered with yes. */
  public Set<String> flagsRaised() {
    return flags.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The same text with these files instead. */
  public Manuscript withAttachments(List<Attachment> others) {
    return new Manuscript(
        title,
        body,
        column,
        itemClass,
        impact,
        origin,
        source,
        document,
        authorLine,
        keywords,
        summary,
        involvedUnits,
        flags,
        governmentName,
        others);
  }

  /** The same text with these answers instead. */
  public Manuscript withFlags(NavigableMap<String, Boolean> answers) {
    return new Manuscript(
        title,
        body,
        column,
        itemClass,
        impact,
        origin,
        source,
        document,
        authorLine,
        keywords,
        summary,
        involvedUnits,
        answers,
        governmentName,
        attachments);
  }

  /** The same text, published in the name of the government or not. */
  public Manuscript withGovernmentName(boolean inItsName) {
    return new Manuscript(
        title,
        body,
        column,
        itemClass,
        impact,
        origin,
        source,
        document,
        authorLine,
        keywords,
        summary,
        involvedUnits,
        flags,
        inItsName,
        attachments);
  }

  /** The same text from somewhere else. */
  public Manuscript withOrigin(Origin other, Source from) {
    return new Manuscript(
        title,
        body,
        column,
        itemClass,
        impact,
        other,
        from,
        document,
        authorLine,
        keywords,
        summary,
        involvedUnits,
        flags,
        governmentName,
        attachments);
  }
}
