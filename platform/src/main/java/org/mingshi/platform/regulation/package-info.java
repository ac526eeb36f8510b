/**
 * Regulations that run: packs (YAML under {@code regulations/}) hold the clauses and the rules of
 * one regulation each; this room loads them strictly, binds them to authorities, units and sites,
 * and answers which chain, gates and checklists hold for an item. The engine knows kinds of rules
 * and never a particular regulation.
 *
 * <p>Legal basis: 《中华人民共和国政府信息公开条例》第十七条 (an authority fixes the procedure of review before
 * disclosure) and the regulations themselves. Format: {@code docs/packs.md}; the decision behind
 * it: {@code docs/adr/0002-packs-are-data.md}.
 *
 * <p>Start reading at {@link org.mingshi.platform.regulation.Regulations} and {@link
 * org.mingshi.platform.regulation.ChainRule}.
 */
@NullMarked
package org.mingshi.platform.regulation;

import org.jspecify.annotations.NullMarked;
