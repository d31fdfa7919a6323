package jixiao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jixiao.document.Block.Paragraph;
import jixiao.document.Block.SpanCell;
import jixiao.document.Block.Table;
import jixiao.document.Grid.Region;

/**
 * 文档里的表: each table of a document as a grid, with the lines above it that hold title, unit and date and the notes below
 * it, as a worksheet would hold them. Tables that follow one another without a title between them, or under one that says
 * that the table above goes on, are one grid.
 */
public final class BlockSheets {
    /** Lines above a table that may belong to it. */
    private static final int ABOVE = 6;

    /** A longer paragraph is text and no label, title or caption. */
    private static final int CAPTION = 120;

    private static final Pattern TITLE = Pattern.compile("(自评|评价|绩效).{0,20}表|申报表|目标表");

    /** A title that says that the table above goes on. */
    private static final Pattern GOES_ON =
            Pattern.compile("^[(\\uFF08]?(续|接)[上前]?[表页]|^[(\\uFF08]续.?[)\\uFF09]|[(\\uFF08]续表?.?[)\\uFF09]$|表续$");

    private static final Pattern NOTE = Pattern.compile("^[(\\uFF08]?(备注|注|注释|说明|填表说明|填报说明)[:\\uFF1A\\d一二三]");
    private static final Pattern NOTE_AFTER =
            Pattern.compile("^([(\\uFF08]?[\\d一二三四五六七八九十]{1,2}[)\\uFF09、.\\uFF0E]|[①-⑳]).*");
    private static final Pattern SIGNED =
            Pattern.compile("(填报人|填表人|经办人|审核人|负责人|联系电话|填报日期|填表日期|填报时间)[^:\\uFF1A]{0,6}[:\\uFF1A]");

    private final String file;
    private final Limits limits;

    BlockSheets(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /**
     * The grids of a document's tables, in order; none where it has no table.
     *
     * @throws jixiao.model.InputProblem when nothing at all is written: a picture of a table is no table
     */
    List<Grid> of(List<Block> blocks) {
        if (isWordless(blocks)) {
            throw Refusals.wordless(file);
        }
        Tally tally = new Tally(file, limits);
        List<Grid> sheets = new ArrayList<>();
        int at = 0;
        while (at < blocks.size()) {
            if (blocks.get(at) instanceof Table) {
                int end = end(blocks, at);
                sheets.add(sheet(blocks, first(blocks, at), end, tally));
                at = end;
            } else {
                at++;
            }
        }
        return sheets;
    }

    /** Whether nothing at all is written. */
    public static boolean isWordless(List<Block> blocks) {
        return blocks.stream().allMatch(BlockSheets::isEmpty);
    }

    private static boolean isEmpty(Block block) {
        return block instanceof Table table
                ? table.cells().stream().allMatch(cell -> cell.text().isBlank())
                : ((Paragraph) block).isBlank();
    }

    /** The first of the lines above a table that belong to it. */
    private static int first(List<Block> blocks, int table) {
        int first = table;
        int lines = 0;
        for (int at = table - 1; at >= 0 && lines < ABOVE && blocks.get(at) instanceof Paragraph line; at--) {
            if (line.text().length() > CAPTION) {
                break;
            }
            if (!line.isBlank()) {
                lines++;
                first = at;
                if (TITLE.matcher(line.text()).find()) {
                    break;
                }
            }
        }
        return first;
    }

    /** One more than the last block that belongs to the table: tables without a title between, then notes. */
    private static int end(List<Block> blocks, int table) {
        int end = table + 1;
        for (int at = end; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Table) {
                end = at + 1;
            } else if (blocks.get(at) instanceof Paragraph line && !joins(line)) {
                break;
            }
        }
        return notes(blocks, end);
    }

    /** Whether a table below a line may go on with what stands above it. */
    private static boolean joins(Paragraph line) {
        String text = line.text();
        return text.length() <= CAPTION / 3
                && (!TITLE.matcher(text).find() || GOES_ON.matcher(text).find());
    }

    private static int notes(List<Block> blocks, int after) {
        int end = after;
        boolean noted = false;
        for (int at = after; at < blocks.size() && blocks.get(at) instanceof Paragraph line; at++) {
            boolean note = NOTE.matcher(line.text()).find()
                    || noted && NOTE_AFTER.matcher(line.text()).matches()
                    || line.text().length() <= CAPTION
                            && SIGNED.matcher(line.text()).find();
            if (note) {
                noted = true;
                end = at + 1;
            } else if (!line.isBlank()) {
                break;
            }
        }
        return end;
    }

    private Grid sheet(List<Block> blocks, int first, int end, Tally tally) {
        List<Block> part = blocks.subList(first, end);
        int width = part.stream()
                .mapToInt(block -> block instanceof Table table ? table.columns() : 1)
                .max()
                .orElse(1);
        List<Row> places = new ArrayList<>();
        String name = "";
        for (Block block : part) {
            if (block instanceof Table table) {
                name = name.isEmpty() ? name(table) : name;
                for (int row = 0; row < table.rows(); row++) {
                    Block.Origin origin = table.origin(row);
                    places.add(new Row(name(origin.page(), origin.table()), origin.row()));
                }
            } else if (block instanceof Paragraph line && !line.isBlank()) {
                places.add(new Row(name(line), -1));
            }
        }
        CellGrid.Builder grid = new CellGrid.Builder(name, false, tally, (row, column) -> address(places, row, column));
        int row = 0;
        for (Block block : part) {
            if (block instanceof Table table) {
                for (SpanCell cell : table.cells()) {
                    add(grid, row, cell);
                }
                row += table.rows();
            } else if (block instanceof Paragraph line && !line.isBlank()) {
                add(grid, row, new SpanCell(0, 0, 1, width, line.text()));
                row++;
            }
        }
        return grid.build();
    }

    private static void add(CellGrid.Builder grid, int top, SpanCell cell) {
        int row = top + cell.row();
        grid.merge(new Region(row, row + cell.down() - 1, cell.column(), cell.end() - 1));
        grid.add(CellText.text(row, cell.column(), cell.text(), "General"));
        if (!cell.note().isEmpty()) {
            grid.note(row, cell.column(), cell.note());
        }
    }

    /** 行的位置: of which block a row of the grid is; a paragraph has no row of its own. */
    private record Row(String block, int row) {}

    private static String address(List<Row> places, int row, int column) {
        if (row >= places.size()) {
            return places.isEmpty() ? "" : places.get(places.size() - 1).block();
        }
        Row place = places.get(row);
        return place.row() < 0 ? place.block() : place.block() + "第" + (place.row() + 1) + "行第" + (column + 1) + "列";
    }

    private static String name(Table table) {
        return name(table.page(), table.number());
    }

    private static String name(Paragraph line) {
        return page(line.page()) + "第" + line.number() + "段";
    }

    private static String name(int page, int table) {
        return page(page) + "表" + table;
    }

    private static String page(int page) {
        return page > 0 ? "第" + page + "页" : "";
    }
}
