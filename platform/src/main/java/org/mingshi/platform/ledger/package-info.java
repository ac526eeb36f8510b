/**
 * The ledger (审计台账): what was done, by whom and when, kept so that nobody can change it unseen.
 *
 * <p>A room appends its entry in the transaction of the change itself. Afterwards one sequencer
 * links the committed entries into a chain of digests and signs checkpoints of it, so that an
 * altered, removed or inserted row is found by {@code ./mingshi verify}. The reasons and the costs
 * are in {@code docs/adr/0007-ledger-linked-afterwards.md}.
 *
 * <p>Legal basis: the packs ask for a record of every review and publication, for example
 * 《重庆市璧山区政府网站管理办法》第二十六条 (who reviewed what).
 *
 * <p>Start reading at {@link org.mingshi.platform.ledger.LedgerEntry} and {@link
 * org.mingshi.platform.ledger.Verifying}.
 */
@NullMarked
package org.mingshi.platform.ledger;

import org.jspecify.annotations.NullMarked;
