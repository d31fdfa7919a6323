package jixiao.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jixiao.document.look.SheetView;
import jixiao.document.look.SheetViews;
import jixiao.model.InputProblem;
import jixiao.review.docket.Docket;
import jixiao.review.docket.DocketTable;
import jixiao.store.KeptRow;

/**
 * 报送表的样子: out of the marked copy, which holds the scores, else out of what was submitted. The last ones are kept, since a
 * page asks for its colours apart. Safe for several threads.
 */
final class Sheets {
    private static final int MOST = 60;

    private final Map<String, List<SheetView>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<SheetView>> eldest) {
            return size() > MOST;
        }
    };

    /**
     * Those of a table, from top to bottom.
     *
     * @param submissions the folder of what was submitted
     * @return none where neither file is there, or shows them
     */
    List<SheetView> of(Docket docket, Path submissions, DocketTable table) {
        KeptRow row = table.row();
        List<String> sheets = table.judgement().table().sheets();
        String key = String.join("|", docket.out().toString(), docket.stamp(), Integer.toString(row.position()));
        synchronized (kept) {
            if (kept.containsKey(key)) {
                return kept.get(key);
            }
        }
        List<SheetView> views = row.copy().isEmpty() ? List.of() : views(docket, docket.out(), row.copy(), sheets);
        if (views.isEmpty()) {
            views = views(docket, submissions, row.name().file(), sheets);
        }
        synchronized (kept) {
            kept.put(key, views);
        }
        return views;
    }

    /** None where one of them is missing. */
    private static List<SheetView> views(Docket docket, Path folder, String name, List<String> sheets) {
        try {
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
                return List.of();
            }
            Map<String, SheetView> views =
                    new SheetViews(docket.engine().limits().forCopies()).of(name, Files.readAllBytes(file), sheets);
            return views.keySet().containsAll(sheets) ? SheetViews.among(views, sheets) : List.of();
        } catch (IOException | InvalidPathException | InputProblem unreadable) {
            return List.of();
        }
    }
}
