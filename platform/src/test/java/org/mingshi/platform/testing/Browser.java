package org.mingshi.platform.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * One person at one browser: cookies of their own, a Chinese locale, and a list of everything the
 * pages complained about. The Chromium behind it is started once per test process.
 *
 * <p>Example: {@code try (var editor = Browser.open(platform.address())) {
 * editor.page().navigate("/"); editor.screenshot("home");
 * assertThat(editor.complaints()).isEmpty(); }}.
 */
public final class Browser implements AutoCloseable {

  private static final Path CHROMIUM =
      Path.of(System.getProperty("mingshi.chromium", "/usr/bin/chromium"));
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Path MANUAL = Path.of("..", "docs", "manual", "images");

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  private Browser(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
  }

  /** A new person, not logged in anywhere; relative addresses are relative to {@code address}. */
  public static Browser open(String address) {
    return open(address, 1280, 800);
  }

  /** The same with a window of this size, in CSS pixels: 390 × 844 for a telephone. */
  public static Browser open(String address, int width, int height) {
    return open(options(address).setViewportSize(width, height));
  }

  /** A person whose browser runs no scripts. */
  public static Browser withoutJavaScript(String address) {
    return open(options(address).setViewportSize(1280, 800).setJavaScriptEnabled(false));
  }

  private static NewContextOptions options(String address) {
    return new NewContextOptions()
        .setBaseURL(address)
        .setLocale("zh-CN")
        .setTimezoneId("Asia/Shanghai");
  }

  private static Browser open(NewContextOptions options) {
    var context = Chromium.ONLY.newContext(options);
    context.setDefaultTimeout(10_000);
    return new Browser(context);
  }

  public Page page() {
    return page;
  }

  /**
   * What the browser reported as an error: scripts that failed, resources that are absent, breaches
   * of the CSP.
   */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Keeps the whole page as {@code target/screenshots/NAME.png}, to be looked at. */
  public void screenshot(String name) {
    save(SCREENSHOTS.resolve(name + ".png"));
  }

  /**
   * The same, and with {@code -Dmingshi.manual=true} also as a picture of the manual, {@code
   * docs/manual/images/NAME.png}; not at every run, as no two renderings are the same to the byte.
   */
  public void screenshotForManual(String name) {
    screenshot(name);
    if (Boolean.getBoolean("mingshi.manual")) {
      save(MANUAL.resolve(name + ".png"));
    }
  }

  private void save(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  @Override
  public void close() {
    context.close();
  }

  private static final class Chromium {

    static final com.microsoft.playwright.Browser ONLY = launch();

    private static com.microsoft.playwright.Browser launch() {
      if (!Files.isExecutable(CHROMIUM)) {
        throw new IllegalStateException(
            "Browser tests need %s: apt-get install chromium fonts-noto-cjk".formatted(CHROMIUM));
      }
      var playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      return playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(CHROMIUM)
                  .setArgs(
                      List.of(
                          "--no-sandbox",
                          "--disable-gpu",
                          "--disable-quic",
                          "--no-first-run",
                          "--disable-background-networking",
                          "--disable-component-update",
                          "--disable-sync")));
    }
  }
}
