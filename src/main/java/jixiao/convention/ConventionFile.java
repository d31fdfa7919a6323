package jixiao.convention;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import jixiao.convention.book.CheckRows;
import jixiao.convention.book.DictionaryRows;
import jixiao.convention.book.SheetKind;
import jixiao.convention.book.SheetTable;
import jixiao.convention.book.Source;
import jixiao.convention.book.TextBook;
import jixiao.convention.book.TextSheet;
import jixiao.convention.book.UnitRows;
import jixiao.convention.book.WordLists;
import jixiao.convention.proof.Alteration;
import jixiao.convention.proof.Alterations;
import jixiao.convention.rules.CompiledBase;
import jixiao.convention.rules.CompiledRules;
import jixiao.convention.rules.DecisionRows;
import jixiao.convention.rules.RuleSources;
import jixiao.document.Digest;
import jixiao.model.ConventionStamp;

/**
 * 口径文件: a convention with all that it extends, for any year. Rules are compiled when they are first asked, once for each
 * set of them. Safe for several threads.
 */
public final class ConventionFile {
    private static final Map<Map<String, List<String>>, WeakReference<Map<String, List<String>>>> WORDS =
            new WeakHashMap<>();
    private static final Map<List<UnitRow>, WeakReference<List<UnitRow>>> UNITS = new WeakHashMap<>();

    private final List<Draft> chain;
    private final Map<String, String> commonRules;
    private final ConventionStamp stamp;
    /** The year from which on nothing changes any more; the least of all where nothing ever does. */
    private final int lastChange;

    private final Map<Integer, Convention> years = new ConcurrentHashMap<>();
    private final Map<RuleSources, CompiledBase> bases = new ConcurrentHashMap<>();

    /**
     * A convention.
     *
     * @param chain it and those that it extends, the nearest first
     * @param commonRules the rules that apply to every convention, by file name
     */
    public ConventionFile(List<Draft> chain, Map<String, String> commonRules) {
        this.chain = List.copyOf(chain);
        this.commonRules = commonRules;
        List<Integer> changes = changes();
        this.lastChange = changes.isEmpty() ? Integer.MIN_VALUE : changes.get(changes.size() - 1);
        this.stamp = new ConventionStamp(
                chain.get(0).about().name(), chain.get(0).about().title(), hash());
    }

    /** Name, title and hash; the same for every year. */
    public ConventionStamp stamp() {
        return stamp;
    }

    /** Names of the conventions that it extends, the nearest first. */
    public List<String> ancestors() {
        return chain.stream().skip(1).map(draft -> draft.about().name()).toList();
    }

    /** The convention that it extends directly; empty where it extends none but what all have in common. */
    public Optional<ConventionFile> parent() {
        return chain.size() < 3
                ? Optional.empty()
                : Optional.of(new ConventionFile(chain.subList(1, chain.size()), commonRules));
    }

    /** The document that it comes from, as 《说明》 has it; may be empty. */
    public String document() {
        return chain.get(0).about().document();
    }

    /** By what its own tables are known; nothing of what it extends. */
    public Recognition recognition() {
        return chain.get(0).recognition();
    }

    /**
     * What it says for the tables of a year.
     *
     * @param year the table's year; empty when it is unknown: then the latest rows hold
     * @throws ConventionProblem when something is missing, contradictory, or no row covers the year
     */
    public Convention in(Optional<Integer> year) {
        Convention latest = years.get(Integer.MAX_VALUE);
        if (latest != null && year.filter(each -> each < lastChange).isEmpty()) {
            return latest;
        }
        return years.computeIfAbsent(year.orElse(Integer.MAX_VALUE), this::build);
    }

    /**
     * What it has of its own beside another convention: rows of workbooks that are not the other's, unless the other wrote
     * them alike.
     *
     * @return in the order of files, sheets and rows; empty where it adds nothing to the other
     */
    public List<Alteration> alterations(ConventionFile other) {
        return new Alterations(chain, commonRules, other.chain).list();
    }

    /** Where the rows of its bands, grades and tiers stand that hold in a year; empty for the latest. */
    public Origins origins(Optional<Integer> year) {
        return new Effective(chain, year.orElse(Integer.MAX_VALUE)).origins();
    }

    /** The years from which on something changes, in order; empty when all of it has always held. */
    public List<Integer> changes() {
        TreeSet<Integer> changes = new TreeSet<>();
        chain.forEach(draft -> changes.addAll(draft.years()));
        return List.copyOf(changes);
    }

    /** Each year from which on something changes, and the latest as the empty one. */
    public List<Optional<Integer>> everyYear() {
        List<Optional<Integer>> all = new ArrayList<>();
        changes().forEach(year -> all.add(Optional.of(year)));
        all.add(Optional.empty());
        return all;
    }

    /** 《用例》 of its own workbook. */
    public List<CaseTable> ownCases() {
        return CaseLine.tables(chain.get(0).source().book());
    }

