package jixiao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jixiao.model.InputProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TimeLimitTest {
    @Test
    @DisplayName("做完的交出结果,抛出的照样抛出")
    void inTime() {
        TimeLimit limit = new TimeLimit(60);
        assertThat(limit.<String>within("a.xlsx", () -> "成")).isEqualTo("成");
        InputProblem own = new InputProblem("读不了。");
        assertThatThrownBy(() -> limit.within("a.xlsx", () -> {
                    throw own;
                }))
                .isSameAs(own);
        assertThatThrownBy(() -> limit.within("a.xlsx", () -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    @DisplayName("做不完的放弃并说出文件,那个线程被打断")
    void late() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        assertThatThrownBy(() -> new TimeLimit(1).within("慢.xlsx", () -> {
                    try {
                        never.await();
                    } catch (InterruptedException givenUp) {
                        interrupted.countDown();
                    }
                    return "";
                }))
                .isInstanceOf(InputProblem.class)
                .hasMessage("「慢.xlsx」处理了 1 秒还没有完成,已放弃;请删去与自评无关的内容后再报送,或以 --limit seconds=秒数 放宽。");
        assertThat(interrupted.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @DisplayName("内存不够的放弃这一个文件,不算程序出错")
    void memory() {
        assertThatThrownBy(() -> new TimeLimit(60).within("大.xlsx", () -> {
                    throw new OutOfMemoryError("Java heap space");
                }))
                .isInstanceOf(InputProblem.class)
                .hasMessage("「大.xlsx」太大,内存不够处理,已放弃;请删去与自评无关的内容后再报送。");
    }
}
