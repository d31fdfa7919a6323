package jixiao.checking.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import jixiao.checking.Checks;
import jixiao.checking.Tables;
import jixiao.model.DateSpan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day that a cell of results states as that of completion, with its year. */
class DaysDoneTest {
    @ParameterizedTest(name = "{0}:{1}至{2}")
    @DisplayName("写明年的才是日期:只有年的是全年,有月的是整月,有日的是那一天;没有那一天的、旁边有别的话的不是")
    @CsvSource({
        "2025年1月15日完成验收, 2025-01-15, 2025-01-15",
        "2025-01-15, 2025-01-15, 2025-01-15",
        "2025年2月完成, 2025-02-01, 2025-02-28",
        "2025年底完成, 2025-01-01, 2025-12-31",
        "2025年完成, 2025-01-01, 2025-12-31",
        "2025年2月30日完成, '', ''",
        "2025年13月完成, '', ''",
        "1月15日完成, '', ''",
        "2025年1月15日完成3项, '', ''",
        "'2025年1月15日完成。', 2025-01-15, 2025-01-15",
        "完成, '', ''"
    })
    void days(String said, String first, String last) {
        Optional<DateSpan> day = new DaysDone(Checks.wuhan().convention())
                .of(Tables.table()
                        .line("方案", "完成", said, "10", "10")
                        .made()
                        .indicators()
                        .get(0));
        assertThat(day.map(span -> span.first() + "至" + span.last()).orElse(""))
                .isEqualTo(first.isEmpty() ? "" : first + "至" + last);
    }
}
