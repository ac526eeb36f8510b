package org.mingshi.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** That the checker finds what it is there for. */
class AxeTests {

  private static final String PAGE =
      """
      <!doctype html><html lang="zh-CN"><head><title>试页</title></head>
      <body><main><h1>试页</h1>%s</main></body></html>
      """;

  @Test
  void aPageInOrderHasNoViolation() {
    try (Browser browser = Browser.open("http://127.0.0.1")) {
      browser.page().setContent(PAGE.formatted("<label>意见 <input name=\"opinion\"></label>"));
      Axe.check(browser.page());
    }
  }

  @Test
  void aFieldWithoutALabelIsFoundAlsoWhenItCameLater() {
    try (Browser browser = Browser.open("http://127.0.0.1")) {
      browser.page().setContent(PAGE.formatted("<p>正文</p>"));
      Axe.check(browser.page());
      browser.page().evaluate("document.querySelector('p').innerHTML = '<input name=\"x\">'");
      assertThat(Axe.violations(browser.page())).singleElement().asString().startsWith("label");
    }
  }
}
