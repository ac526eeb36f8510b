package org.mingshi.platform.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingshi.exchange.ApprovedContent;
import org.mingshi.exchange.Disk;
import org.mingshi.exchange.EntryKind;
import org.mingshi.exchange.ManifestEntry;
import org.mingshi.exchange.TreeChange;
import org.mingshi.exchange.TreePath;
import org.mingshi.platform.item.ReleasedEdition;
import org.mingshi.platform.ledger.Difference;
import org.mingshi.platform.publishing.store.PublishedPage;
import org.mingshi.platform.testing.TestDatabase;

/**
 * Whatever somebody does to the public files, the manifest or the rows behind the program's back is
 * found and named.
 */
class TreeInspectionTests {

  private static final String FIRST = "bishan-jw/2026/11/1.html";
  private static final String SECOND = "bishan-jw/2026/11/2.html";

  @TempDir Path data;
  private final TestDatabase database = TestDatabase.create();
  private PublicHouse house;
  private ReleasedEdition first;

  @BeforeEach
  void publishTwo() {
    house =
        new PublicHouse(
            database.runtime(), data, Disk.real(), new ReleasedInMemory(), new OneSite());
    house.rebuilding.rebuildIfNeeded();
    first = house.release(1, "一号");
    house.release(2, "二号");
    house.worker.drain();
    assertThat(house.verify()).isEmpty();
  }

  @AfterEach
  void close() {
    house.die();
    database.close();
  }

  private void expect(String what, String place) {
    assertThat(house.verify())
        .extracting(Difference::what, Difference::place)
        .contains(tuple(what, place));
  }

  @Test
  void aChangedByteInAPage() throws IOException {
    Path file = house.file(FIRST);
    Files.writeString(file, Files.readString(file).replace("正文1", "正文7"));
    expect("FILE_ALTERED", FIRST);
    expect("CONTENT_DIFFERS", FIRST);
  }

  @Test
  void aSwappedFile() throws IOException {
    Files.write(house.file(FIRST), Files.readAllBytes(house.file(SECOND)));
    expect("FILE_SWAPPED", FIRST);
  }

  @Test
  void aMissingFile() throws IOException {
    Files.delete(house.file(FIRST));
    expect("FILE_MISSING", FIRST);
  }

  @Test
  void aFileNobodyPublishedAndALink() throws IOException {
    Files.writeString(house.file("bishan-jw/2026/11/99.html"), "x");
    Files.createSymbolicLink(house.file("bishan-jw/x.html"), house.file(FIRST));
    expect("FILE_EXTRA", "bishan-jw/2026/11/99.html");
    expect("FILE_EXTRA", "bishan-jw/x.html");
  }

  @Test
  void aPageReplacedByALinkToItsOwnCopy() throws IOException {
    Path copy = data.resolve("copy.html");
    Files.move(house.file(FIRST), copy);
    Files.createSymbolicLink(house.file(FIRST), copy);
    expect("FILE_REPLACED", FIRST);
  }

  @Test
  void anAlteredLineOfTheManifest() throws IOException {
    Path manifest = house.trees.all().current().orElseThrow().manifest();
    String whole = Files.readString(manifest);
    String line = whole.lines().filter(l -> l.contains(FIRST)).findFirst().orElseThrow();
    int number = whole.lines().toList().indexOf(line) + 1;
    Files.writeString(manifest, whole.replace(line, line.replace("\"item\":1,", "\"item\":9,")));
    expect("MANIFEST_ALTERED", "manifest.jsonl line " + number);
    expect("MANIFEST_AND_DATABASE_DIFFER", FIRST);
  }

  @Test
  void aPageThatIsConsistentEverywhereButNotWhatWasApproved() throws IOException {
    String altered = Files.readString(house.file(FIRST)).replace("正文1", "正文8");
    byte[] bytes = altered.getBytes(StandardCharsets.UTF_8);
    String article =
        altered.substring(altered.indexOf("<article"), altered.indexOf("</article>") + 10);
    ApprovedContent content =
        ApprovedContent.locate(
            bytes, article.getBytes(StandardCharsets.UTF_8), 1, 1, first.hash().digest());
    var put =
        new TreeChange.Put(
            new TreePath(FIRST),
            EntryKind.PAGE,
            bytes,
            house.pages.nextVersion(),
            PublicHouse.NOON,
            content);
    ManifestEntry entry = house.trees.writer().apply(List.of(put)).getFirst();
    house.transaction.executeWithoutResult(
        status -> house.pages.put(PublishedPage.of(entry, first.item()), 1));

    assertThat(house.verify())
        .extracting(Difference::what)
        .containsExactly("CONTENT_DIFFERS", "PAGE_DIFFERS");
    assertThat(house.unattested()).as("the ledger disagrees as well").containsKey(FIRST);
  }

