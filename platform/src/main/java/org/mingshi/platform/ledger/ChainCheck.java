package org.mingshi.platform.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.ledger.store.EntryRow;
import org.mingshi.platform.ledger.store.EntryRows;
import org.mingshi.platform.ledger.store.LinkRow;
import org.mingshi.platform.ledger.store.LinkRows;

/**
 * Walks the chain from its start and makes every digest again. After a break it goes on from what
 * stands written, so that each damage is named once and where it is.
 */
final class ChainCheck {

  private static final int PAGE = 1000;
  private static final int EVERY = 100_000;

  private final LinkRows links;
  private final EntryRows entries;
  private final Findings findings;

  ChainCheck(LinkRows links, EntryRows entries, Findings findings) {
    this.links = links;
    this.entries = entries;
    this.findings = findings;
  }

  /** Returns how many links there are. */
  long run() {
    long count = walk();
    for (long entry : links.linkedTwice(PAGE)) {
      findings.add(
          "ledger_entry " + entry,
          "LINKED_TWICE",
          "1",
          "2+",
          "台账记录 " + entry + " 在链中出现多次",
          "ledger entry " + entry + " stands in the chain more than once");
    }
    strays();
    return count;
  }

  private long walk() {
    long position = 0;
    long count = 0;
    @Nullable String chain = Chain.START;
    List<LinkRows.Linked> page = links.after(position, PAGE);
    while (!page.isEmpty()) {
      for (LinkRows.Linked linked : page) {
        LinkRow link = linked.link();
        if (link.position() != position + 1) {
          gap(position + 1, link.position() - 1);
          chain = null;
        }
        checkEntry(link, linked.entry());
        if (chain != null) {
          checkChain(link, chain);
        }
        position = link.position();
        chain = link.chainDigest();
        count++;
        if (count % EVERY == 0) {
          findings.progress("台账链条 " + count + " / ledger chain " + count);
        }
      }
      page = links.after(position, PAGE);
    }
    return count;
  }

  private void gap(long from, long to) {
    String places = from == to ? Long.toString(from) : from + "–" + to;
    findings.add(
        "ledger_link " + places,
        "LINK_MISSING",
        places,
        "",
        "台账链条缺少第 " + places + " 环",
        "the ledger's chain lacks position " + places);
  }

  private void checkEntry(LinkRow link, @Nullable EntryRow entry) {
    if (entry == null) {
      findings.add(
          "ledger_entry " + link.entry(),
          "ENTRY_MISSING",
          link.entryDigest(),
          "",
          "台账记录 " + link.entry() + "（链条第 " + link.position() + " 环）已被删除",
          "ledger entry " + link.entry() + " at position " + link.position() + " was removed");
      return;
    }
    String digest = CanonicalEntry.digest(entry).toString();
    if (!digest.equals(link.entryDigest())) {
      findings.add(
          "ledger_entry " + entry.id(),
          "ENTRY_ALTERED",
          link.entryDigest(),
          digest,
          "台账记录 %d（%s %s %s）已被改动"
              .formatted(entry.id(), entry.action(), entry.subjectKind(), entry.subjectId()),
          "ledger entry %d (%s %s %s) differs from what was linked at position %d"
              .formatted(
                  entry.id(),
                  entry.action(),
                  entry.subjectKind(),
                  entry.subjectId(),
                  link.position()));
    }
  }

  private void checkChain(LinkRow link, String before) {
    String expected = Chain.next(before, link.entryDigest());
    if (!expected.equals(link.chainDigest())) {
      findings.add(
          "ledger_link " + link.position(),
          "CHAIN_BROKEN",
          expected,
          link.chainDigest(),
          "台账链条在第 " + link.position() + " 环断开：与前一环不相承",
          "the ledger's chain breaks at position "
              + link.position()
              + ": it does not follow from the one before");
    }
  }

  private void strays() {
    long after = 0;
    List<EntryRow> page = entries.strays(after, PAGE);
    while (!page.isEmpty()) {
      for (EntryRow entry : page) {
        findings.add(
            "ledger_entry " + entry.id(),
            "ENTRY_NOT_LINKED",
            "",
            CanonicalEntry.digest(entry).toString(),
            "台账记录 %d（%s %s %s）不在链条中，不是由程序写入，或其链环已被删除"
                .formatted(entry.id(), entry.action(), entry.subjectKind(), entry.subjectId()),
            "ledger entry %d (%s %s %s) is not in the chain: not written by the program, or its link was removed"
                .formatted(entry.id(), entry.action(), entry.subjectKind(), entry.subjectId()));
        after = entry.id();
      }
      page = entries.strays(after, PAGE);
    }
  }
}
