package jixiao.web;

import java.util.List;
import java.util.Optional;
import jixiao.Case;
import jixiao.CellChange;
import jixiao.Engine;
import jixiao.document.look.SheetView;
import jixiao.model.Judgement;

/**
 * 打开的文件: one on the desk.
 *
 * @param engine that judged it
 * @param opened it
 * @param views how its tables look, the sheets of each
 * @param printed how its official form looks
 * @param before the name on the desk of what it was before the last change; empty for a file as submitted
 * @param submitted what its tables came to as submitted
 * @param changes all that was changed since it was submitted, in order
 */
record OpenFile(
        Engine engine,
        Case opened,
        List<List<SheetView>> views,
        Once<List<SheetView>> printed,
        Optional<String> before,
        List<Judgement> submitted,
        List<CellChange> changes) {
    OpenFile {
        submitted = List.copyOf(submitted);
        views = List.copyOf(views);
        changes = List.copyOf(changes);
    }
}
