package jixiao.convention.rules;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** 编译结果: the rules of one set of sources, compiled when they are first asked for. Safe for several threads. */
public final class CompiledBase {
    private static final Map<String, CompiledBase> SHIPPED = new ConcurrentHashMap<>();

    private final RuleSources sources;
    private final String hash;
    private final Set<String> agendas;
    private Optional<KieBase> base = Optional.empty();
    private final Set<String> globals = new HashSet<>();

    private CompiledBase(String hash, RuleSources sources) {
        this.sources = sources;
        this.hash = hash;
        this.agendas = sources.agendas();
    }

    /**
     * Rules not compiled yet; those that were compiled with the program are one and the same for all who ask.
     *
     * @param hash of the sources
     * @param sources what they are compiled of
     */
    public static CompiledBase of(String hash, RuleSources sources) {
        return Precompiled.has(hash)
                ? SHIPPED.computeIfAbsent(hash, absent -> new CompiledBase(hash, sources))
                : new CompiledBase(hash, sources);
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
        KieSession session = base().newKieSession();
        if (globals.contains(global)) {
            session.setGlobal(global, value);
        }
        return session;
    }

    /** Compiles now. */
    void prepare() {
        base();
    }

    private synchronized KieBase base() {
        if (base.isEmpty()) {
            KieBase compiled = Precompiled.find(hash).orElseGet(() -> RuleCompiler.compile(sources));
            compiled.getKiePackages()
                    .forEach(each -> each.getGlobalVariables().forEach(global -> globals.add(global.getName())));
            base = Optional.of(compiled);
        }
        return base.get();
    }
}
