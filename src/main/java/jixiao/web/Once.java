package jixiao.web;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * 只做一次: what is made when it is first asked for, and kept. A fault is not kept: who asks again tries again. Safe for
 * several threads.
 *
 * @param <T> what is made
 */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> maker) {
        this.maker = Objects.requireNonNull(maker);
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }
}
