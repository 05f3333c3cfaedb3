package org.standoff.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium without a screen, as somebody uses it. */
final class Browser implements Closeable {
  static final Dimension DESKTOP = new Dimension(1200, 900);
  static final Dimension PHONE = new Dimension(500, 900);

  private static final Path PICTURES = Path.of("target/browser");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ChromeDriver driver;
  private final WebDriverWait wait;

  /**
   * Opens the page of a server.
   *
   * @param isDark whether the user likes it dark
   */
  Browser(Server server, Dimension size, boolean isDark) {
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File("/usr/bin/chromedriver"))
            .usingAnyFreePort()
            .build();
    var options = new ChromeOptions();
    options.setBinary("/usr/bin/chromium");
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--window-size=" + size.getWidth() + "," + size.getHeight());
    if (isDark) {
      options.addArguments("--force-dark-mode");
    }
    driver = new ChromeDriver(service, options);
    wait = new WebDriverWait(driver, PATIENCE);
    wait.ignoring(StaleElementReferenceException.class);
    driver.get(server.address().toString());
    see("main h1");
  }

  /** What is there, as soon as it is. */
  WebElement see(String selector) {
    return wait.until(it -> it.findElement(By.cssSelector(selector)));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The first of some elements that has a text, as soon as it is there. */
  WebElement see(String selector, String text) {
    return wait.until(_ ->
        all(selector).stream()
            .filter(element -> element.getText().contains(text))
            .findFirst()
            .orElse(null));
  }

  void click(String selector, String text) {
    var element = see(selector, text);
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  /** Types into the box and asks. */
  void ask(String text) {
    var box = see("#box");
    box.clear();
    box.sendKeys(text, Keys.ENTER);
  }

  void press(String key) {
    see("body").sendKeys(key);
  }

  void back() {
    driver.navigate().back();
  }

  void go(String address) {
    script("location.hash = arguments[0]", "#/" + address);
  }

  Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Keeps a picture of a view, which is as it should be for everybody. */
  void look(String name) throws IOException {
    Files.createDirectories(PICTURES);
    Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    assertThat(new AxeBuilder().analyze(driver).getViolations()).as(name).isEmpty();
    assertThat(script("return document.documentElement.scrollWidth <= innerWidth"))
        .as("the width of " + name)
        .isEqualTo(true);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
