package jixiao.web;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jixiao.document.look.CellLook;
import jixiao.document.look.SheetView;

/** 表的样式: colours and widths of one sheet as a style sheet, since the page allows no style within itself. */
final class SheetCss {
    /** Letters of a table are of one size on the page; those of its title are larger. */
    private static final int LARGEST_BODY = 13;

    private SheetCss() {}

    static String of(SheetView view, String prefix) {
        String looks = TableLook.kinds(view, prefix).entrySet().stream()
                .map(each -> "." + each.getValue() + "{" + rules(each.getKey()) + "}\n")
                .collect(Collectors.joining());
        return looks
                + IntStream.range(0, view.widths().size())
                        .mapToObj(i -> "." + prefix + "w" + i + "{width:"
                                + view.widths().get(i) + "px}\n")
                        .collect(Collectors.joining())
                + "." + prefix + "sheet{width:"
                + view.widths().stream().mapToInt(Integer::intValue).sum() + "px}\n";
    }

    private static String rules(CellLook look) {
        return (look.fill().isEmpty() ? "" : "background-color:" + look.fill() + ";")
                + (look.colour().isEmpty() ? "" : "color:" + look.colour() + ";")
                + (look.bold() ? "font-weight:bold;" : "")
                + (look.align().isEmpty() ? "" : "text-align:" + look.align() + ";")
                + (look.size() > LARGEST_BODY ? "font-size:" + look.size() + "pt;" : "")
                + (look.wrapped() || look.bordered() ? "" : "white-space:nowrap;")
                + (look.bordered() ? "border:1px solid #9aa5b1;" : "");
    }
}
