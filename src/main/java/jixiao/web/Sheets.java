package jixiao.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.document.look.SheetView;
import jixiao.document.look.SheetViews;
import jixiao.model.InputProblem;
import jixiao.review.docket.Docket;
import jixiao.store.KeptRow;

/**
 * 报送表的样子: out of the marked copy, which holds the scores, else out of what was submitted. The last ones are kept, since a
 * page asks for its colours apart. Safe for several threads.
 */
final class Sheets {
    private static final int MOST = 60;

    private final Map<String, Optional<SheetView>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<SheetView>> eldest) {
            return size() > MOST;
        }
    };

    /**
     * A table's.
     *
     * @param submissions the folder of what was submitted
     * @return empty where neither file is there, or shows that sheet
     */
    Optional<SheetView> of(Docket docket, Path submissions, KeptRow row) {
        String key = String.join("|", docket.out().toString(), docket.stamp(), Integer.toString(row.position()));
        synchronized (kept) {
            if (kept.containsKey(key)) {
                return kept.get(key);
            }
        }
        Optional<SheetView> view = (row.copy().isEmpty()
                        ? Optional.<SheetView>empty()
                        : view(docket, docket.out(), row.copy(), row.name().sheet()))
                .or(() ->
                        view(docket, submissions, row.name().file(), row.name().sheet()));
        synchronized (kept) {
            kept.put(key, view);
        }
        return view;
    }

    private static Optional<SheetView> view(Docket docket, Path folder, String name, String sheet) {
        try {
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            return Optional.ofNullable(new SheetViews(docket.engine().limits().forCopies())
                    .of(name, Files.readAllBytes(file), List.of(sheet))
                    .get(sheet));
        } catch (IOException | InvalidPathException | InputProblem unreadable) {
            return Optional.empty();
        }
    }
}
