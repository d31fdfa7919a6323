package jixiao.writing.edit;

import java.util.List;

/**
 * 工作簿改动: all that changes in a submitted workbook.
 *
 * @param sheets changes of submitted sheets, each sheet once
 * @param added sheets that are put at the end, or in the place of those of an earlier run
 * @param withoutOurs whether the sheets that an earlier run has added are taken away
 */
public record WorkbookEdits(List<SheetEdits> sheets, List<AddedSheet> added, boolean withoutOurs) {
    /** Changes that leave the sheets of an earlier run where they are. */
    public WorkbookEdits(List<SheetEdits> sheets, List<AddedSheet> added) {
        this(sheets, added, false);
    }

    /** Changes of a workbook. */
    public WorkbookEdits {
        sheets = List.copyOf(sheets);
        added = List.copyOf(added);
        if (sheets.stream().map(SheetEdits::sheetName).distinct().count() < sheets.size()) {
            throw new IllegalArgumentException("A sheet is named twice");
        }
    }
}
