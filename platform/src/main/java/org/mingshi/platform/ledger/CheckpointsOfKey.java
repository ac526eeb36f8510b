package org.mingshi.platform.ledger;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.mingshi.platform.ledger.store.CheckpointRows;

/** The checkpoints of one key in order of their positions, read a page at a time. */
record CheckpointsOfKey(CheckpointRows rows, String key)
    implements Iterable<CheckpointRows.Checked> {

  private static final int PAGE = 1000;

  @Override
  public Iterator<CheckpointRows.Checked> iterator() {
    return new Pages();
  }

  private final class Pages implements Iterator<CheckpointRows.Checked> {

    private Iterator<CheckpointRows.Checked> page = List.<CheckpointRows.Checked>of().iterator();
    private long after;

    @Override
    public boolean hasNext() {
      if (!page.hasNext()) {
        page = rows.by(key, after, PAGE).iterator();
      }
      return page.hasNext();
    }

    @Override
    public CheckpointRows.Checked next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      CheckpointRows.Checked row = page.next();
      after = row.checkpoint().position();
      return row;
    }
  }
}
