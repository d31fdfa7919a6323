package jixiao.writing.mark;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jixiao.Case;
import jixiao.Engine;

/** 同一件一再计分: runs of workbooks that follow from one another; what has the same bytes is opened, and marked, once. */
final class Again {
    private final Engine engine;
    private final String name;
    private final Map<ByteBuffer, Case> opened = new HashMap<>();
    private final Map<List<Object>, byte[]> marked = new HashMap<>();

    Again(Engine engine, String name) {
        this.engine = engine;
        this.name = name;
    }

    Run run(byte[] workbook, boolean accept) {
        byte[] written = marked.computeIfAbsent(
                List.of(ByteBuffer.wrap(workbook), accept),
                key -> opened(workbook).marked(accept));
        return new Run(() -> engine.read(name, workbook), opened(workbook).judgements(), written);
    }

    /** A run of which no copy is asked for. */
    Run judged(byte[] workbook) {
        return new Run(() -> engine.read(name, workbook), opened(workbook).judgements(), new byte[0]);
    }

    private Case opened(byte[] workbook) {
        return opened.computeIfAbsent(
                ByteBuffer.wrap(workbook), key -> engine.open(name, workbook).orThrow());
    }
}
