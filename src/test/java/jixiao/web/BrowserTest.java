package jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jixiao.Engine;
import jixiao.convention.Conventions;
import jixiao.generated.WrittenReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A department's path in a real browser: with the mouse, with the keyboard alone, in two windows. */
@DisplayName("网页:在浏览器里")
class BrowserTest {
    private static final List<Path> DRIVERS =
            List.of(Path.of("/usr/bin/chromedriver"), Path.of("/usr/lib/chromium/chromedriver"));

    private static Server server;
    private static ChromeDriver browser;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() {
        Path driver = DRIVERS.stream().filter(Files::isExecutable).findFirst().orElse(null);
        Assumptions.assumeTrue(driver != null, "没有安装 Chromium,跳过");
        server = Server.start(0, Engine::load, Conventions.shipped());
        ChromeOptions options = new ChromeOptions();
        options.addArguments("--headless=new", "--no-sandbox", "--no-proxy-server", "--window-size=1366,768");
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.toFile())
                        .build(),
                options);
        browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(20));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
            server.close();
        }
    }

    private static void drop() throws IOException {
        drop(DepartmentPagesTest.table("甲县文化馆"));
    }

    private static void drop(byte[] table) throws IOException {
        Path file = Files.write(folder.resolve("自评表.xlsx"), table);
        browser.get(server.address());
        browser.findElement(By.id("upload"));
        browser.findElement(By.name("file")).sendKeys(file.toString());
        browser.findElement(By.className("summary"));
    }

    private static String total() {
        return browser.findElement(By.cssSelector(".total strong")).getText();
    }

    @Test
    @DisplayName("拖入文件就计分(86.00);改成10场试算得96.00;键盘u撤销回86.00")
    void tried() throws IOException {
        drop();
        assertThat(total()).isEqualTo("86.00");
        WebElement actual = browser.findElement(By.cssSelector("input[aria-label='培训场次的实际完成值']"));
        actual.clear();
        actual.sendKeys("10场", Keys.ENTER);
        browser.findElement(By.className("trial"));
        assertThat(total()).isEqualTo("96.00");
        browser.findElement(By.tagName("body")).sendKeys("u");
        browser.findElement(By.cssSelector("input[value='8场']"));
        assertThat(total()).isEqualTo("86.00");
    }

    @Test
    @DisplayName("键盘j跳到第一条发现的那一格:填报45分,规则算得40分,在G7")
    void keyboard() throws IOException {
        drop(DepartmentPagesTest.table("甲县文化馆", "45"));
        browser.findElement(By.cssSelector(".findings a[href='#t0-G7']"));
        browser.findElement(By.tagName("body")).sendKeys("j");
        assertThat(browser.getCurrentUrl()).endsWith("#t0-G7");
    }

    @Test
    @DisplayName("两个窗口各试各的,互不覆盖")
    void twoWindows() throws IOException {
        drop();
        String place = browser.getCurrentUrl();
        String one = browser.getWindowHandle();
        browser.switchTo().newWindow(WindowType.TAB);
        browser.get(place);
        WebElement actual = browser.findElement(By.cssSelector("input[aria-label='培训场次的实际完成值']"));
        actual.clear();
        actual.sendKeys("9场", Keys.ENTER);
        browser.findElement(By.className("trial"));
        assertThat(total()).isEqualTo("91.00");
        browser.close();
        browser.switchTo().window(one);
        browser.navigate().refresh();
        assertThat(total()).isEqualTo("86.00");
    }

    @Test
    @DisplayName("无障碍:首页、拒收、文件页、试算、打印页、报告、出错的页没有严重的毛病")
    void everybody() throws IOException {
        browser.get(server.address());
        browser.findElement(By.id("upload"));
        clean("首页");
        browser.findElement(By.name("file"))
                .sendKeys(Files.write(folder.resolve("坏.xlsx"), new byte[] {1, 2, 3})
                        .toString());
        browser.findElement(By.className("alert"));
        clean("拒收");
        drop(DepartmentPagesTest.table("甲县文化馆", "45"));
        clean("文件页");
        String file = browser.getCurrentUrl();
        WebElement actual = browser.findElement(By.cssSelector("input[aria-label='培训场次的实际完成值']"));
        actual.clear();
        actual.sendKeys("大部分", Keys.ENTER);
        browser.findElement(By.className("trial"));
        clean("试算");
        browser.get(file + "/print");
        browser.findElement(By.className("page"));
        clean("打印页");
        browser.get(server.address().replaceFirst("\\?.*", "files/0"));
        clean("出错的页");
        Path report = Files.writeString(folder.resolve("报告.txt"), new WrittenReport(1).text());
        browser.get(server.address());
        browser.findElement(By.name("file")).sendKeys(report.toString());
        browser.findElement(By.className("take"));
        clean("报告");
    }

    @Test
    @DisplayName("无障碍的检查看得见毛病:没有替代文字的图片")
    void axeSees() {
        browser.get(server.address());
        browser.findElement(By.id("upload"));
        browser.executeScript("document.body.appendChild(document.createElement('img'))");
        assertThat(Axe.faults(browser)).anyMatch(said -> said.startsWith("image-alt"));
    }

    private static void clean(String page) {
        assertThat(Axe.faults(browser)).as(page).isEmpty();
    }

    @Test
    @DisplayName("样式都用上了:页内没有被安全策略挡住的东西,1366宽不用横向滚动")
    void looks() throws IOException {
        drop();
        assertThat(browser.manage().logs().get("browser").getAll()).isEmpty();
        Object wider = browser.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
        assertThat(wider).isEqualTo(false);
    }
}