    /** 《用例》 of the workbooks that it extends, the nearest first. */
    public List<CaseTable> inheritedCases() {
        return chain.stream()
                .skip(1)
                .flatMap(draft -> CaseLine.tables(draft.source().book()).stream())
                .toList();
    }

    /** Whether its own workbook writes anything on a sheet. */
    public boolean writes(SheetKind kind) {
        return kind != SheetKind.GUIDE
                && !SheetTable.rows(chain.get(0).source().book(), kind).isEmpty();
    }

    /** How its own workbook is named to people. */
    public String workbook() {
        return chain.get(0).source().book().file();
    }

    /** The folders that it is read of, its own first. */
    public List<Source> sources() {
        return chain.stream().map(Draft::source).toList();
    }

    /** The rules of all years that {@link #changes} tells apart. */
    public List<RuleSources> ruleSources() {
        List<RuleSources> sources = new ArrayList<>();
        for (int year : years()) {
            sources.addAll(ruleSources(decisions(new Effective(chain, year), year, words())));
        }
        return sources.stream().distinct().toList();
    }

    private List<Integer> years() {
        List<Integer> years = new ArrayList<>(changes());
        years.add(Integer.MAX_VALUE);
        return years;
    }

    private Convention build(int year) {
        Effective effective = new Effective(chain, year);
        Map<String, List<String>> words = words();
        DecisionRows decisions = decisions(effective, year, words);
        List<CompiledBase> compiled = ruleSources(decisions).stream()
                .map(sources -> bases.computeIfAbsent(sources, CompiledBase::new))
                .toList();
        return new Convention(
                stamp,
                effective.parameters(),
                effective.levels(),
                effective.bands(),
                effective.bandClauses(),
                effective.grades(),
                effective.tiers(),
                decisions.methods(),
                decisions.aggregation(),
                decisions.lists(),
                words,
                new Synonyms(WordLists.ofSynonyms().merge(books())),
                WordLists.ofPhrases().merge(books()),
                DictionaryRows.merge(chain.stream().map(Draft::dictionary).toList()),
                shared(UnitRows.merge(chain.stream().map(Draft::units).toList()), UNITS),
                CheckRows.merge(chain.stream().map(Draft::checks).toList()),
                new CompiledRules(
                        decisions,
                        compiled.get(0),
                        compiled.subList(Math.min(1, compiled.size() - 1), compiled.size())));
    }

    private DecisionRows decisions(Effective effective, int year, Map<String, List<String>> words) {
        return DecisionRows.of(chain, year, words.keySet(), effective.tiers().keySet());
    }

    /**
     * First the rules that choose for a line, then those of the checks, apart by their groups: a row of one's own leaves the
     * checks, which are far more, as they were compiled with the program, and a table alone asks for none of the rules for
     * texts and dossiers. With rule files of one's own, which may do either, all are one.
     */
    private List<RuleSources> ruleSources(DecisionRows decisions) {
        Map<String, String> files = new TreeMap<>(commonRules);
        for (int at = chain.size() - 1; at >= 0; at--) {
            files.putAll(chain.get(at).source().rules());
        }
        if (!files.equals(commonRules)) {
            return List.of(new RuleSources(decisions.rules(), files));
        }
        List<RuleSources> apart = new ArrayList<>(RuleSources.apart(files));
        apart.add(0, new RuleSources(decisions.rules(), Map.of()));
        return apart;
    }

    private Map<String, List<String>> words() {
        return shared(WordLists.ofWords().merge(books()), WORDS);
    }

    /** One object for all that are equal, so that what is made of it is made once. */
    private static <T> T shared(T one, Map<T, WeakReference<T>> all) {
        synchronized (all) {
            WeakReference<T> known = all.get(one);
            T first = known == null ? null : known.get();
            if (first != null) {
                return first;
            }
            all.put(one, new WeakReference<>(one));
            return one;
        }
    }

    /** The workbooks, the one that extends nothing first. */
    private List<TextBook> books() {
        List<TextBook> books = new ArrayList<>();
        chain.forEach(draft -> books.add(0, draft.source().book()));
        return books;
    }

    private String hash() {
        return Shipped.hash(sources(), commonRules).orElseGet(this::digest);
    }

    /** Over the texts of every sheet that decides anything, so that saving a workbook again changes nothing. */
    private String digest() {
        Digest digest = new Digest();
        for (Draft draft : chain) {
            for (TextSheet sheet : draft.source().book().sheets()) {
                if (!sheet.isBlank() && SheetKind.decides(sheet.name())) {
                    digest.add(sheet.name());
                    for (List<String> row : sheet.rows()) {
                        // The separator is a blank for Java: empty cells at the end, and empty rows, count for nothing.
                        String texts = String.join("\u001f", row).stripTrailing();
                        if (!texts.isEmpty()) {
                            digest.add(texts);
                        }
                    }
                }
            }
            draft.source().rules().forEach(digest::add);
        }
        commonRules.forEach(digest::add);
        return digest.hex();
    }
}
