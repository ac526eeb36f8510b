package org.mingshi.platform.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.mingshi.platform.testing.Browser;

/** One demo person at one browser, logged in. */
final class Colleague implements AutoCloseable {

  private static final String PASSWORD = "mingshi-yanshi-2026";

  private final Browser browser;
  private final String address;

  private Colleague(Browser browser, String address) {
    this.browser = browser;
    this.address = address;
  }

  static Colleague logsIn(String address, String loginName) {
    return logsIn(address, loginName, 1280, 900);
  }

  static Colleague onTheTelephone(String address, String loginName) {
    return logsIn(address, loginName, 390, 844);
  }

  private static Colleague logsIn(String address, String loginName, int width, int height) {
    Browser browser = Browser.open(address, width, height);
    Colleague colleague = new Colleague(browser, address);
    browser.page().navigate("/login");
    browser.page().getByLabel("登录名", new Page.GetByLabelOptions().setExact(true)).fill(loginName);
    browser.page().getByLabel("口令", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
    colleague.presses("登录");
    return colleague;
  }

  Page page() {
    return browser.page();
  }

  Browser browser() {
    return browser;
  }

  void opens(String path) {
    page().navigate(path);
  }

  /** Opens the turn of this title from the inbox. */
  void takesFromInbox(String title) {
    opens("/");
    page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title)).first().click();
  }

  void presses(String button) {
    page()
        .locator("main")
        .getByRole(
            AriaRole.BUTTON,
            new com.microsoft.playwright.Locator.GetByRoleOptions().setName(button))
        .last()
        .click();
  }

  /** Answers every point of every checklist with yes. */
  void answersYesToAll() {
    page().locator("input[type=radio][value=yes]").all().forEach(it -> it.check());
  }

  /** The words of the page's main part. */
  String reads() {
    return page().locator("main").innerText();
  }

  /** The path of the current page, for example {@code /editions/…}. */
  String path() {
    return page().url().substring(address.length()).replaceAll("[?#].*", "");
  }

  @Override
  public void close() {
    browser.close();
  }
}
