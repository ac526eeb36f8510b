package org.mingshi.platform.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BasisTests {

  @Test
  void severalClausesNameEachDocumentAndEachArticleOnce() {
    assertThat(
            Basis.cite(
                List.of(
                    basis("measures", "26-b", "管理办法", "第二十六条"),
                    basis("measures", "26-c", "管理办法", "第二十六条"),
                    basis("national", "reg-17", "公开条例", "第十七条"),
                    basis("measures", "24-a", "管理办法", "第二十四条"))))
        .isEqualTo("《管理办法》第二十六条、第二十四条；《公开条例》第十七条");
  }

  private static Basis basis(String pack, String no, String document, String article) {
    return new Basis(new ClauseRef(new PackId(pack), no), document, article);
  }
}
