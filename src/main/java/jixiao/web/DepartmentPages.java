package jixiao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jixiao.Case;
import jixiao.CellChange;
import jixiao.Engine;
import jixiao.Outcome;
import jixiao.Refused;
import jixiao.document.look.SheetView;
import jixiao.document.look.SheetViews;
import jixiao.drafting.DraftedText;
import jixiao.drafting.OfCase;
import jixiao.model.Form;
import jixiao.model.Judgement;
import jixiao.writing.form.BlankForm;
import jixiao.writing.form.Printing;
import jixiao.writing.form.template.FormTemplates;

/** 部门的页面: drop a file, see every point explained, try other values, take the copies away. Nothing is kept on a disk. */
record DepartmentPages(Desk desk, Pages pages) {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST_ROWS = 200;

    void on(RoutesConfig routes) {
        routes.get("/", this::home);
        routes.post("/files", this::open);
        routes.get("/files/{id}", this::show);
        routes.post("/files/{id}/changes", this::change);
        routes.post("/files/{id}/close", this::close);
        routes.get("/files/{id}/{table}/look.css", this::look);
        routes.get("/files/{id}/{table}/why", this::why);
        routes.get(
                "/files/{id}/marked",
                request -> send(request, file(request).opened().marked(false), "计分"));
        routes.get("/files/{id}/explained", this::explained);
        routes.get(
                "/files/{id}/clean",
                request -> send(request, file(request).opened().clean(false), "报送"));
        routes.get("/files/{id}/form", this::form);
        routes.get("/files/{id}/report", this::report);
        routes.get("/files/{id}/print", this::print);
        routes.get("/files/{id}/print.css", this::printLook);
        routes.get("/blank", this::blank);
    }

    private void home(Context request) {
        pages.send(request, "home", Map.of("conventions", desk.titles(), "refused", ""));
    }

    private void open(Context request) {
        UploadedFile sent = request.uploadedFile("file");
        if (sent == null || sent.size() == 0) {
            request.redirect("/", io.javalin.http.HttpStatus.SEE_OTHER);
            return;
        }
        Engine engine = desk.engine(request.formParam("rules"));
        Outcome outcome = engine.open(Uploads.name(sent.filename()), Uploads.bytes(sent));
        if (outcome instanceof Refused refused) {
            request.status(422);
            pages.send(request, "home", Map.of("conventions", desk.titles(), "refused", refused.sentence()));
            return;
        }
        Case opened = outcome.orThrow();
        lead(request, keep(engine, opened, Optional.empty(), opened.judgements(), List.of()));
    }

    private String keep(
            Engine engine, Case opened, Optional<String> before, List<Judgement> submitted, List<CellChange> changes) {
        Once<List<SheetView>> printed = new Once<>(() ->
                new SheetViews(engine.limits()).all("自评表.xlsx", opened.form(FormTemplates.shipped(), Printing.SIGNED)));
        return desk.keep(new OpenFile(engine, opened, opened.views(), printed, before, submitted, changes));
    }

    private static void lead(Context request, String id) {
        request.redirect("/files/" + id, io.javalin.http.HttpStatus.SEE_OTHER);
    }

    private void show(Context request) {
        pages.send(request, "file", Map.of("page", CaseViews.of(request.pathParam("id"), file(request))));
    }

    /** 试算: each cell whose text is another than the page showed; other cells than the page offers come from no page. */
    private void change(Context request) {
        OpenFile file = file(request);
        List<String> sheets = request.formParams("sheet");
        List<String> cells = request.formParams("cell");
        List<String> was = request.formParams("was");
        List<String> texts = request.formParams("text");
        boolean shown = Stream.of(sheets, cells, was).allMatch(each -> each.size() == texts.size())
                && IntStream.range(0, texts.size()).allMatch(i -> CaseViews.shows(file, sheets.get(i), cells.get(i)));
        if (!shown) {
            throw new Denied(Denied.Why.FORGED);
        }
        List<CellChange> changes = IntStream.range(0, texts.size())
                .filter(i -> !texts.get(i).strip().equals(was.get(i).strip()))
                .mapToObj(i -> new CellChange(sheets.get(i), cells.get(i), texts.get(i)))
                .toList();
        if (changes.isEmpty()) {
            lead(request, request.pathParam("id"));
            return;
        }
        Case other = file.engine().open(file.opened().changed(changes)).orThrow();
        List<CellChange> all = new ArrayList<>(file.changes());
        all.addAll(changes);
        lead(request, keep(file.engine(), other, Optional.of(request.pathParam("id")), file.submitted(), all));
    }

    private void close(Context request) {
        desk.drop(request.pathParam("id"));
        request.redirect("/", io.javalin.http.HttpStatus.SEE_OTHER);
    }

