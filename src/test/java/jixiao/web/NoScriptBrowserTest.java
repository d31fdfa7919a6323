package jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jixiao.Engine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** What has to go without any script, in a browser that runs none: upload, see, decide one finding, download. */
@DisplayName("网页:浏览器不许脚本")
class NoScriptBrowserTest {
    @TempDir
    static Path folder;

    private static Server server;
    private static Chromium chromium;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() {
        chromium = new Chromium(folder, false);
        browser = chromium.driver();
        server = TaskPagesTest.server(folder);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
            server.close();
        }
    }

    private static void open() {
        browser.get(server.address());
        browser.findElement(By.id("upload"));
        assertThat(browser.findElements(By.cssSelector("html:not(.script)")))
                .as("no script ran")
                .hasSize(1);
    }

    private static void click(String selector) {
        browser.findElement(By.cssSelector(selector)).click();
    }

    @Test
    @DisplayName("部门:选文件、按“计分”,看到86.00;改成10场、按“试算”得96.00;下载净表,是96分")
    void department() throws IOException {
        open();
        Path file = Files.write(folder.resolve("没有脚本.xlsx"), DepartmentPagesTest.table("甲县文化馆"));
        browser.findElement(By.name("file")).sendKeys(file.toString());
        click("#upload button[type=submit]");
        assertThat(browser.findElement(By.cssSelector(".total strong")).getText())
                .isEqualTo("86.00");
        var actual = browser.findElement(By.cssSelector("input[aria-label='培训场次的实际完成值']"));
        actual.clear();
        actual.sendKeys("10场");
        click("form[action$='/changes'] button[type=submit]");
        browser.findElement(By.className("trial"));
        assertThat(browser.findElement(By.cssSelector(".total strong")).getText())
                .isEqualTo("96.00");
        click("a[href$='/clean']");
        Path clean = folder.resolve("没有脚本_报送.xlsx");
        chromium.until(() -> Files.isRegularFile(clean));
        assertThat(Engine.choosing()
                        .open("净.xlsx", Files.readAllBytes(clean))
                        .orThrow()
                        .judgements()
                        .get(0)
                        .scored()
                        .total())
                .isEqualByComparingTo("96");
    }

    @Test
    @DisplayName("文稿:从首页到“写文稿”,选两个文件、选综述,得到压缩包;读不出的文件留在这一页,说出是哪个")
    void texts() throws IOException {
        open();
        click(".ways a[href='/reports']");
        Path one = Files.write(folder.resolve("一.xlsx"), DepartmentPagesTest.table("甲县文化馆"));
        Path other = Files.write(folder.resolve("二.xlsx"), DepartmentPagesTest.table("乙县图书馆"));
        Path broken = Files.writeString(folder.resolve("坏.xlsx"), "不是表");
        browser.findElement(By.name("file")).sendKeys(one + "\n" + broken);
        click("#texts button[type=submit]");
        assertThat(browser.findElement(By.id("refused")).getText()).contains("「坏.xlsx」");
        browser.findElement(By.name("file")).sendKeys(one + "\n" + other);
        browser.findElement(By.cssSelector("select[name=kind] option[value='综述']"))
                .click();
        click("#texts button[type=submit]");
        Path zip = folder.resolve("文稿.zip");
        chromium.until(() -> Files.isRegularFile(zip));
        try (var files = new java.util.zip.ZipFile(zip.toFile())) {
            assertThat(files.stream().map(java.util.zip.ZipEntry::getName))
                    .contains("甲县文化馆/甲县文化馆2025年度预算绩效情况说明.docx", "乙县图书馆/乙县图书馆2025年度预算绩效情况说明.docx")
                    .hasSize(4);
        }
    }

    @Test
    @DisplayName("科室:建任务交文件、开始复核(页面自己刷新)、打开一张表、更正一处、看到已定、撤销、再更正、再次复核、下载汇总")
    void officer() throws IOException {
        open();
        click(".ways a[href='/tasks']");
        browser.findElement(By.id("make"));
        browser.findElement(By.name("name")).sendKeys("没有脚本的复核");
        browser.findElement(By.name("file"))
                .sendKeys(Files.write(folder.resolve("乙.xlsx"), DepartmentPagesTest.table("乙县图书馆", "45"))
                        .toString());
        click("#make button[type=submit]");
        click("form[action$='/review'] button");
        chromium.until(() -> chromium.says("复核完成"));
        click(".take a[href$='/tables']");
        click("a.go");
        browser.findElement(By.id("items"));
        assertThat(chromium.says("退回")).isTrue();
        correct();
        assertThat(chromium.says("复核总分 86.00")).isTrue();
        click("#undo-last button");
        chromium.until(() -> chromium.says("已收回,没有处理"));
        correct();
        click(".tasknav a[href$='/results']");
        assertThat(chromium.says("网页里已定 1 处还没有写进复核汇总")).isTrue();
        click("form[action$='/review'] button");
        // That the page comes anew by itself was seen the first time.
        chromium.until(() -> {
            browser.navigate().refresh();
            return chromium.says("复核完成");
        });
        click(".tasknav a[href$='/results']");
        browser.findElement(By.id("files"));
        assertThat(chromium.says("还没有写进复核汇总")).isFalse();
        browser.findElement(By.linkText("复核汇总.xlsx")).click();
        chromium.until(() -> Files.isRegularFile(folder.resolve("复核汇总.xlsx")));
    }

    private static void correct() {
        click("#items .item input[value='财政更正']");
        var officer = browser.findElement(By.cssSelector("#items .item .officer"));
        officer.clear();
        officer.sendKeys("张三");
        click("#items .item .decide button");
        chromium.until(() -> chromium.says("已定:财政更正,张三"));
    }
}
