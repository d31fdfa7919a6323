package jixiao.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jixiao.convention.book.References;
import jixiao.convention.proof.Soundness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 编号 of the rows of 《计分方法》, and 《依据文件》 that clauses refer to. */
class RowNumbersTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"wuhan", "mof-2020", "sichuan", "yitihua"})
    @DisplayName("随附的口径:每条计分规则有自己的编号,没有两条相同")
    void shipped(String name) {
        List<String> numbers = Conventions.load(name).in(Optional.empty()).methods().values().stream()
                .map(MethodRow::number)
                .toList();
        assertThat(numbers).isNotEmpty().doesNotHaveDuplicates().allMatch(number -> number.matches("\\d+"));
    }

    private OwnFolder own() {
        return OwnFolder.extendingWuhan(directory).row("计分方法", "规则", "编号", "优先级", "目标类型", "实际类型", "方法");
    }

    @Test
    @DisplayName("挪动了行、改了方法,编号不变;没有写编号的自加行没有编号")
    void kept() {
        Convention before = Conventions.load("wuhan").in(Optional.empty());
        Convention after = own().row("计分方法", "定性指标", "", "", "", "", "")
                .row("计分方法", "自加", "", "95", "区间", "数字", "区间")
                .row("计分方法", "等值指标", "", "", "", "", "等值")
                .load();
        assertThat(after.methods().get("定性指标").number())
                .isEqualTo(before.methods().get("定性指标").number());
        assertThat(after.methods().get("等值指标").number())
                .isEqualTo(before.methods().get("等值指标").number());
        assertThat(after.methods().get("自加").number()).isEmpty();
    }

    @Test
    @DisplayName("两条规则写了同一个编号:说出表、行和已用的规则")
    void taken() {
        String number = Conventions.load("wuhan")
                .in(Optional.empty())
                .methods()
                .get("定性指标")
                .number();
        assertThatThrownBy(own().row("计分方法", "自加", number, "95", "区间", "数字", "区间")::load)
                .isInstanceOf(ConventionProblem.class)
                .hasMessageContaining("《计分方法》")
                .hasMessageContaining("“定性指标”已用");
    }

    private References references(String number, String link, String checked) {
        return References.of(OwnFolder.extendingWuhan(directory)
                .row("依据文件", "文件", "文号", "链接", "核对于")
                .row("依据文件", "某市绩效自评办法", number, link, checked)
                .row("依据文件", "某市绩效自评办法补充通知", "某财〔2025〕2号", "", "")
                .save());
    }

    @Test
    @DisplayName("条款里写着文件名的,认得出是哪份文件;写着两个名字的,认长的;都没有的不认")
    void found() {
        References all = references("某财〔2024〕1号", "https://example.org/1.html", "2026-03-20");
        assertThat(all.of("某市绩效自评办法第3条")).hasValueSatisfying(each -> {
            assertThat(each.number()).isEqualTo("某财〔2024〕1号");
            assertThat(each.link()).isEqualTo("https://example.org/1.html");
            assertThat(each.checked()).contains(LocalDate.of(2026, 3, 20));
        });
        assertThat(all.of("某市绩效自评办法补充通知第1条").orElseThrow().number()).isEqualTo("某财〔2025〕2号");
        assertThat(all.of("财预〔2020〕10号《项目支出绩效评价管理办法》定量指标计分").orElseThrow().number())
                .isEqualTo("财预〔2020〕10号");
        assertThat(all.of("武汉市自评表备注第2条")).isEmpty();
        assertThat(all.of("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "www.example.org, '', 链接, 以 http",
        "'', 去年, 核对于, 写成 2026-03-20 的日期",
        "'', 2026-02-30, 核对于, 写成 2026-03-20 的日期"
    })
    @DisplayName("不是网址、不是日期:说出表、行、栏和应为什么;rules check 也说")
    void faults(String link, String checked, String heading, String expected) {
        assertThatThrownBy(() -> references("", link, checked))
                .isInstanceOf(ConventionProblem.class)
                .hasMessageContaining("《依据文件》")
                .hasMessageContaining(heading)
                .hasMessageContaining(expected);
        assertThat(Soundness.of(directory.toString()).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault).contains("《依据文件》", expected));
    }

    @Test
    @DisplayName("依据文件只给人看,不改口径的版本号")
    void hash() {
        String before =
                OwnFolder.extendingWuhan(directory.resolve("前")).save().stamp().hash();
        String after = OwnFolder.extendingWuhan(directory.resolve("后"))
                .row("依据文件", "文件", "文号")
                .row("依据文件", "某市绩效自评办法", "某财〔2024〕1号")
                .save()
                .stamp()
                .hash();
        assertThat(after).isEqualTo(before);
    }
}
