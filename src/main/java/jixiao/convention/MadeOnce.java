package jixiao.convention;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * 备成一次: what is made of a part of a convention (its word lists, its units), once for all who ask with that very object and
 * for as long as somebody else keeps it. Safe for several threads.
 *
 * @param <K> the part; compared by identity, so that asking costs nothing however long its lists are
 * @param <V> what is made of it; must not keep the part itself
 */
public final class MadeOnce<K, V> {
    private final Map<Part<K>, V> made = new ConcurrentHashMap<>();
    private final ReferenceQueue<K> gone = new ReferenceQueue<>();

    private static final class Part<K> extends WeakReference<K> {
        private final int hash;

        Part(K part, ReferenceQueue<K> gone) {
            super(part, gone);
            this.hash = System.identityHashCode(part);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            if (this == other) {
                return true;
            }
            K mine = get();
            return mine != null && other instanceof Part<?> part && part.get() == mine;
        }
    }

    /**
     * What was made of a part, else what is made of it now.
     *
     * @param part never changed any more
     * @param make makes it; where two ask at once, the result of one of them holds
     */
    public V of(K part, Function<? super K, ? extends V> make) {
        for (Reference<? extends K> each = gone.poll(); each != null; each = gone.poll()) {
            made.remove(each);
        }
        V known = made.get(new Part<>(part, null));
        if (known != null) {
            return known;
        }
        V now = make.apply(part);
        V first = made.putIfAbsent(new Part<>(part, gone), now);
        return first == null ? now : first;
    }
}
