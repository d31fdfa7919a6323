package jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 按次序等到的结果: in their order whoever is done first, and only so many begun ahead. */
class AwaitedTest {
    private final ExecutorService threads = Executors.newFixedThreadPool(3);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    @DisplayName("后面的先做完,仍按次序给出")
    void order() {
        CountDownLatch second = new CountDownLatch(1);
        List<Integer> given = Awaited.inOrder(threads, 3, 5, position -> {
                    if (position == 0) {
                        await(second);
                    } else {
                        second.countDown();
                    }
                    return position * 10;
                })
                .toList();
        assertThat(given).containsExactly(0, 10, 20, 30, 40);
    }

    @Test
    @DisplayName("100件,至多先做7件:看第n件时,动手的不超过n+7件;一件没有的,一件也不做")
    void ahead() {
        AtomicInteger begun = new AtomicInteger();
        Iterator<Integer> given = Awaited.inOrder(threads, 7, 100, position -> {
                    begun.incrementAndGet();
                    return position;
                })
                .iterator();
        for (int looked = 0; looked < 100; looked++) {
            assertThat(given.next()).isEqualTo(looked);
            assertThat(begun.get()).isBetween(looked + 1, looked + 8);
        }
        assertThat(given.hasNext()).isFalse();
        assertThat(begun.get()).isEqualTo(100);
        assertThat(Awaited.inOrder(threads, 7, 0, position -> begun.incrementAndGet()))
                .isEmpty();
        assertThat(begun.get()).isEqualTo(100);
    }

    @Test
    @DisplayName("第4件出错:前3件照样给出,轮到它时抛出它自己的错误")
    void thrown() {
        List<Integer> looked = new ArrayList<>();
        assertThatThrownBy(() -> Awaited.inOrder(threads, 7, 9, position -> {
                            if (position == 3) {
                                throw new UnsupportedOperationException("第4件");
                            }
                            return position;
                        })
                        .forEach(looked::add))
                .isExactlyInstanceOf(UnsupportedOperationException.class)
                .hasMessage("第4件");
        assertThat(looked).containsExactly(0, 1, 2);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
