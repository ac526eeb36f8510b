package org.mingshi.platform.ledger;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.mingshi.platform.ledger.store.CheckpointRows;
import org.mingshi.platform.ledger.store.EntryRows;
import org.mingshi.platform.ledger.store.LinkRows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds out whether anything was changed behind the program's back: makes every digest of the
 * ledger again, checks the signed checkpoints in table and file, asks each {@link Witness} about
 * its rows and runs each {@link Inspection}. It reads one snapshot of the database, a page at a
 * time, and changes nothing, so it may run beside a working instance.
 *
 * <p>Example: {@code verifying.verify(System.err::println).allIsRight()}.
 */
@Component
public class Verifying {

  private final EntryRows entries;
  private final LinkRows links;
  private final CheckpointRows checkpoints;
  private final LedgerFiles files;
  private final List<Witness> witnesses;
  private final List<Inspection> inspections;
  private final TransactionTemplate snapshot;
  private final TransactionTemplate savepoint;

  Verifying(
      EntryRows entries,
      LinkRows links,
      CheckpointRows checkpoints,
      LedgerFiles files,
      ObjectProvider<Witness> witnesses,
      ObjectProvider<Inspection> inspections,
      PlatformTransactionManager transactions) {
    this.entries = entries;
    this.links = links;
    this.checkpoints = checkpoints;
    this.files = files;
    this.witnesses = witnesses.orderedStream().toList();
    this.inspections = inspections.orderedStream().toList();
    this.snapshot = new TransactionTemplate(transactions);
    this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.snapshot.setReadOnly(true);
    this.savepoint = new TransactionTemplate(transactions);
    this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /**
   * Verifies.
   *
   * @param progress is told in a line each what is being looked at
   */
  public VerificationReport verify(Consumer<String> progress) {
    Findings findings = new Findings(progress);
    CheckpointLog log = new CheckpointLog(files.checkpoints());
    long settled = log.size();
    StringBuilder summary = new StringBuilder();
    snapshot.executeWithoutResult(status -> {
      findings.progress("核对台账链条 / ledger chain");
      long linked = new ChainCheck(links, entries, findings).run();
      findings.progress("核对检查点 / checkpoints");
      KnownKeys keys = KnownKeys.read(files);
      long signed = new CheckpointCheck(checkpoints, links, keys, findings).run(log, settled);
      long subjects = 0;
      for (Witness witness : witnesses) {
        subjects += ask(witness, findings);
      }
      summary.append(
          "台账 %1$d 条（待链 %2$d），检查点 %3$d，核对对象 %4$d / %1$d ledger entries (%2$d to be linked), %3$d checkpoints, %4$d subjects"
              .formatted(linked, entries.countWaiting(), signed, subjects));
    });
    for (Inspection inspection : inspections) {
      inspect(inspection, findings);
    }
    summary.append("，检查 %1$d 项 / %1$d inspections".formatted(inspections.size()));
    return new VerificationReport(findings.all(), summary.toString());
  }

  private long ask(Witness witness, Findings findings) {
    findings.progress("核对数据 / rows of " + witness.subjectKind());
    return orFailed(
        findings,
        "witness " + witness.subjectKind(),
        () -> {
          Long count = savepoint.execute(inner -> new WitnessCheck(entries, findings).run(witness));
          return count == null ? 0 : count;
        });
  }

  private static void inspect(Inspection inspection, Findings findings) {
    findings.progress("检查 / inspection: " + inspection.name());
    orFailed(
        findings,
        "inspection " + inspection.name(),
        () -> {
          List<Difference> found = inspection.inspect();
          found.forEach(findings::add);
          return found.size();
        });
  }

  /** A check that cannot be made is no proof: its failure is itself a difference. */
  private static long orFailed(Findings findings, String place, LongSupplier check) {
    try {
      return check.getAsLong();
    } catch (RuntimeException e) {
      findings.add(
          place,
          "CHECK_FAILED",
          "",
          String.valueOf(e.getMessage()),
          "无法完成核对：" + e.getMessage(),
          "the check could not be made: " + e);
      return 0;
    }
  }
}
