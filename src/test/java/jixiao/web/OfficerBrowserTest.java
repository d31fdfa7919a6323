package jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import jixiao.testing.RowsWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * An officer's path of a dozen tables in a real browser: a third of the units claim 45 where the rule gives 40 (returned, 5
 * points at stake), the others claim nothing wrong, one has an open line of 50 points, which comes first in the list. More
 * tables: {@code -Dbrowser.tables=60}.
 */
@DisplayName("网页:科室的人在浏览器里复核几十张表")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OfficerBrowserTest {
    private static final int TABLES = Integer.getInteger("browser.tables", 12);
    private static final int WRONG = TABLES / 3;

    @TempDir
    static Path folder;

    private static Server server;
    private static Chromium chromium;
    private static ChromeDriver browser;
    private static String task;

    @BeforeAll
    static void start() throws IOException {
        chromium = new Chromium(folder, true);
        browser = chromium.driver();
        Path here = Files.createDirectories(folder.resolve("here/报送"));
        for (int i = 1; i < TABLES; i++) {
            String unit = "第" + i + "中学";
            Files.write(
                    here.resolve(String.format("%02d.xlsx", i)),
                    DepartmentPagesTest.table(unit, i <= WRONG ? "45" : "40"));
        }
        Files.write(here.resolve(TABLES + ".xlsx"), TablePagesTest.open("某县林业局"));
        Files.write(folder.resolve("here/名单.xlsx"), roster());
        server = TaskPagesTest.server(folder);
    }

    private static byte[] roster() {
        List<List<String>> rows = new java.util.ArrayList<>();
        rows.add(List.of("单位", "科室"));
        for (int i = 1; i < TABLES; i++) {
            rows.add(List.of("第" + i + "中学", "教科文科"));
        }
        rows.add(List.of("某县林业局", "农业科"));
        return RowsWorkbook.of(rows).bytes();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
            server.close();
        }
    }

    private static void until(Supplier<Boolean> so) {
        chromium.until(so);
    }

    private static boolean says(String words) {
        return chromium.says(words);
    }

    private static void press(CharSequence... keys) {
        chromium.press(keys);
    }

    private static void tabTo(String selector) {
        chromium.tabTo(selector);
    }

    @Test
    @Order(1)
    @DisplayName("只用键盘:建任务、写本机的文件夹和名单、开始复核,看到进度和各张表的结论")
    void made() {
        browser.get(server.address());
        browser.findElement(By.id("upload"));
        browser.get(root() + "/tasks");
        tabTo("input[name=name]");
        press("几十张表");
        tabTo("input[name=inputs]");
        press(folder.resolve("here/报送").toString());
        tabTo("input[name=rosterPath]");
        press(folder.resolve("here/名单.xlsx").toString());
        tabTo("#make button[type=submit]");
        press(Keys.ENTER);
        until(() -> browser.getCurrentUrl().contains("/tasks/2"));
        task = browser.getCurrentUrl();
        tabTo("form[action$='/review'] button");
        press(Keys.ENTER);
        until(() -> says("复核完成"));
        assertThat(says("自评表 " + TABLES + " 张,通过 0,人工 " + (TABLES - WRONG) + ",退回 " + WRONG))
                .isTrue();
    }

    private static String root() {
        return "http://127.0.0.1:" + server.port();
    }

    @Test
    @Order(2)
    @DisplayName("只用键盘:打开第一张(待定50分的),定35分,总分85;n到下一张,3财政更正,u撤销,再更正")
    void decided() {
        browser.get(task + "/tables");
        tabTo("a.go");
        assertThat(chromium.focused().getText()).isEqualTo("某县林业局");
        press(Keys.ENTER);
        browser.findElement(By.id("items"));
        press("j");
        assertThat(chromium.focused().getText()).contains("待定:综合排名");
        press("2");
        press("35");
        press(Keys.TAB, "名次提高");
        press(Keys.TAB, "张三", Keys.ENTER);
        until(() -> says("已定:调整,35分,名次提高,张三"));
        assertThat(says("复核总分 85.00")).isTrue();
        press("n");
        until(() -> says("第1中学 培训项目"));
        press("j");
        press("3");
        until(() -> says("已定:财政更正,张三"));
        press("u");
        until(() -> says("已收回,没有处理"));
        press("k");
        press("3");
        until(() -> says("已定:财政更正,张三"));
    }

    @Test
    @Order(3)
    @DisplayName("其余退回的更正:每张 j、3、n;列表上不再有退回的")
    void all() {
        for (int i = 2; i <= WRONG; i++) {
            press("n");
            String unit = "第" + i + "中学 培训项目";
            until(() -> browser.getTitle().equals(unit));
            press("j");
            press("3");
            until(() -> says("已定:财政更正,张三"));
        }
        browser.get(task + "/tables?verdict=%E9%80%80%E5%9B%9E");
        assertThat(browser.getPageSource()).contains("符合 <b>0</b> 张");
        assertThat(says("网页里已定 " + (WRONG + 1) + " 处")).isTrue();
    }

    @Test
    @Order(4)
    @DisplayName("两个窗口定同一处:后定的看到两个值,先定的还在")
    void twoWindows() {
        browser.get(task + "/tables?q=" + (TABLES - 1));
        browser.findElement(By.cssSelector("a.go")).click();
        browser.findElement(By.id("items"));
        String place = browser.getCurrentUrl();
        String one = browser.getWindowHandle();
        browser.switchTo().newWindow(WindowType.TAB);
        browser.get(place);
        browser.findElement(By.id("items"));
        press("j");
        press("1");
        until(() -> says("已定:采纳"));
        browser.close();
        browser.switchTo().window(one);
        press("j");
        press("4");
        until(() -> says("没有存:您看到以后,这里已经有人定过"));
        assertThat(says("采纳")).isTrue();
        assertThat(says("待补正")).isTrue();
        browser.get(place);
        assertThat(says("已定:采纳")).isTrue();
    }

    @Test
    @Order(5)
    @DisplayName("一次只标出一格:j标出填报的45,再点学员满意度一行,标出的是那一格;再点发现,又是45")
    void marked() {
        browser.get(task + "/tables?q=" + URLEncoder.encode("第1中学", StandardCharsets.UTF_8));
        browser.findElement(By.cssSelector("a.go")).click();
        browser.findElement(By.id("items"));
        press("j");
        assertThat(outlined()).containsExactly("45");
        browser.findElement(By.linkText("学员满意度")).click();
        assertThat(outlined()).containsExactly("学员满意度");
        browser.findElement(By.cssSelector(".item a.cell")).click();
        assertThat(outlined()).containsExactly("45");
        browser.get(browser.getCurrentUrl().replaceFirst("#.*", "") + "#t0-C8");
        browser.navigate().refresh();
        assertThat(outlined()).containsExactly("学员满意度");
        press("j");
        assertThat(outlined()).containsExactly("45");
    }

    private static List<String> outlined() {
        return browser.findElements(By.cssSelector(".sheet td")).stream()
                .filter(each -> each.getCssValue("outline-style").equals("solid"))
                .map(WebElement::getText)
                .toList();
    }

    @Test
    @Order(6)
    @DisplayName("写意见书:先计入,退回0份;意见书可以下载,汇总里不再有没写进的")
    void letters() {
        browser.get(task + "/results");
        browser.findElement(By.name("bureau")).sendKeys("某县财政局");
        browser.findElement(By.cssSelector("form[action$='/letters'] button")).click();
        until(() -> says("意见书(第1轮)"));
        assertThat(says("还没有写进复核汇总")).isFalse();
        assertThat(browser.findElements(By.cssSelector(".files a"))).hasSizeGreaterThan(WRONG);
    }

    @Test
    @Order(7)
    @DisplayName("每一页:1366宽不用横向滚动,没有被安全策略挡住的,axe没有严重的发现")
    void looks() {
        browser.get(task + "/tables");
        String first = browser.findElement(By.cssSelector("a.go")).getAttribute("href");
        for (String page : List.of(
                root() + "/tasks",
                task,
                task + "/tables",
                first,
                first.replaceFirst("\\?.*", "") + "/why",
                task + "/results",
                task + "/statistics")) {
            browser.get(page);
            browser.findElement(By.id("main"));
            assertThat(chromium.isTooWide()).as(page).isFalse();
            assertThat(Axe.faults(browser)).as(page).isEmpty();
        }
        browser.manage().window().setSize(Chromium.LARGE);
        for (String page : List.of(root() + "/tasks", task, task + "/tables", first, task + "/results")) {
            browser.get(page);
            browser.findElement(By.id("main"));
            assertThat(chromium.isTooWide()).as(page).isFalse();
        }
        // The second window was told so with the status of a conflict.
        assertThat(browser.manage().logs().get("browser").getAll().stream()
                        .filter(each -> !each.getMessage().contains("409")))
                .isEmpty();
    }
}
