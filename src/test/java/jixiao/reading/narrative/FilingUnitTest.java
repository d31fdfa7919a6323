package jixiao.reading.narrative;

import static jixiao.reading.narrative.Lines.PHRASES;
import static jixiao.reading.narrative.Lines.passages;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FilingUnitTest {
    private static String unit(String... lines) {
        List<Passage> passages = passages(lines);
        return FilingUnit.of(passages, new ReportFinder(PHRASES).find(passages));
    }

    @Test
    @DisplayName("决算说明的标题先于写明的单位,写明的单位先于报告的标题")
    void order() {
        String title = "云岭县文旅局部门整体绩效自评报告";
        assertThat(unit("2023年度云岭县水务局部门决算公开说明", "填报单位:云岭县财政局", title, "一、自评结论")).isEqualTo("云岭县水务局");
        assertThat(unit("填报单位(盖章):云岭县财政局", title, "一、自评结论")).isEqualTo("云岭县财政局");
        assertThat(unit(title, "一、自评结论")).isEqualTo("云岭县文旅局");
        assertThat(unit("2023年度" + title, "一、自评结论")).isEqualTo("云岭县文旅局");
        assertThat(unit("自评报告", "一、自评结论")).isEmpty();
    }

    @Test
    @DisplayName("单位只在前12段里找")
    void cover() {
        String[] lines = new String[13];
        java.util.Arrays.fill(lines, "封面");
        lines[11] = "单位名称:云岭县财政局";
        assertThat(unit(lines)).isEqualTo("云岭县财政局");
        lines[11] = "封面";
        lines[12] = "单位名称:云岭县财政局";
        assertThat(unit(lines)).isEmpty();
    }

    @Test
    @DisplayName("没有地名的不是单位;校区、小区不是区")
    void office() {
        assertThat(unit("食堂改造项目绩效自评报告", "一、自评结论")).isEmpty();
        assertThat(unit("东校区食堂处绩效自评报告", "一、自评结论")).isEmpty();
        assertThat(unit("东城区教育局绩效自评报告", "一、自评结论")).isEqualTo("东城区教育局");
        assertThat(unit("云岭县人民政府办公室绩效自评报告", "一、自评结论")).isEqualTo("云岭县人民政府办公室");
    }

    @Test
    @DisplayName("单位独占一行写在标题上面;年度写成汉字的不在单位里")
    void above() {
        assertThat(unit("云岭县图书馆", "2023年度部门整体绩效自评报告", "一、自评结论")).isEqualTo("云岭县图书馆");
        assertThat(unit("云岭县图书馆关于自评的说明", "2023年度部门整体绩效自评报告", "一、自评结论")).isEmpty();
        assertThat(unit("二〇二三年度云岭县图书馆部门整体绩效自评报告", "一、自评结论")).isEqualTo("云岭县图书馆");
        assertThat(unit("云岭县图书馆二○二三年度部门决算", "一、收支情况")).isEqualTo("云岭县图书馆");
    }
}
