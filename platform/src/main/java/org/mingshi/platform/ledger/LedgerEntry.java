package org.mingshi.platform.ledger;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.shell.Actor;

/**
 * One thing that was done. Facts are short technical values (identifiers, states, counts, digests);
 * never citizens' data, the title of a draft or a secret: the ledger is kept for ever and read by
 * auditors of every rank.
 *
 * <p>Example: {@code LedgerEntry.of("edition.submitted", "edition", id).by(actor).with("chain",
 * "ordinary").attesting(revisionHash)}.
 *
 * @param action what was done, a room's noun and a verb in the past: {@code edition.submitted}
 * @param subjectKind the kind of thing it was done to, such as {@code edition}
 * @param subjectId which one of that kind
 * @param by who did it; absent when the program itself did
 * @param authority the authority it belongs to; absent for what belongs to the whole platform
 * @param facts what else is worth knowing, in order of their names
 * @param evidence the digest of the subject's rows after the change, which a {@link Witness} can
 *     make again from the rows; absent when the entry attests nothing about rows
 */
public record LedgerEntry(
    String action,
    String subjectKind,
    String subjectId,
    @Nullable Actor by,
    @Nullable UUID authority,
    SortedMap<String, String> facts,
    @Nullable Digest evidence) {

  private static final Pattern ACTION = Pattern.compile("[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*");
  private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]*");

  /**
   * Checks the form of the words.
   *
   * @throws IllegalArgumentException when the action, the kind or the name of a fact is not of the
   *     form above, or the subject is empty
   */
  public LedgerEntry {
    if (!ACTION.matcher(action).matches()) {
      throw new IllegalArgumentException(
          "\"" + action + "\" is not an action of the form noun.verb-past");
    }
    if (!WORD.matcher(subjectKind).matches()) {
      throw new IllegalArgumentException("\"" + subjectKind + "\" is not a kind of subject");
    }
    if (subjectId.isBlank()) {
      throw new IllegalArgumentException("the entry " + action + " names no subject");
    }
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    for (String name : facts.keySet()) {
      if (!WORD.matcher(name).matches()) {
        throw new IllegalArgumentException("\"" + name + "\" is not the name of a fact");
      }
    }
  }

  /** An entry about one subject, to be completed by the methods below. */
  public static LedgerEntry of(String action, String subjectKind, String subjectId) {
    return new LedgerEntry(action, subjectKind, subjectId, null, null, new TreeMap<>(), null);
  }

  /** Done by this person, inside their authority. */
  public LedgerEntry by(Actor actor) {
    return new LedgerEntry(
        action, subjectKind, subjectId, actor, actor.authority(), facts, evidence);
  }

  /** Belongs to this authority; needed only where nobody in particular acted. */
  public LedgerEntry inside(UUID owningAuthority) {
    return new LedgerEntry(action, subjectKind, subjectId, by, owningAuthority, facts, evidence);
  }

  /** Adds a fact. */
  public LedgerEntry with(String name, String value) {
    TreeMap<String, String> more = new TreeMap<>(facts);
    more.put(name, value);
    return new LedgerEntry(action, subjectKind, subjectId, by, authority, more, evidence);
  }

  /** States the digest of the subject's rows as they are after this change. */
  public LedgerEntry attesting(Digest digest) {
    return new LedgerEntry(action, subjectKind, subjectId, by, authority, facts, digest);
  }

  /** States that the subject's rows are gone after this change, rightly. */
  public LedgerEntry attestingGone() {
    return attesting(Evidence.GONE);
  }
}
