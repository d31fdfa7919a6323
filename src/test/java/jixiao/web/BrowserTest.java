package jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import jixiao.Engine;
import jixiao.convention.Conventions;
import jixiao.generated.WrittenReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.print.PageMargin;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;

/** A department's path in a real browser: with the mouse, with the keyboard alone, in two windows. */
@DisplayName("网页:在浏览器里")
class BrowserTest {
    private static Server server;
    private static Chromium chromium;
    private static ChromeDriver browser;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() {
        chromium = new Chromium(folder, true);
        browser = chromium.driver();
        server = Server.start(0, Engine::load, Conventions.shipped());
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
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
    @DisplayName("无障碍:首页、拒收、文件页、试算、打印页、为什么、报告、出错的页没有严重的毛病")
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
        browser.get(file + "/0/why");
        browser.findElement(By.cssSelector("table.lines"));
        clean("为什么用这种方法");
        browser.get(server.address().replaceFirst("\\?.*", "files/0"));
        clean("出错的页");
        browser.get(root() + "reports");
        browser.findElement(By.name("file"))
                .sendKeys(Files.writeString(folder.resolve("坏.xlsx"), "不是表").toString());
        browser.findElement(By.cssSelector("#texts button[type=submit]")).click();
        browser.findElement(By.id("refused"));
        clean("写文稿");
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
    @DisplayName("样式都用上了:页内没有被安全策略挡住的东西;1366宽、1920宽、首页、写文稿、文件页、打印页都不用横向滚动")
    void looks() throws IOException {
        drop();
        assertThat(browser.manage().logs().get("browser").getAll()).isEmpty();
        String file = browser.getCurrentUrl();
        try {
            for (Dimension size : List.of(Chromium.LARGE, Chromium.SMALL)) {
                browser.manage().window().setSize(size);
                for (String page : List.of(root(), root() + "reports", file, file + "/print")) {
                    browser.get(page);
                    browser.findElement(By.id("main"));
                    assertThat(chromium.isTooWide()).as(page + " " + size).isFalse();
                }
            }
        } finally {
            browser.manage().window().setSize(Chromium.SMALL);
        }
    }

    private static String root() {
        return server.address().replaceFirst("\\?.*", "");
    }

    @Test
    @DisplayName("没有画线的表也看得出格子:淡淡的虚线,与表格软件的屏幕上一样;打印正式表只有画了的线")
    void gridlines() throws IOException {
        drop();
        assertThat(browser.findElement(By.id("t0-E7")).getCssValue("border-top-style"))
                .isEqualTo("dotted");
        browser.get(browser.getCurrentUrl() + "/print");
        assertThat(browser.findElements(By.cssSelector(".page td")).stream()
                        .map(each -> each.getCssValue("border-top-style"))
                        .distinct())
                .containsExactlyInAnyOrder("none", "solid");
    }

    @Test
    @DisplayName("用鼠标把文件拖到框里就计分;点一条发现就到那一格,看得见")
    void dropped() {
        byte[] file = DepartmentPagesTest.table("甲县文化馆", "45");
        browser.get(server.address());
        browser.findElement(By.id("upload"));
        browser.executeScript(
                "var bytes = Uint8Array.from(atob(arguments[0]), function (sign) { return sign.charCodeAt(0); });"
                        + "var all = new DataTransfer();"
                        + "all.items.add(new File([bytes], '拖来的.xlsx'));"
                        + "document.getElementById('drop').dispatchEvent("
                        + "  new DragEvent('drop', {dataTransfer: all, bubbles: true, cancelable: true}));",
                Base64.getEncoder().encodeToString(file));
        browser.findElement(By.className("summary"));
        assertThat(browser.getTitle()).isEqualTo("拖来的.xlsx");
        assertThat(total()).isEqualTo("86.00");
        browser.findElement(By.cssSelector(".findings a[href='#t0-G7']")).click();
        assertThat(browser.findElement(By.cssSelector("td:target")).getText()).isEqualTo("45");
        assertThat(targetSeen()).isTrue();
    }

    @Test
    @DisplayName("接到下一张工作表的表:键盘j跳到第二张上的那一格,看得见;改第二张上的完成值试算得86.00")
    void continued() throws IOException {
        drop(ContinuedPagesTest.table("甲县文化馆", "30"));
        assertThat(total()).isEqualTo("83.00");
        browser.findElement(By.tagName("body")).sendKeys("j");
        assertThat(browser.findElement(By.cssSelector("td:target")).getText()).isEqualTo("30");
        assertThat(targetSeen()).isTrue();
        WebElement actual = browser.findElement(By.cssSelector("input[aria-label='学员满意度的实际完成值']"));
        actual.clear();
        actual.sendKeys("90%", Keys.ENTER);
        browser.findElement(By.className("trial"));
        assertThat(total()).isEqualTo("86.00");
        clean("两张工作表");
    }

    /** Whether the cell that the address names is within what is scrolled to. */
    private static boolean targetSeen() {
        Object seen = browser.executeScript("var cell = document.querySelector('td:target').getBoundingClientRect();"
                + "var paper = document.querySelector('.paper').getBoundingClientRect();"
                + "return cell.top >= paper.top && cell.bottom <= Math.min(paper.bottom, innerHeight)"
                + "  && cell.left >= paper.left && cell.right <= paper.right");
        return Boolean.TRUE.equals(seen);
    }

    @Test
    @DisplayName("只用键盘:选文件、看到86.00、改成10场、试算得96.00、下载净表,净表就是96分")
    void keyboardOnly() throws IOException {
        Path file = Files.write(folder.resolve("键盘.xlsx"), DepartmentPagesTest.table("甲县文化馆"));
        browser.get(server.address());
        browser.findElement(By.id("upload"));
        chromium.tabTo("#upload input[type=file]");
        chromium.focused().sendKeys(file.toString());
        browser.findElement(By.className("summary"));
        assertThat(total()).isEqualTo("86.00");
        chromium.tabTo("input[aria-label='培训场次的实际完成值']");
        // Who comes by Tab has the whole text selected.
        chromium.press("10场", Keys.ENTER);
        browser.findElement(By.className("trial"));
        assertThat(total()).isEqualTo("96.00");
        chromium.tabTo("a[href$='/clean']");
        chromium.press(Keys.ENTER);
        Path clean = folder.resolve("键盘_报送.xlsx");
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
    @DisplayName("打印页印成 PDF:一张纸,程序自己读得出,还是86分")
    void printed() throws IOException {
        drop();
        browser.get(browser.getCurrentUrl() + "/print");
        browser.findElement(By.className("page"));
        PrintOptions options = new PrintOptions();
        options.setPageSize(PageSize.ISO_A4);
        options.setPageMargin(new PageMargin(1, 1, 1, 1));
        byte[] pdf = Base64.getDecoder().decode(browser.print(options).getContent());
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(Engine.choosing()
                        .open("印.pdf", pdf)
                        .orThrow()
                        .judgements()
                        .get(0)
                        .scored()
                        .total())
                .isEqualByComparingTo("86");
    }
}
