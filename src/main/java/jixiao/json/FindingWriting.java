package jixiao.json;

import java.util.TreeMap;
import jixiao.json.document.FindingDocument;
import jixiao.json.document.NoticeDocument;
import jixiao.model.Finding;
import jixiao.model.Notice;
import jixiao.model.Source;
import jixiao.model.fact.text.OfText;

/** 审核发现 and 读取提示 as elements of {@code findings} and {@code notices}. */
final class FindingWriting {
    private FindingWriting() {}

    static FindingDocument of(Finding finding, Source source) {
        String file = finding.place().file();
        return new FindingDocument(
                finding.code(),
                finding.severity().name(),
                file.equals(source.file()) ? "" : file,
                Places.otherSheet(finding.place(), source),
                Places.cell(finding.place()),
                Places.of(finding.place()),
                OfText.quoteOf(finding),
                finding.sentence(),
                finding.expected().map(Numbers::plain),
                finding.actual().map(Numbers::plain));
    }

    static NoticeDocument of(Notice notice, Source source) {
        return new NoticeDocument(
                notice.code(),
                Places.otherSheet(notice.place(), source),
                Places.cell(notice.place()),
                Places.outside(notice.place()),
                new TreeMap<>(notice.details()));
    }
}
