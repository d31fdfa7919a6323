package jixiao.convention.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jixiao.convention.Convention;
import jixiao.convention.OwnFolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conventions whose rules are compiled at the same time. */
class CompiledTogetherTest {
    private static final int MANY = 12;

    @TempDir
    private Path directory;

    private Callable<String> chosen(int number) {
        Convention convention = OwnFolder.extendingWuhan(directory.resolve("口径" + number))
                .row("计分方法", "规则", "优先级", "目标类型", "实际类型", "方法", "条款")
                .row("计分方法", "自定" + number, 90, "等于", "数字", "等值", "某文")
                .load();
        return () -> OwnMethodsTest.chosen(convention, "", "培训", Set.of());
    }

    @Test
    @DisplayName("几个自备口径同时编译,各用各的规则")
    void eachItsOwn() throws Exception {
        List<Callable<String>> tasks =
                IntStream.range(0, MANY).mapToObj(this::chosen).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<String> rules = new ArrayList<>();
            for (Future<String> rule : threads.invokeAll(tasks)) {
                rules.add(rule.get());
            }
            assertThat(rules)
                    .containsExactlyElementsOf(IntStream.range(0, MANY)
                            .mapToObj(each -> "自定" + each)
                            .toList());
        } finally {
            threads.shutdownNow();
        }
    }
}
