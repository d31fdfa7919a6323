package jixiao.convention.rules;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Global;
import org.kie.api.runtime.KieSession;

/** 编译结果: the rules of one set of sources, compiled when they are first asked for. Safe for several threads. */
public final class CompiledBase {
    private static final Map<String, Compiled> SHIPPED = new ConcurrentHashMap<>();

    private final RuleSources sources;
    private final Set<String> agendas;
    private Optional<Compiled> compiled = Optional.empty();

    /**
     * Rules not compiled yet; those that were compiled with the program are one and the same for all who ask.
     *
     * @param sources what they are compiled of
     */
    public CompiledBase(RuleSources sources) {
        this.sources = sources;
        this.agendas = sources.agendas();
    }

    /** Rules that sessions can be made of, and the names of the globals that they declare. */
    private record Compiled(KieBase base, Set<String> globals) {
        static Compiled of(KieBase base) {
            return new Compiled(
                    base,
                    base.getKiePackages().stream()
                            .flatMap(each -> each.getGlobalVariables().stream())
                            .map(Global::getName)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** Whether it has rules of a group. */
    boolean fires(String agenda) {
        return agendas.contains(agenda);
    }

    /**
     * A new session, to be disposed of by the caller.
     *
     * @param global name of a global; one that no rule declares is left out
     * @param value its value
     */
    KieSession session(String global, Object value) {
        Compiled rules = compiled();
        KieSession session = rules.base.newKieSession();
        if (rules.globals.contains(global)) {
            session.setGlobal(global, value);
        }
        return session;
    }

    /** Compiles now. */
    void prepare() {
        compiled();
    }

    private synchronized Compiled compiled() {
        if (compiled.isEmpty()) {
            String hash = sources.hash();
            compiled = Optional.of(
                    Precompiled.has(hash)
                            ? SHIPPED.computeIfAbsent(
                                    hash,
                                    known -> Compiled.of(Precompiled.find(known).orElseThrow()))
                            : Compiled.of(RuleCompiler.compile(sources)));
        }
        return compiled.get();
    }
}
