package jixiao.writing.form;

import java.util.List;

/**
 * 分页方式: how a form comes on its pages.
 *
 * @param scale what it is printed at besides what its columns need, 1 for no smaller
 * @param breaks planned rows that begin a page, in order, without the first page's
 */
record Paging(double scale, List<Integer> breaks) {
    Paging {
        breaks = List.copyOf(breaks);
    }

    int pages() {
        return breaks.size() + 1;
    }
}