    private void look(Context request) {
        int table = table(request);
        css(request, TableLook.of(table, file(request).views().get(table)).css());
    }

    /** Which table of its file an address names, from 0. */
    private int table(Context request) {
        String at = request.pathParam("table");
        int all = file(request).opened().judgements().size();
        int table = at.matches("[0-9]{1,4}") ? Integer.parseInt(at) : all;
        if (table >= all) {
            throw new Gone();
        }
        return table;
    }

    private void why(Context request) {
        OpenFile file = file(request);
        Judgement judgement = file.opened().judgements().get(table(request));
        String back = "/files/" + request.pathParam("id") + "#table" + table(request);
        pages.send(
                request,
                "why",
                Map.of(
                        "page",
                        CaseViews.why(back, judgement, file.engine().judges().wording(judgement.table()))));
    }

    private static void css(Context request, String text) {
        request.contentType("text/css; charset=utf-8").result(text);
    }

    private void explained(Context request) {
        send(request, file(request).opened().beside().orElseThrow(Gone::new), "计分说明", "xlsx");
    }

    private void form(Context request) {
        Printing printing = request.queryParam("draft") != null ? Printing.DRAFT : Printing.SIGNED;
        send(request, file(request).opened().form(FormTemplates.shipped(), printing), "自评表", "xlsx");
    }

    /** 自评报告, or of several tables the 预算绩效情况说明, as a Word document. */
    private void report(Context request) {
        OpenFile file = file(request);
        DraftedText text = OfCase.text(file.engine(), file.opened()).orElseThrow(Gone::new);
        send(request, text.docx(), text.name() + (text.draft() ? "_草稿" : ""), "docx");
    }

    /** The official form as a page that a browser prints. */
    private void print(Context request) {
        pages.send(
                request,
                "print",
                Map.of(
                        "id",
                        request.pathParam("id"),
                        "sheets",
                        printed(request),
                        "name",
                        file(request).opened().name()));
    }

    private void printLook(Context request) {
        StringBuilder all = new StringBuilder();
        for (CasePage.Sheet sheet : printed(request)) {
            all.append(SheetCss.of(sheet.view(), sheet.prefix()));
        }
        css(request, all.toString());
    }

    private List<CasePage.Sheet> printed(Context request) {
        List<SheetView> views = file(request).printed().get();
        return IntStream.range(0, views.size())
                .mapToObj(i -> new CasePage.Sheet(
                        views.get(i),
                        i,
                        "",
                        "p" + i + "-",
                        TableLook.kinds(views.get(i), "p" + i + "-"),
                        Map.of(),
                        Map.of()))
                .toList();
    }

    private void blank(Context request) {
        String rules = request.queryParam("rules");
        Optional<Form> kind = Optional.ofNullable(request.queryParam("kind")).flatMap(each -> switch (each) {
            case "department" -> Optional.of(Form.DEPARTMENT);
            case "project" -> Optional.of(Form.PROJECT);
            default -> Optional.<Form>empty();
        });
        Optional<Integer> year = number(request.queryParam("year"), 2000, 2100);
        int rows = number(request.queryParam("rows"), 1, MOST_ROWS).orElse(BlankForm.LINES);
        byte[] form = desk.engine(rules)
                .forms(FormTemplates.shipped())
                .blank(kind, year, 1, List.of(new BlankForm.Rows("", rows)));
        attach(request, form, "空白自评表.xlsx", XLSX);
    }

    private static Optional<Integer> number(String text, int least, int most) {
        return Optional.ofNullable(text)
                .filter(each -> each.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(each -> least <= each && each <= most);
    }

    private OpenFile file(Context request) {
        return desk.find(request.pathParam("id")).orElseThrow(Gone::new);
    }

    /** A copy in the submitted format; of a document that has no such copy it is a workbook. */
    private void send(Context request, byte[] copy, String suffix) {
        String name = file(request).opened().name();
        String ending = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "xlsx";
        boolean packed = copy.length > 1 && copy[0] == 'P' && copy[1] == 'K';
        boolean kept = !packed || List.of("xlsx", "xlsm", "docx", "docm").contains(ending.toLowerCase(Locale.ROOT));
        send(request, copy, suffix, kept ? ending : "xlsx");
    }

    private void send(Context request, byte[] copy, String suffix, String ending) {
        String name = file(request).opened().name().replaceFirst("\\.[^.]*$", "");
        attach(request, copy, name + "_" + suffix + "." + ending, "application/octet-stream");
    }

    /** Answers with a file to be saved under a name. */
    static void attach(Context request, byte[] file, String name, String type) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        request.contentType(type)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded)
                .result(file);
    }
}
