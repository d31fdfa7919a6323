package jixiao.writing.form.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jixiao.model.Column;
import jixiao.model.Form;
import jixiao.model.Judgement;
import jixiao.model.SelfEvaluation;

/**
 * 表样目录: the templates at hand. Which one is for a table is written in the templates themselves.
 *
 * @param all in the order in which they are preferred where several fit alike
 */
public record FormTemplates(List<FormTemplate> all) {
    private static final String FOLDER = "/jixiao/templates/";
    /** One file name a line: what the program's archive holds cannot be listed. */
    private static final String INDEX = "index.txt";

    public FormTemplates {
        all = List.copyOf(all);
    }

    /** The templates that come with the program. */
    public static FormTemplates shipped() {
        List<FormTemplate> found = new ArrayList<>();
        for (String line : new String(resource(INDEX), StandardCharsets.UTF_8).split("\\R")) {
            if (!line.isBlank()) {
                found.add(FormTemplate.read(line.strip(), resource(line.strip())));
            }
        }
        return new FormTemplates(found);
    }

    /**
     * The templates in a folder of the user's, in the order of their names.
     *
     * @throws TemplateProblem when there is none, or one is faulty
     */
    public static FormTemplates in(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.xlsx")) {
            TreeSet<Path> sorted = new TreeSet<>();
            files.forEach(sorted::add);
            List<FormTemplate> found = new ArrayList<>();
            for (Path path : sorted) {
                // Excel keeps such a file beside a workbook that is open.
                if (!path.getFileName().toString().startsWith("~$")) {
                    found.add(FormTemplate.read(path.getFileName().toString(), Files.readAllBytes(path)));
                }
            }
            if (found.isEmpty()) {
                throw new TemplateProblem("表样目录“" + folder + "”中没有 .xlsx 表样。");
            }
            return new FormTemplates(found);
        } catch (IOException e) {
            throw new TemplateProblem("表样目录“" + folder + "”无法读取。", e);
        }
    }

    /**
     * The template for a judged table.
     *
     * @param conventions name of the convention that judged, then those that it extends, the nearest first
     */
    public FormTemplate forTable(Judgement judgement, List<String> conventions) {
        SelfEvaluation table = judgement.table();
        return forTable(conventions, table.form(), table.year(), hasScores(table));
    }

    /**
     * The template for tables of this kind: of the conventions the first that has one, with or without columns for
     * scores as wanted if possible, and one for this very year before one for any year.
     *
     * @throws TemplateProblem when there is none, naming those there are
     */
    public FormTemplate forTable(List<String> conventions, Form form, Optional<Integer> year, boolean scores) {
        for (String convention : conventions) {
            Optional<FormTemplate> best = all.stream()
                    .filter(template -> template.scope().covers(convention, form, year))
                    .min(Comparator.comparing(
                                    (FormTemplate template) -> template.scope().scores() != scores)
                            .thenComparing(template -> template.scope().isForAnyYear()));
            if (best.isPresent()) {
                return best.get();
            }
        }
        throw new TemplateProblem("没有适用于口径“%s”%s自评表的表样,现有表样:%s。"
                .formatted(
                        conventions.get(0),
                        form == Form.DEPARTMENT ? "整体" : "项目",
                        all.stream().map(FormTemplate::file).collect(Collectors.joining("、"))));
    }

    /** These, then others: of two that fit alike the first is taken. */
    public FormTemplates orElse(FormTemplates others) {
        List<FormTemplate> both = new ArrayList<>(all);
        both.addAll(others.all);
        return new FormTemplates(both);
    }

    /** Whether there is a template of this form for one of the conventions, whatever the year. */
    public boolean has(List<String> conventions, Form form) {
        return all.stream()
                .map(FormTemplate::scope)
                .anyMatch(scope ->
                        scope.form() == form && scope.conventions().stream().anyMatch(conventions::contains));
    }

    /** A table from elsewhere than a sheet has no headers: it is printed with its scores. */
    private static boolean hasScores(SelfEvaluation table) {
        return table.headers().isEmpty()
                || table.header(Column.SCORE).hasCell()
                || table.indicators().stream().anyMatch(line -> !line.claimed().isBlank());
    }

    private static byte[] resource(String name) {
        try (InputStream in = FormTemplates.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new TemplateProblem("程序自带的表样“" + name + "”不见了,请重新安装程序。");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
