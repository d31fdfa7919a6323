package jixiao.convention.book;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.convention.ConventionFile;
import jixiao.model.Given;
import jixiao.text.Normal;

/**
 * 依据文件: the documents that the clauses of a convention refer to, as 《依据文件》 has them. Not read when tables are scored.
 *
 * @param all each document once, the nearest convention's first
 */
public record References(List<Reference> all) {
    public References {
        all = List.copyOf(all);
    }

    /**
     * 一份依据文件.
     *
     * @param document its name, as clauses begin with it
     * @param number 文号; empty where none is known
     * @param link where it is published; empty where that is not known
     * @param checked the day on which the values were held against it; empty where nobody did
     * @param origin where the row stands, for people
     */
    public record Reference(String document, String number, String link, Optional<LocalDate> checked, String origin) {
        public Reference {
            Given.all(document, number, link, checked, origin);
        }
    }

    /**
     * Those of a convention and of all that it extends.
     *
     * @throws jixiao.convention.ConventionProblem when a day or a link is none, or a document stands twice in one workbook
     */
    public static References of(ConventionFile file) {
        List<List<SheetRow>> chain = file.sources().stream()
                .map(source -> SheetTable.rows(source.book(), SheetKind.SOURCES))
                .toList();
        Map<String, Reference> all = new LinkedHashMap<>();
        NamedRows.merge(chain, "文件").forEach((document, rows) -> all.put(document, reference(document, rows)));
        return new References(List.copyOf(all.values()));
    }

    private static Reference reference(String document, NamedRows rows) {
        String link = rows.text("链接");
        if (!link.isEmpty() && !link.startsWith("http://") && !link.startsWith("https://")) {
            throw rows.at("链接").problem("链接", "以 http:// 或 https:// 开头的网址");
        }
        String day = rows.text("核对于");
        try {
            return new Reference(
                    document,
                    rows.text("文号"),
                    link,
                    day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
                    rows.origin());
        } catch (DateTimeParseException e) {
            throw rows.at("核对于").problem("核对于", "写成 2026-03-20 的日期");
        }
    }

    /** The document that a clause refers to: the one of the longest name that it holds; empty for none. */
    public Optional<Reference> of(String clause) {
        String text = Normal.words(clause);
        return all.stream()
                .filter(each -> text.contains(Normal.words(each.document())))
                .max(Comparator.comparingInt(each -> each.document().length()));
    }
}
