package org.mingshi.platform.review;

import java.util.Optional;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.review.store.ScanRows;
import org.springframework.stereotype.Component;

/** Reads scans of signed forms. Whoever asks has asked first whether the edition may be seen. */
@Component
public class Scans {

  private final ScanRows rows;

  Scans(ScanRows rows) {
    this.rows = rows;
  }

  /** A scan of this edition; a scan of another one is not there. */
  public Optional<Scan> find(EditionId edition, ScanId id) {
    return rows.find(id).filter(it -> it.edition().equals(edition));
  }

  /** Its bytes. */
  public byte[] content(Scan scan) {
    return rows.content(scan.id());
  }
}
