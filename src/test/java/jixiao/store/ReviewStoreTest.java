package jixiao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.writing.OutputProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("复核存档")
class ReviewStoreTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.ofHours(8));

    @TempDir
    private Path out;

    private ReviewStore open() {
        return ReviewStore.open(out, NOON);
    }

    private static final KnownFinding FINDING = new KnownFinding(
            "某局", "", "2025", "整体", "甲.xlsx", "警告", "NEEDS_REVIEW", "待人工判断", "F14", "只能定到档", "档次", true);

    private Path file() {
        return out.resolve(".jixiao/review.db");
    }

    private static JudgedFile judged(String name, String... documents) {
        return new JudgedFile(
                name,
                "摘要" + name,
                "口径 1",
                Stream.of(documents).map(Packed::of).toList(),
                List.of(),
                "标注副本/" + name,
                "");
    }

    private static KeptDecision decision(String points) {
        return new KeptDecision("某局", "", "2025", "1", "服务水平", "提升", "有所提升", "", points, "调整", "有佐证", "王某");
    }

    private static KeptTable table(String document) {
        return new KeptTable(
                new TableName("某局", "", "2025", "甲.xlsx", "自评表"),
                "整体",
                "人工",
                Optional.of(new BigDecimal("94.52")),
                Optional.of(new BigDecimal("1201.71")),
                Optional.empty(),
                false,
                Packed.of(document),
                Charge.UNKNOWN);
    }

    private static FinishedReview review(String... files) {
        Map<String, String> digests = new java.util.TreeMap<>();
        for (String each : files) {
            digests.put(each, "摘要" + each);
        }
        return new FinishedReview("指纹", digests, List.of("标注副本/甲.xlsx"), "{}");
    }

    private static void finish(ReviewStore store, FinishedReview review, KeptTable... tables) {
        store.finish(review, List.of(tables), List.of(FINDING), List.of(), Shown.NOTHING);
    }

    @Test
    @DisplayName("存的文件、复核、决定,关了再开一样不少")
    void keeps() {
        try (ReviewStore store = open()) {
            store.save(judged("甲.xlsx", "{\"一\":1}", "{\"二\":2}"));
            store.show("甲.xlsx", "跨表");
            store.decided(List.of(decision("5")));
            finish(store, review("甲.xlsx"), table("{\"终\":1}"));
        }
        try (ReviewStore store = open()) {
            assertThat(store.notice()).isEmpty();
            JudgedFile found = store.find("甲.xlsx", "摘要甲.xlsx", "口径 1").orElseThrow();
            assertThat(found.tables()).extracting(Packed::text).containsExactly("{\"一\":1}", "{\"二\":2}");
            assertThat(found.shown()).isEqualTo("跨表");
            assertThat(store.finished()).contains(review("甲.xlsx"));
            assertThat(store.findings()).containsExactly(FINDING);
            assertThat(store.decisions()).containsExactly(decision("5"));
            List<String> lines = new ArrayList<>();
            assertThat(store.documents(lines::add)).isTrue();
            assertThat(lines).containsExactly("{\"终\":1}");
        }
    }

    @Test
    @DisplayName("内容、口径或程序换了:已审的不再算数;没有摘要的从不算数")
    void otherContent() {
        try (ReviewStore store = open()) {
            store.save(judged("甲.xlsx", "{}"));
            assertThat(store.find("甲.xlsx", "别的", "口径 1")).isEmpty();
            assertThat(store.find("甲.xlsx", "摘要甲.xlsx", "口径 2")).isEmpty();
            assertThat(store.find("乙.xlsx", "摘要甲.xlsx", "口径 1")).isEmpty();
            assertThat(store.find("甲.xlsx", "", "口径 1")).isEmpty();
        }
    }

    @Test
    @DisplayName("撤走的文件在做完时一并忘掉;--restart 忘掉审核结果,不忘决定")
    void forgets() {
        try (ReviewStore store = open()) {
            store.save(judged("甲.xlsx", "{}"));
            store.save(judged("乙.xlsx", "{}"));
            store.decided(List.of(decision("5")));
            finish(store, review("甲.xlsx", "乙.xlsx"));
            finish(store, review("甲.xlsx"));
            assertThat(store.find("乙.xlsx", "摘要乙.xlsx", "口径 1")).isEmpty();
            assertThat(store.find("甲.xlsx", "摘要甲.xlsx", "口径 1")).isPresent();
            store.restart();
            assertThat(store.find("甲.xlsx", "摘要甲.xlsx", "口径 1")).isEmpty();
            assertThat(store.finished()).isEmpty();
            assertThat(store.decisions()).containsExactly(decision("5"));
        }
    }

    @Test
    @DisplayName("与上一次说的一样不另存;改了、又改回来各存一行,次序是读到的先后;最近一次说的另外取得出")
    void decisionsGrow() throws SQLException {
        try (ReviewStore store = open()) {
            store.decided(List.of(decision("5")));
            store.decided(List.of(decision("5"), decision("5")));
            store.decided(List.of(decision("4.5")));
            assertThat(store.lastDecisions()).extracting(SaidAt::said).containsExactly(decision("4.5"));
            store.decided(List.of(decision("5")));
            assertThat(store.decisions()).containsExactly(decision("5"), decision("4.5"), decision("5"));
            // Two lines that read alike: both of the last reading hold.
            store.decided(List.of(decision("6"), decision("7")));
            assertThat(store.lastDecisions()).extracting(SaidAt::said).containsExactly(decision("6"), decision("7"));
        }
        try (Connection sql = sql();
                var at = sql.createStatement().executeQuery("SELECT DISTINCT at FROM decision")) {
            assertThat(at.next()).isTrue();
            assertThat(at.getString(1)).isEqualTo("2026-03-01T20:00+08:00");
            assertThat(at.next()).isFalse();
        }
    }

    @Test
    @DisplayName("决定返回时已在磁盘上:不关存档而复制文件,复制的里面有它")
    void committed(@TempDir Path copied) throws IOException {
        try (ReviewStore store = open()) {
            store.decided(List.of(decision("5")));
            Path folder = Files.createDirectories(copied.resolve(".jixiao"));
            for (String each : List.of("review.db", "review.db-wal")) {
                Files.copy(out.resolve(".jixiao").resolve(each), folder.resolve(each));
            }
        }
        try (ReviewStore store = ReviewStore.open(copied, NOON)) {
            assertThat(store.decisions()).containsExactly(decision("5"));
        }
    }

    @Test
    @DisplayName("写到位而没有做完的汇总认得出;做完以后不再记着")
    void publishing() {
        try (ReviewStore store = open()) {
            assertThat(store.isUnfinished("甲")).isFalse();
            store.publishing("甲");
            assertThat(store.isUnfinished("甲")).isTrue();
            assertThat(store.isUnfinished("乙")).isFalse();
            store.publishing("乙");
            assertThat(store.isUnfinished("甲")).isFalse();
            finish(store, review());
            assertThat(store.isUnfinished("乙")).isFalse();
        }
    }

    @Test
    @DisplayName("没有变化的再次打开,文件一个字节不改")
    void untouched() throws IOException {
        try (ReviewStore store = open()) {
            store.decided(List.of(decision("5")));
            finish(store, review("甲.xlsx"), table("{}"));
        }
        byte[] before = Files.readAllBytes(file());
        var time = Files.getLastModifiedTime(file());
        try (ReviewStore store = open()) {
            store.decided(List.of(decision("5")));
            store.finished();
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(file())).isEqualTo(time);
    }

    @Test
    @DisplayName("不是存档的文件、被截断的存档:改名保留并说明,另建新的")
    void damaged() throws IOException {
        try (ReviewStore store = open()) {
            finish(store, review("甲.xlsx"), table("{}"));
        }
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), "不是数据库,只是一段足够长的文字,用来冒充存档文件。".repeat(40).getBytes());
        try (ReviewStore store = open()) {
            assertThat(store.notice().orElseThrow()).contains("已损坏", "review_损坏1.db");
            assertThat(store.finished()).isEmpty();
        }
        Files.write(file(), java.util.Arrays.copyOf(whole, whole.length / 2));
        try (ReviewStore store = open()) {
            assertThat(store.notice().orElseThrow()).contains("review_损坏2.db");
        }
        assertThat(out.resolve(".jixiao/review_损坏1.db")).exists();
        assertThat(Files.size(out.resolve(".jixiao/review_损坏2.db"))).isEqualTo(whole.length / 2);
    }

    @Test
    @DisplayName("文档里有一个字节被改:那份文档不算数,不照错的给出")
    void flipped() throws SQLException {
        try (ReviewStore store = open()) {
            store.save(judged("甲.xlsx", "{\"total\":94.52}"));
            finish(store, review("甲.xlsx"), table("{\"total\":94.52}"));
        }
        try (Connection sql = sql();
                Statement statement = sql.createStatement()) {
            for (String table : List.of("judged_table", "finished_table")) {
                statement.executeUpdate("UPDATE " + table
                        + " SET document = CAST(substr(document, 1, 12) || x'55' || substr(document, 14) AS BLOB)");
            }
        }
        try (ReviewStore store = open()) {
            assertThat(store.find("甲.xlsx", "摘要甲.xlsx", "口径 1")).isEmpty();
            List<String> lines = new ArrayList<>();
            assertThat(store.documents(lines::add)).isFalse();
            assertThat(lines).isEmpty();
        }
    }

    @Test
    @DisplayName("更新的程序写的存档:不动它,一句话说明")
    void newer() throws SQLException, IOException {
        open().close();
        try (Connection sql = sql();
                Statement statement = sql.createStatement()) {
            statement.executeUpdate("INSERT INTO schema_version VALUES (99, '9.0.0', '2030-01-01')");
        }
        byte[] before = Files.readAllBytes(file());
        assertThatThrownBy(this::open)
                .isInstanceOf(OutputProblem.class)
                .hasMessageContaining("是更新的 jixiao 写的(第99版),本程序只认得到第7版");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    @DisplayName("还没有版本的空存档:补到最新")
    void older() throws SQLException, IOException {
        Files.createDirectories(file().getParent());
        try (Connection sql = sql();
                Statement statement = sql.createStatement()) {
            statement.executeUpdate(
                    "CREATE TABLE schema_version (version INTEGER PRIMARY KEY, program TEXT NOT NULL, at TEXT NOT"
                            + " NULL)");
        }
        try (ReviewStore store = open()) {
            assertThat(store.notice()).isEmpty();
            assertThat(store.finished()).isEmpty();
        }
    }

    @Test
    @DisplayName("第1版的存档:补上处理的表,人的决定都在")
    void first() throws SQLException {
        KeptDecision decision = new KeptDecision("某局", "", "2024", "1", "次数", "≥5", "4", "8", "7", "调整", "核对", "王五");
        try (ReviewStore store = open()) {
            store.decided(List.of(decision));
        }
        try (Connection sql = sql();
                Statement statement = sql.createStatement()) {
            for (String table : List.of(
                    "letter_item",
                    "letter",
                    "letter_round",
                    "letter_number",
                    "treatment",
                    "judged_text",
                    "finished_text",
                    "finished_row",
                    "finished_said",
                    "saying")) {
                statement.executeUpdate("DROP TABLE " + table);
            }
            for (String column : List.of("section", "supervisor", "secret")) {
                statement.executeUpdate("ALTER TABLE finished_table DROP COLUMN " + column);
            }
            for (String column : List.of("indicator", "dropped")) {
                statement.executeUpdate("ALTER TABLE finished_finding DROP COLUMN " + column);
            }
            statement.executeUpdate("ALTER TABLE decision DROP COLUMN batch");
            statement.executeUpdate("DELETE FROM schema_version WHERE version > 1");
        }
        KeptTreatment treatment =
                new KeptTreatment("某局", "", "2024", "次数", "SCORE_MISMATCH", "应得8分。", "采纳", "", "王五", "4月8日");
        try (ReviewStore store = open()) {
            assertThat(store.decisions()).containsExactly(decision);
            assertThat(store.treatments()).isEmpty();
            store.treated(List.of(treatment));
            store.treated(List.of(treatment));
        }
        try (ReviewStore store = open()) {
            assertThat(store.treatments()).containsExactly(treatment);
        }
    }

    @Test
    @DisplayName("另一个程序正开着存档:一句话说明")
    void busy() throws SQLException {
        open().close();
        try (Connection sql = sql();
                Statement statement = sql.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("BEGIN EXCLUSIVE");
            assertThatThrownBy(this::open).isInstanceOf(OutputProblem.class).hasMessageContaining("正由另一个 jixiao 使用");
        }
    }

    private Connection sql() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file());
    }
}
