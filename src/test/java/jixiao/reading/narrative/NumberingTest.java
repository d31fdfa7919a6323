package jixiao.reading.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {
    @ParameterizedTest(name = "{0}:第{1}层「{2}」,「{3}」")
    @DisplayName("层次序数,由高到低;小数和四位数不是序数")
    @CsvSource(
            delimiter = '|',
            value = {
                "第一部分概况 | 0 | 一 | 概况",
                "第三章附件 | 0 | 三 | 附件",
                "一、自评结论 | 1 | 一 | 自评结论",
                "十二.附件 | 1 | 十二 | 附件",
                "(三)存在的问题 | 2 | 三 | 存在的问题",
                "1.执行率情况 | 3 | 1 | 执行率情况",
                "12、措施 | 3 | 12 | 措施",
                "(1)产出指标 | 4 | (1) | 产出指标",
                "2)效益指标 | 4 | 2) | 效益指标",
                "①举办活动 | 5 | ① | 举办活动",
                "1.5万元 | 9 | '' | 1.5万元",
                "2023.资金 | 9 | '' | 2023.资金",
                "自评结论 | 9 | '' | 自评结论"
            })
    void levels(String text, int level, String number, String title) {
        assertThat(Numbering.of(text)).isEqualTo(new Numbering(level, number, title));
        assertThat(Numbering.of(text).isNumbered()).isEqualTo(level < 9);
    }

    @Test
    @DisplayName("标题:有序数、到(1)为止、不超过40字、中间没有句号和逗号")
    void heading() {
        assertThat(Numbering.of("一、" + "字".repeat(40)).isHeading()).isTrue();
        assertThat(Numbering.of("一、" + "字".repeat(41)).isHeading()).isFalse();
        assertThat(Numbering.of("(1)产出指标。").isHeading()).isTrue();
        assertThat(Numbering.of("(1)产出指标。满分50分").isHeading()).isFalse();
        assertThat(Numbering.of("(1)产出,效益").isHeading()).isFalse();
        assertThat(Numbering.of("①产出指标").isHeading()).isFalse();
        assertThat(Numbering.of("产出指标").isHeading()).isFalse();
    }
}
