package jixiao.web;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import jixiao.Engine;
import jixiao.convention.Conventions;

/**
 * 案头: the files that are open, in memory. So many are kept; the one that nobody looked at for longest goes first. Safe for
 * several threads.
 */
final class Desk {
    private static final int MOST = 40;

    private final Function<String, Engine> engines;
    private final List<String> conventions;
    private final Once<Map<String, String>> titles;
    private final Map<String, Engine> loaded = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Map<String, OpenFile> open = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OpenFile> eldest) {
            return size() > MOST;
        }
    };

    Desk(Function<String, Engine> engines, List<String> conventions) {
        this.engines = engines;
        this.conventions = List.copyOf(conventions);
        this.titles = new Once<>(() -> titles(this.conventions));
    }

    /** Names that {@link #engine} knows. */
    List<String> conventions() {
        return conventions;
    }

    /** Their Chinese titles by name, in the same order; no engine is loaded for them. */
    Map<String, String> titles() {
        return titles.get();
    }

    private static Map<String, String> titles(List<String> conventions) {
        Map<String, String> titles = new LinkedHashMap<>();
        Conventions.recognitions().stream()
                .filter(each -> conventions.contains(each.name()))
                .forEach(each -> titles.put(each.name(), each.title()));
        return Collections.unmodifiableMap(titles);
    }

    /** The engine of a convention; where the name is none of those, each table chooses. Rules come from no upload. */
    Engine engine(String convention) {
        String known = convention != null && conventions.contains(convention) ? convention : "";
        return loaded.computeIfAbsent(known, engines);
    }

    /** Keeps a file; the name by which it is found again is random. */
    synchronized String keep(OpenFile file) {
        byte[] bytes = new byte[12];
        random.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        open.put(id, file);
        return id;
    }

    synchronized Optional<OpenFile> find(String id) {
        return Optional.ofNullable(open.get(id));
    }

    synchronized void drop(String id) {
        open.remove(id);
    }
}
