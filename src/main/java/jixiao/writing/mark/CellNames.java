package jixiao.writing.mark;

import jixiao.writing.edit.CellAt;

/** 地址: where on its grid a cell stands that a place names. */
interface CellNames {
    /** The cell of a place's text. */
    CellAt at(String cell);
}
