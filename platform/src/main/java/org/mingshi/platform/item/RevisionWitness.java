package org.mingshi.platform.item;

import java.util.stream.Stream;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.item.store.RevisionRows;
import org.mingshi.platform.ledger.Evidence;
import org.mingshi.platform.ledger.Witness;
import org.springframework.stereotype.Component;

/**
 * Testifies what the saved texts say: the hash is made anew from the words, so that neither a word
 * nor the stored hash can be changed unseen.
 */
@Component
class RevisionWitness implements Witness {

  static final String KIND = "revision";

  private final RevisionRows rows;

  RevisionWitness(RevisionRows rows) {
    this.rows = rows;
  }

  @Override
  public String subjectKind() {
    return KIND;
  }

  @Override
  public Stream<Evidence> evidence() {
    return rows.all()
        .map(row ->
            new Evidence(
                row.revision().id().toString(),
                digestOf(
                    row.revision(),
                    row.counts(),
                    RevisionHash.again(
                        row.site(), row.unit(), row.revision().text(), row.revision().hash()))));
  }

  /**
   * The digest of a saved text with who saved it, form {@code saved-2}.
   *
   * @param counts whether it became the text of the edition, or lost against another one
   */
  static Digest digestOf(Revision revision, boolean counts, RevisionHash ofWords) {
    return Digest.ofFields(
        "saved-2",
        revision.id().toString(),
        revision.edition().toString(),
        Integer.toString(revision.number()),
        revision.basedOn() == null ? null : Integer.toString(revision.basedOn()),
        Boolean.toString(counts),
        revision.hash().toString(),
        ofWords.toString(),
        revision.savedBy().toString(),
        revision.savedByLabel(),
        revision.savedAt().toString());
  }
}
