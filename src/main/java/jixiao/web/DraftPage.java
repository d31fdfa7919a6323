package jixiao.web;

import java.util.List;
import java.util.Map;
import jixiao.drafting.DraftKind;
import jixiao.drafting.DraftResult;
import jixiao.intake.Unread;

/**
 * 写文稿一页上的内容: the form as it was sent, and why nothing was written.
 *
 * @param conventions Chinese titles by name
 * @param rules name of the convention that was chosen; blank for none
 * @param kind Chinese name of the kind that was chosen; another text for all
 * @param style name of the style that was chosen; blank for none
 * @param draft whether tables with errors were to be written as 草稿
 * @param rest whether the others were to be written where some could not
 * @param refused why no table could be read; blank where one could
 * @param stopped texts that a table with an error stopped
 * @param unread files that could not be read
 */
record DraftPage(
        Map<String, String> conventions,
        String rules,
        String kind,
        String style,
        boolean draft,
        boolean rest,
        String refused,
        List<DraftResult.Stopped> stopped,
        List<Unread> unread) {
    DraftPage {
        stopped = List.copyOf(stopped);
        unread = List.copyOf(unread);
    }

    /** Kinds that can be chosen. */
    List<DraftKind> kinds() {
        return List.of(DraftKind.values());
    }

    /** Whether nothing was written, and the page says why. */
    boolean isRefused() {
        return !refused.isEmpty() || !stopped.isEmpty() || !unread.isEmpty();
    }
}
