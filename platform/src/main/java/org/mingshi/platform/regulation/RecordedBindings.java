package org.mingshi.platform.regulation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.ledger.Evidence;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.ledger.Witness;
import org.mingshi.platform.regulation.store.BindingRows;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Bindings as rows with a span of time, every change of them in the ledger. */
@Component
class RecordedBindings implements PackBindings, Witness {

  private static final String SUBJECT = "pack-binding";

  private final BindingRows rows;
  private final ShippedPacks shipped;
  private final MayBind mayBind;
  private final Ledger ledger;
  private final Clock clock;

  RecordedBindings(
      BindingRows rows, ShippedPacks shipped, MayBind mayBind, Ledger ledger, Clock clock) {
    this.rows = rows;
    this.shipped = shipped;
    this.mayBind = mayBind;
    this.ledger = ledger;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void bind(SubjectId subject, List<PackId> packs, Actor by) {
    mayBind.check(by, subject);
    write(subject, packs, entry(subject, packs).by(by));
  }

  @Override
  public List<PackId> boundTo(SubjectId subject) {
    return rows.boundTo(subject);
  }

  @Override
  public String subjectKind() {
    return SUBJECT;
  }

  @Override
  public Stream<Evidence> evidence() {
    return rows.subjects().map(subject -> new Evidence(subject.toString(), digest(subject)));
  }

  private void write(SubjectId subject, List<PackId> packs, LedgerEntry entry) {
    check(packs);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    rows.lock(subject);
    rows.end(subject, now);
    for (int i = 0; i < packs.size(); i++) {
      rows.begin(Ids.next(clock), new BindingRows.Row(subject, packs.get(i), i, now, null));
    }
    ledger.append(entry.attesting(digest(subject)));
  }

  private void check(List<PackId> packs) {
    Set<PackId> seen = new HashSet<>();
    for (PackId pack : packs) {
      if (!shipped.mayBeBound(pack)) {
        throw new IllegalArgumentException(
            pack + " is not a pack that can be bound; these are " + shipped.bindable());
      }
      if (!seen.add(pack)) {
        throw new IllegalArgumentException(pack + " is named twice");
      }
    }
  }

  private static LedgerEntry entry(SubjectId subject, List<PackId> packs) {
    return LedgerEntry.of("packs.bound", SUBJECT, subject.toString())
        .with("packs", packs.stream().map(PackId::value).collect(Collectors.joining(" ")));
  }

  private Digest digest(SubjectId subject) {
    return Digest.ofFields(
        rows.history(subject).stream()
            .flatMap(row ->
                Stream.of(
                    row.pack().value(),
                    Integer.toString(row.position()),
                    row.since().toString(),
                    row.until() == null ? "" : row.until().toString()))
            .toList());
  }
}
