package jixiao.writing.mark;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Place;
import jixiao.writing.edit.AddedCell;
import jixiao.writing.edit.CellAt;
import jixiao.writing.edit.CellContent;
import jixiao.writing.edit.Look;

/** 单元格: the cells of the added sheets. */
final class Cells {
    private Cells() {}

    static AddedCell text(int column, String text, Look look) {
        return new AddedCell(column, new CellContent.Text(text), look);
    }

    static AddedCell number(int column, Optional<BigDecimal> number, Look look) {
        return number.map(value -> new AddedCell(column, new CellContent.Number(value), look))
                .orElseGet(() -> blank(column, look));
    }

    static AddedCell formula(int column, String formula, BigDecimal cached, Look look) {
        return new AddedCell(column, new CellContent.Formula(formula, cached), look);
    }

    static AddedCell blank(int column, Look look) {
        return new AddedCell(column, new CellContent.Blank(), look);
    }

    /** A link to where something stands; its address as text where it is in no sheet. */
    static AddedCell link(int column, Place place) {
        if (place.hasCell() && !place.sheet().isEmpty() && place.inDocument().isEmpty()) {
            CellAt at = CellAt.parse(place.ownCell());
            return new AddedCell(column, new CellContent.Link(place.ownSheet(), at, place.cell()), Look.LINK);
        }
        return text(column, place.cell(), Look.CENTER);
    }
}