  @Test
  void aPageOnlineOfAnEditionThatIsNotReleased() {
    house.released.remove(first.edition());
    expect("NOT_RELEASED", FIRST);
  }

  @Test
  void aReleasedEditionWithoutItsPage() {
    house.released.add(PublicHouse.edition(3, PublicHouse.text(OneSite.NOTICES, "三号", "<p>文</p>")));
    expect("NOT_PUBLISHED", "item 3");
  }

  @Test
  void anAlteredTitleInTheRowsOfTheLists() {
    database.asOwner("update publication set title = '假' where number = 1");
    expect("TITLE_DIFFERS", FIRST);
  }

  @Test
  void alteredAndRemovedRows() {
    database.asOwner(
        "update published_page set digest = 'sha256:"
            + "0".repeat(64)
            + "' where path = '"
            + FIRST
            + "'");
    database.asOwner("delete from published_page where path = '" + SECOND + "'");
    expect("MANIFEST_AND_DATABASE_DIFFER", FIRST);
    expect("FILE_NOT_IN_DATABASE", SECOND);
    expect("PAGE_MISSING", SECOND);
  }

  @Test
  void anotherTreeThanTheOneTheDatabaseKnows() {
    house.trees.all().switchTo(house.trees.all().createNext());
    expect("TREE_DIFFERS", "public/current");
  }

  @Test
  void aPageBackAfterItWasTakenDown() throws IOException {
    byte[] page = Files.readAllBytes(house.file(FIRST));
    house.takeDown(first);
    house.worker.drain();
    assertThat(house.verify()).isEmpty();
    Files.write(house.file(FIRST), page);
    expect("FILE_NOT_REMOVED", FIRST);
  }

  @Test
  void aTakeDownThatWasNotCarriedOut() throws IOException {
    house.takeDown(first);
    expect("TAKEN_DOWN_STILL_ONLINE", FIRST);
    house.worker.drain();
    assertThat(house.verify()).isEmpty();
    Files.delete(house.file(FIRST + ".gone"));
    expect("TAKEN_DOWN_STILL_ONLINE", FIRST);
  }

  /** In the file, in the manifest and in the row alike. */
  private void alterEverywhere(String path, EntryKind kind, String what, String by)
      throws IOException {
    byte[] bytes = house.read(path).replace(what, by).getBytes(StandardCharsets.UTF_8);
    var put =
        new TreeChange.Put(
            new TreePath(path), kind, bytes, house.pages.nextVersion(), PublicHouse.NOON, null);
    ManifestEntry entry = house.trees.writer().apply(List.of(put)).getFirst();
    house.transaction.executeWithoutResult(
        status -> house.pages.put(PublishedPage.of(entry, null), 1));
    assertThat(house.read(path)).as(path).contains(by);
  }

  @Test
  void listsHomesThePortalAndAssetsThatAreConsistentEverywhereButAltered() throws IOException {
    alterEverywhere("bishan-jw/tzgg/index.html", EntryKind.LIST, "一号", "假号");
    alterEverywhere("bishan-jw/index.html", EntryKind.HOME, "一号", "假号");
    alterEverywhere("index.html", EntryKind.PORTAL, "一号", "假号");
    alterEverywhere("assets/favicon.svg", EntryKind.ASSET, "<svg", "<!-- --><svg");
    for (String path :
        List.of(
            "bishan-jw/tzgg/index.html",
            "bishan-jw/index.html",
            "index.html",
            "assets/favicon.svg")) {
      expect("PAGE_DIFFERS", path);
    }
  }

  @Test
  void aFileWithItsRowThatBelongsToNothing() throws IOException {
    alterEverywhere("bishan-jw/tzgg/7.html", EntryKind.LIST, "", "假");
    expect("PAGE_OF_NOTHING", "bishan-jw/tzgg/7.html");
  }

  @Test
  void anAlteredTimeInTheRowsOfTheLists() {
    database.asOwner(
        "update publication set published_at = published_at - interval '3 days' where number = 1");
    expect("TIME_DIFFERS", FIRST);
    assertThat(house.unattested()).containsKey(first.item().toString());
  }

  @Test
  void anAlteredPlaceAndAnAlteredLastPlace() {
    database.asOwner("update publication_place set left_at = now() where place = 1");
    assertThat(house.unattested()).containsOnlyKeys(first.item().toString());
    database.asOwner("update publication_column set last = 40");
    expect("NUMBERING_DIFFERS", "column " + OneSite.NOTICES);
  }

  @Test
  void aTreeOfAnOlderLook() {
    house.sites.repaint("#1b4a7a");
    expect("LOOK_DIFFERS", "public/current");
  }
}
