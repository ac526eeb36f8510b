package org.mingshi.platform.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingshi.platform.item.Impact;
import org.mingshi.platform.item.Origin;
import org.mingshi.platform.organization.Authority;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.site.ColumnId;
import org.mingshi.platform.site.Sites;
import org.mingshi.platform.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The made-up people suffice to walk every chain that the three regulations name. */
@PlatformTest
class DemoChainsTests {

  /** What a person types later; it hangs on nobody's post. */
  private static final Set<String> TYPED =
      Set.of("SOURCE_MISSING", "DOCUMENT_DATA_MISSING", "FLAGS_UNANSWERED");

  @Autowired private TryingRegulations trying;
  @Autowired private Organization organization;
  @Autowired private Sites sites;

  @ParameterizedTest(name = "{0} {1}: {2} {3} {4} {5} {6} takes {7}")
  @CsvSource({
    "saws,    policy,     government-info,          original,    '',              ORDINARY,    false, 政府信息",
    "saws,    publicity,  government-info,          original,    '',              ORDINARY,    false, 政府信息",
    "saws,    policy,     government-info,          original,    routine-data,    ORDINARY,    false, 一般性、常态性资料",
    "saws,    command,    news,                     original,    '',              ORDINARY,    false, 新闻、互动、政务服务信息",
    "saws,    operations, news,                     site-edited, '',              ORDINARY,    false, 新闻、互动、政务服务信息",
    "saws,    policy,     news,                     reprint,     hot-topic,       ORDINARY,    false, 新闻、互动、政务服务信息",
    "yunzhou, edu,        work-news,                original,    '',              ORDINARY,    false, 部门信息",
    "yunzhou, office,     document,                 original,    '',              ORDINARY,    true,  区政府名义信息",
    "yunzhou, court,      work-news,                original,    '',              ORDINARY,    false, 部门信息",
    "yunzhou, edu-basic,  work-news,                original,    '',              ORDINARY,    false, 内设机构信息",
    "yunzhou, xiping,     work-news,                original,    '',              ORDINARY,    false, 乡镇信息",
    "yunzhou, edu,        document,                 original,    '',              ORDINARY,    true,  区政府名义信息",
    "yunzhou, xiping,     work-news,                reprint,     '',              ORDINARY,    false, 转载信息",
    "yunzhou, edu,        work-news,                original,    sensitive,       ORDINARY,    false, 重大突发事件和敏感信息",
    "yunzhou, edu-basic,  work-news,                original,    major-emergency, ORDINARY,    true,  重大突发事件和敏感信息",
    "bishan,  edu,        news,                     original,    '',              ORDINARY,    false, 普通信息",
    "bishan,  edu,        news,                     original,    '',              MAJOR,       false, 普通信息",
    "bishan,  edu,        news,                     original,    '',              EXTRA_MAJOR, false, 普通信息",
    "bishan,  edu,        news,                     reprint,     '',              ORDINARY,    false, 转载信息",
    "bishan,  edu,        disclosure-yearly-report, original,    '',              ORDINARY,    false, 年度报告三审三校"
  })
  void everyStepHasItsPersonAndAllReviewersAreDifferent(
      String code,
      String unit,
      String itemClass,
      String origin,
      String flag,
      Impact impact,
      boolean governmentName,
      String chain) {
    Authority authority = organization.findAuthority(code).orElseThrow();
    UnitId own = organization.findUnit(authority.id(), unit).orElseThrow().id();
    ColumnId column = sites.columns(sites.findByCode(code).orElseThrow().id()).getFirst().id();
    TreeMap<String, Boolean> flags = new TreeMap<>();
    if (!flag.isEmpty()) {
      flags.put(flag, true);
    }

    Trial trial =
        trying.run(
            new TryItem(
                own,
                column,
                itemClass,
                impact,
                Origin.ofId(origin),
                flags,
                governmentName,
                Set.of(),
                new Actor(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    authority.id().value(),
                    "查看人",
                    authority.name())));

    assertThat(trial.reason()).contains("适用“" + chain + "”流程");
    assertThat(trial.steps()).allSatisfy(it -> assertThat(it.holders()).isNotEmpty());
    List<String> codes =
        trial.obstacles().stream().map(Obstacle::code).filter(it -> !TYPED.contains(it)).toList();
    assertThat(codes).isEmpty();
  }
}
