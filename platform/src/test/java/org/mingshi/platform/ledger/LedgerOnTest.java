package org.mingshi.platform.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.ledger.store.CheckpointRows;
import org.mingshi.platform.shell.Actor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The room alone, wired as in the program, on a database and a directory of a test. */
final class LedgerOnTest implements AutoCloseable {

  static final Actor EDITOR =
      new Actor(
          UUID.fromString("0199aa00-0000-7000-8000-000000000001"),
          UUID.fromString("0199aa00-0000-7000-8000-000000000002"),
          UUID.fromString("0199aa00-0000-7000-8000-000000000003"),
          "区教委 采编员甲",
          "重庆市璧山区");

  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();
  private final TransactionTemplate transaction;

  LedgerOnTest(DataSource source, Path directory, Object... contributed) {
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("test", Map.of("mingshi.data", directory.toString())));
    Clock clock = Clock.fixed(Instant.parse("2026-11-21T08:05:00.123456789Z"), ZoneOffset.UTC);
    JdbcTransactionManager transactions = new JdbcTransactionManager(source);
    context.registerBean(Clock.class, () -> clock);
    context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
    context.registerBean(JdbcTransactionManager.class, () -> transactions);
    for (Object bean : contributed) {
      context.getBeanFactory().registerSingleton(bean.toString(), bean);
    }
    context.scan("org.mingshi.platform.ledger.store");
    context.register(
        LedgerConfiguration.class,
        Recording.class,
        Linking.class,
        Checkpointing.class,
        Verifying.class,
        VerifyCommand.class);
    context.refresh();
    transaction = new TransactionTemplate(transactions);
  }

  /** Appends all of them in one transaction. */
  void append(LedgerEntry... entries) {
    Ledger ledger = context.getBean(Ledger.class);
    transaction.executeWithoutResult(status -> Arrays.stream(entries).forEach(ledger::append));
  }

  static LedgerEntry submitted(String edition) {
    return LedgerEntry.of("edition.submitted", "edition", edition)
        .by(EDITOR)
        .with("chain", "ordinary")
        .with("note", "第一稿 \"引号\" \\ ' 🀄")
        .attesting(digestOf(edition));
  }

  static Digest digestOf(String rows) {
    return Digest.ofFields(List.of(rows));
  }

  int link() {
    return context.getBean(Linking.class).link();
  }

  void checkpoint() {
    context.getBean(Checkpointing.class).checkpoint();
  }

  VerificationReport verify() {
    return context.getBean(Verifying.class).verify(line -> {});
  }

  /** What verification names, each as kind and place. */
  List<String> differences() {
    return verify().differences().stream().map(it -> it.what() + " " + it.place()).toList();
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  CheckpointRows checkpoints() {
    return bean(CheckpointRows.class);
  }

  TransactionTemplate transaction() {
    return transaction;
  }

  @Override
  public void close() {
    context.close();
  }
}
