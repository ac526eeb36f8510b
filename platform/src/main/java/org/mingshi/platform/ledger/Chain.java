package org.mingshi.platform.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.ledger.store.EntryRow;
import org.mingshi.platform.ledger.store.LinkRow;

/** How one link follows from the one before: the arithmetic of the chain, without a database. */
final class Chain {

  /** What stands before the first link. */
  static final String START = Digest.ofFields(List.of("mingshi-ledger-chain-1")).toString();

  private Chain() {}

  static String next(String before, String entryDigest) {
    return Digest.ofFields(List.of(before, entryDigest)).toString();
  }

  /** The links that these entries add, in their order, after the last one there is. */
  static List<LinkRow> extend(Optional<LinkRow> last, List<EntryRow> entries) {
    long position = last.map(LinkRow::position).orElse(0L);
    String chain = last.map(LinkRow::chainDigest).orElse(START);
    List<LinkRow> links = new ArrayList<>();
    for (EntryRow entry : entries) {
      String digest = CanonicalEntry.digest(entry).toString();
      chain = next(chain, digest);
      position++;
      links.add(new LinkRow(position, entry.id(), digest, chain));
    }
    return links;
  }
}
