package org.mingshi.platform.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.item.Attachment;
import org.mingshi.platform.item.AttachmentId;
import org.mingshi.platform.item.CleanHtml;
import org.mingshi.platform.item.DocumentData;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Impact;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.Origin;
import org.mingshi.platform.item.Source;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.review.difference.Comparing;
import org.mingshi.platform.testing.Office;
import org.mingshi.platform.testing.OfficeFixture;
import org.mingshi.platform.testing.OfficialTexts;
import org.mingshi.platform.testing.ReviewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** That nothing of a text can change without being seen in the comparison. */
@ReviewTest
@SuppressWarnings("NullAway") // what is missing fails the test at that very line
class SheetsTests {

  @Autowired OfficeFixture offices;
  @Autowired Editions editions;
  @Autowired Sheets sheets;

  @Test
  void whateverPartOfAManuscriptIsChangedTheComparisonShowsIt() throws Exception {
    Office office = offices.regularOffice();
    Manuscript notice = office.notice();
    Standing at = editions.find(office.editor().drafts(notice)).orElseThrow().standing();
    Map<String, List<Object>> other = others(office);
    for (RecordComponent component : Manuscript.class.getRecordComponents()) {
      assertThat(other).as("another value for each component").containsKey(component.getName());
      for (Object value : other.get(component.getName())) {
        Manuscript changed = with(notice, component, value);
        assertThat(Comparing.compare(sheets.of(at, notice), sheets.of(at, changed)).changes())
            .as("%s = %s", component.getName(), value)
            .hasSize(1);
      }
    }
    assertThat(Comparing.compare(sheets.of(at, notice), sheets.of(at, notice)).isEmpty()).isTrue();
  }

  private static Map<String, List<Object>> others(Office office) {
    Manuscript notice = office.notice();
    Map<String, List<Object>> other = new HashMap<>();
    other.put("title", List.of("另一个标题"));
    other.put("body", List.of(CleanHtml.of("<p>另一段正文</p>"), CleanHtml.empty()));
    other.put("column", List.of(office.documents().id()));
    other.put("itemClass", List.of("policy-document"));
    other.put("impact", List.of(Impact.MAJOR));
    other.put("origin", List.of(Origin.REPRINT));
    other.put(
        "source",
        List.of(
            new Source("新华社", null, null),
            new Source(null, "https://www.example.cn/", null),
            new Source(null, null, LocalDateTime.of(2026, 11, 17, 9, 30))));
    other.put(
        "document",
        List.of(
            new DocumentData("某教发〔2026〕119号", "某区教育委员会", LocalDate.of(2026, 11, 18)),
            new DocumentData("某教发〔2026〕118号", "某区人民政府", LocalDate.of(2026, 11, 18)),
            new DocumentData("某教发〔2026〕118号", "某区教育委员会", LocalDate.of(2026, 11, 19))));
    other.put("authorLine", List.of("办公室"));
    other.put("keywords", List.of(List.of("开学"), List.of("校园安全", "开学")));
    other.put("summary", List.of("开学安排"));
    other.put(
        "involvedUnits",
        List.of(OfficialTexts.involving(notice, office.concerned().id()).involvedUnits()));
    other.put("flags", List.of(new TreeMap<>(Map.of("sensitive", true))));
    other.put("governmentName", List.of(true));
    other.put(
        "attachments",
        List.of(
            List.of(
                new Attachment(
                    new AttachmentId(UUID.randomUUID()),
                    "检查表.docx",
                    "application/pdf",
                    18_944,
                    Digest.of("检查表")))));
    return other;
  }

  private static Manuscript with(Manuscript it, RecordComponent changed, Object value)
      throws ReflectiveOperationException {
    List<Class<?>> types = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : Manuscript.class.getRecordComponents()) {
      types.add(component.getType());
      values.add(
          component.getName().equals(changed.getName())
              ? value
              : component.getAccessor().invoke(it));
    }
    return Manuscript.class
        .getDeclaredConstructor(types.toArray(new Class<?>[0]))
        .newInstance(values.toArray());
  }
}
