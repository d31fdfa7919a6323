package jixiao.reading.title;

import java.util.List;
import java.util.Optional;
import jixiao.document.Grid.GridCell;
import jixiao.reading.Area;
import jixiao.reading.Names;
import jixiao.reading.Wordings;
import jixiao.text.Normal;

/** 标题: the row that names the table. */
public final class Titles {
    private static final int LONGEST = 80;

    private final Wordings wordings;

    public Titles(Wordings wordings) {
        this.wordings = wordings;
    }

    public boolean isTitle(Area area, int row) {
        return title(area, row).isPresent();
    }

    /** The title that begins in a row: nearly alone there, no sentence, and with a word that titles have. */
    Optional<GridCell> title(Area area, int row) {
        List<GridCell> own = area.own(row);
        if (own.isEmpty() || own.size() > 2) {
            return Optional.empty();
        }
        return own.stream().filter(cell -> isTitle(cell.text())).findFirst();
    }

    /** What a title that begins in a row says. */
    public Optional<String> text(Area area, int row) {
        return title(area, row).map(GridCell::text);
    }

    /** Whether a text may name a table. */
    public boolean isTitle(String text) {
        String normal = text.length() > 2 * LONGEST ? "" : Normal.text(text);
        return !normal.isEmpty()
                && normal.length() <= LONGEST
                && normal.indexOf('。') < 0
                && normal.indexOf(':') < 0
                && wordings.of(Names.TITLE).stream().anyMatch(normal.replaceAll("\\([^()]*\\)", "")::endsWith);
    }
}
