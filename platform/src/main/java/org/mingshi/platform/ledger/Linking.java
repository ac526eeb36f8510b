package org.mingshi.platform.ledger;

import java.util.List;
import org.mingshi.platform.ledger.store.EntryRow;
import org.mingshi.platform.ledger.store.EntryRows;
import org.mingshi.platform.ledger.store.LinkRow;
import org.mingshi.platform.ledger.store.LinkRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links committed entries into the chain, a bounded number at a time. Whatever is in the queue is
 * taken, so an entry whose transaction commits after one with a higher id simply comes later in the
 * chain; none is passed over.
 */
@Component
class Linking {

  private static final int AT_ONCE = 500;

  private final EntryRows entries;
  private final LinkRows links;
  private final TransactionTemplate transaction;

  Linking(EntryRows entries, LinkRows links, PlatformTransactionManager transactions) {
    this.entries = entries;
    this.links = links;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Links all that waits now; does nothing while another node is linking. */
  int link() {
    int linked = 0;
    for (int batch = linkSome(); batch > 0; batch = linkSome()) {
      linked += batch;
    }
    return linked;
  }

  private int linkSome() {
    Integer count =
        transaction.execute(status -> {
          if (!links.lock()) {
            return 0;
          }
          List<EntryRow> waiting = entries.waiting(AT_ONCE);
          if (waiting.isEmpty()) {
            return 0;
          }
          List<LinkRow> added = Chain.extend(links.last(), waiting);
          links.insert(added);
          entries.waitNoMore(added.stream().map(LinkRow::entry).toList());
          return added.size();
        });
    return count == null ? 0 : count;
  }
}
