package org.mingshi.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingshi.platform.ledger.LedgerOnTest.digestOf;
import static org.mingshi.platform.ledger.LedgerOnTest.submitted;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingshi.platform.testing.TestDatabase;

class WitnessTests {

  @TempDir Path directory;
  private TestDatabase database;
  private LedgerOnTest ledger;
  private final List<Evidence> rows = new ArrayList<>();
  private final List<Difference> inspected = new ArrayList<>();

  @BeforeEach
  void twoEditions() {
    database = TestDatabase.create();
    ledger =
        new LedgerOnTest(database.runtime(), directory, new EditionRows(), new TreeInspection());
    ledger.append(submitted("a"), submitted("b"));
    ledger.link();
    rows.add(new Evidence("a", digestOf("a")));
    rows.add(new Evidence("b", digestOf("b")));
  }

  @AfterEach
  void close() {
    ledger.close();
    database.close();
  }

  @Test
  void rowsThatAgreeWithTheLedgerAreRight() {
    assertThat(ledger.differences()).isEmpty();
    assertThat(ledger.verify().summary()).contains("2 subjects", "1 inspections");
  }

  @Test
  void onlyTheLastEvidenceCounts() {
    ledger.append(
        LedgerEntry.of("edition.edited", "edition", "a").attesting(digestOf("a again")),
        LedgerEntry.of("edition.read", "edition", "a"));
    rows.set(0, new Evidence("a", digestOf("a again")));
    assertThat(ledger.differences()).isEmpty();
  }

  @Test
  void anAlteredRowIsFound() {
    rows.set(0, new Evidence("a", digestOf("forged")));
    assertThat(ledger.differences()).containsExactly("ROW_ALTERED edition a");
  }

  @Test
  void aRowWithoutAnEntryIsFound() {
    rows.add(1, new Evidence("aa", digestOf("aa")));
    assertThat(ledger.differences()).containsExactly("ROW_WITHOUT_ENTRY edition aa");
  }

  @Test
  void anEntryWithoutARowIsFound() {
    rows.remove(1);
    assertThat(ledger.differences()).containsExactly("ROW_MISSING edition b");
  }

  @Test
  void aRowRightlyRemovedIsNotMissed() {
    ledger.append(LedgerEntry.of("edition.discarded", "edition", "b").attestingGone());
    assertThat(ledger.differences()).containsExactly("ROW_CAME_BACK edition b");
    rows.remove(1);
    assertThat(ledger.differences()).isEmpty();
  }

  @Test
  void manySubjectsAreComparedAPageAtATime() {
    rows.clear();
    List<LedgerEntry> entries = new ArrayList<>();
    for (int i = 1000; i < 3500; i++) {
      entries.add(submitted("c" + i));
      rows.add(new Evidence("c" + i, digestOf("c" + i)));
    }
    ledger.append(entries.toArray(LedgerEntry[]::new));
    ledger.link();
    rows.remove(2000);
    assertThat(ledger.differences())
        .containsExactly(
            "ROW_MISSING edition a", "ROW_MISSING edition b", "ROW_MISSING edition c3000");
  }

  @Test
  void aWitnessThatSpeaksOutOfOrderProvesNothing() {
    rows.addFirst(new Evidence("z", digestOf("z")));
    assertThat(ledger.differences()).contains("CHECK_FAILED witness edition");
  }

  @Test
  void whatAnInspectionFindsIsReported() {
    inspected.add(new Difference("bishan/index.html", "PAGE_ALTERED", "", "", "页面被改", "altered"));
    assertThat(ledger.differences()).containsExactly("PAGE_ALTERED bishan/index.html");
  }

  private final class EditionRows implements Witness {
    @Override
    public String subjectKind() {
      return "edition";
    }

    @Override
    public Stream<Evidence> evidence() {
      return rows.stream();
    }
  }

  private final class TreeInspection implements Inspection {
    @Override
    public String name() {
      return "public tree";
    }

    @Override
    public List<Difference> inspect() {
      return List.copyOf(inspected);
    }
  }
}
