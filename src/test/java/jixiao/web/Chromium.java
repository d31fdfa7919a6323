package jixiao.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** 浏览器: a Chromium without a window of its own, and what a person does with it. */
final class Chromium implements AutoCloseable {
    /** The least that a page has to be good at. */
    static final Dimension SMALL = new Dimension(1366, 768);

    static final Dimension LARGE = new Dimension(1920, 1080);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver browser;

    /**
     * Starts it; where none is installed the test that asks is skipped, with a word.
     *
     * @param downloads the folder where files go that are taken away
     * @param scripts whether pages may run scripts
     */
    Chromium(Path downloads, boolean scripts) {
        Path driver = Stream.of("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(driver != null, "没有安装 Chromium,跳过");
        ChromeOptions options = new ChromeOptions();
        options.addArguments("--headless=new", "--no-sandbox", "--no-proxy-server", "--window-size=1366,768");
        Map<String, Object> wishes = new HashMap<>();
        wishes.put("download.default_directory", downloads.toString());
        wishes.put("download.prompt_for_download", false);
        if (!scripts) {
            wishes.put("profile.managed_default_content_settings.javascript", 2);
        }
        options.setExperimentalOption("prefs", wishes);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.toFile())
                        .build(),
                options);
        browser.manage().timeouts().implicitlyWait(PATIENCE);
    }

    ChromeDriver driver() {
        return browser;
    }

    /** Presses keys where the focus is. */
    void press(CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    WebElement focused() {
        return browser.switchTo().activeElement();
    }

    /** Goes on with Tab to what is called so, as one without a mouse does. */
    void tabTo(String selector) {
        for (int i = 0; i < 80; i++) {
            if (Boolean.TRUE.equals(
                    browser.executeScript("return document.activeElement.matches(arguments[0])", selector))) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("no way by Tab to " + selector);
    }

    boolean says(String words) {
        return browser.findElement(By.tagName("body")).getText().contains(words);
    }

    /** Waits until something is so, while pages come and go. */
    void until(Supplier<Boolean> so) {
        browser.manage().timeouts().implicitlyWait(Duration.ZERO);
        try {
            for (int i = 0; i < 3000; i++) {
                if (isSo(so)) {
                    return;
                }
                Thread.sleep(30);
            }
            throw new AssertionError(browser.getCurrentUrl() + "\n"
                    + browser.findElement(By.tagName("body")).getText());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } finally {
            browser.manage().timeouts().implicitlyWait(PATIENCE);
        }
    }

    private static boolean isSo(Supplier<Boolean> so) {
        try {
            return so.get();
        } catch (WebDriverException turned) {
            return false;
        }
    }

    /** Whether the page is wider than its window. */
    boolean isTooWide() {
        return Boolean.TRUE.equals(browser.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    @Override
    public void close() {
        browser.quit();
    }
}
