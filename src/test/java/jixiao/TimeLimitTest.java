package jixiao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import jixiao.model.InputProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TimeLimitTest {
    /** What is taken for a second where it does not matter how long one is. */
    private static final Duration SECOND = Duration.ofMillis(200);

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
    @DisplayName("算得太久的放弃并说出文件,那个线程被打断")
    void late() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        long begun = System.nanoTime();
        assertThatThrownBy(() -> new TimeLimit(1).within("慢.xlsx", () -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    interrupted.countDown();
                    return "";
                }))
                .isInstanceOf(InputProblem.class)
                .hasMessage("「慢.xlsx」处理了 1 秒还没有完成,已放弃;请删去与自评无关的内容后再报送,或以 --limit seconds=秒数 放宽。");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(interrupted.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @DisplayName("每件各算各的时间:前面几件用去的不算在后面一件上")
    void eachForItself() {
        TimeLimit limit = new TimeLimit(1, SECOND);
        for (int piece = 0; piece < 4; piece++) {
            assertThat(limit.<String>within("第" + piece + "件.xlsx", () -> {
                        long end = System.nanoTime() + 70_000_000L;
                        while (System.nanoTime() < end) {
                            Thread.onSpinWait();
                        }
                        return "成";
                    }))
                    .isEqualTo("成");
        }
    }

    @Test
    @DisplayName("线程接着做下一件:它先前用去的时间不算在这一件上")
    void reused() {
        TimeLimit limit = new TimeLimit(1, SECOND);
        for (int piece = 0; piece < 20; piece++) {
            assertThat(limit.<String>within("快.xlsx", () -> "成")).isEqualTo("成");
        }
        for (int piece = 0; piece < 2; piece++) {
            limit.within("算.xlsx", () -> {
                long end = System.nanoTime() + 140_000_000L;
                while (System.nanoTime() < end) {
                    Thread.onSpinWait();
                }
                return "成";
            });
        }
        assertThat(limit.<String>within("等.xlsx", () -> {
                    pause(240);
                    return Thread.currentThread().getName();
                }))
                .isEqualTo("file");
    }

    @Test
    @DisplayName("等待不算处理时间;等了十倍还没有回音的放弃,不早")
    void waiting() throws InterruptedException {
        TimeLimit limit = new TimeLimit(1, SECOND);
        assertThat(limit.<String>within("忙.xlsx", () -> {
                    pause(300);
                    return "成";
                }))
                .isEqualTo("成");
        CountDownLatch interrupted = new CountDownLatch(1);
        long begun = System.nanoTime();
        assertThatThrownBy(() -> limit.within("网盘.xlsx", () -> {
                    pause(600_000);
                    interrupted.countDown();
                    return "";
                }))
                .isInstanceOf(InputProblem.class)
                .hasMessage("「网盘.xlsx」等了 10 秒还没有读完,已放弃;请检查它所在的磁盘或网络,或以 --limit seconds=秒数 放宽。");
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isBetween(Duration.ofSeconds(2), Duration.ofSeconds(60));
        assertThat(interrupted.await(60, TimeUnit.SECONDS)).isTrue();
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @DisplayName("已经打断的线程:很快就能做完的也不开始做,一句话,打断的标志还在")
    void cancelledBefore() {
        AtomicBoolean begun = new AtomicBoolean();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> new TimeLimit(1).within("取消.xlsx", () -> begun.getAndSet(true)))
                .isInstanceOf(InputProblem.class)
                .hasMessage("「取消.xlsx」的处理已取消。");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(begun).isFalse();
    }

    @Test
    @DisplayName("打断调用的线程就是取消:一句话,打断的标志还在,做着的那个线程也被打断")
    void cancelled() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        AtomicReference<String> sentence = new AtomicReference<>("");
        AtomicBoolean marked = new AtomicBoolean();
        Thread caller = new Thread(() -> {
            try {
                new TimeLimit(60).within("取消.xlsx", () -> {
                    begun.countDown();
                    pause(600_000);
                    stopped.countDown();
                    return "";
                });
            } catch (InputProblem problem) {
                sentence.set(problem.getMessage());
                marked.set(Thread.currentThread().isInterrupted());
            }
        });
        caller.start();
        begun.await();
        caller.interrupt();
        caller.join();
        assertThat(sentence.get()).isEqualTo("「取消.xlsx」的处理已取消。");
        assertThat(marked).isTrue();
        assertThat(stopped.await(60, TimeUnit.SECONDS)).isTrue();
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
