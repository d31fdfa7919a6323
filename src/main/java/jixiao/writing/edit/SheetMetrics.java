package jixiao.writing.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jixiao.document.ooxml.XmlTag;
import jixiao.writing.edit.xlsx.SheetRow;
import jixiao.writing.edit.xlsx.SheetSize;
import jixiao.writing.edit.xlsx.SheetXml;

/** Widths and heights on a sheet in pixels at 96 dpi; 0 for what is hidden. */
public interface SheetMetrics {
    int columnPixels(int column);

    int rowPixels(int row);

    /** Those of a sheet by its XML. */
    static SheetMetrics of(SheetXml sheet) {
        double defaultWidth = attribute(sheet.format(), "defaultColWidth").orElse(8.43 + 0.71);
        double defaultHeight = attribute(sheet.format(), "defaultRowHeight").orElse(15.0);
        Map<Integer, Integer> rows = new HashMap<>();
        for (SheetRow row : sheet.rows()) {
            attribute(Optional.of(row.tag()), "ht").ifPresent(height -> rows.put(row.index(), fromPoints(height)));
            if (isHidden(row.tag())) {
                rows.put(row.index(), 0);
            }
        }
        return new SheetMetrics() {
            @Override
            public int columnPixels(int column) {
                Optional<XmlTag> tag = sheet.columns().stream()
                        .filter(found -> SheetSize.covers(found, column))
                        .findFirst();
                if (tag.filter(SheetMetrics::isHidden).isPresent()) {
                    return 0;
                }
                // A digit of the usual default fonts is 7 pixels wide.
                return (int) Math.round(attribute(tag, "width").orElse(defaultWidth) * 7);
            }

            @Override
            public int rowPixels(int row) {
                return rows.getOrDefault(row, fromPoints(defaultHeight));
            }
        };
    }

    private static int fromPoints(double points) {
        return (int) Math.round(points * 96 / 72);
    }

    private static boolean isHidden(XmlTag tag) {
        String hidden = tag.attribute("hidden").orElse("");
        return hidden.equals("1") || hidden.equals("true");
    }

    private static Optional<Double> attribute(Optional<XmlTag> tag, String name) {
        return tag.flatMap(found -> found.attribute(name)).map(Double::valueOf);
    }
}
