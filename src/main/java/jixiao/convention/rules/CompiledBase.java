package jixiao.convention.rules;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** 编译结果: the rules of one set of sources, compiled when they are first asked for. Safe for several threads. */
public final class CompiledBase {
    private final RuleSources sources;
    private final String hash;
    private Optional<KieBase> base = Optional.empty();
    private final Set<String> globals = new HashSet<>();

    /**
     * Rules not compiled yet.
     *
     * @param hash digest of the sources, by which rules compiled ahead are found
     * @param sources what they are compiled of
     */
    public CompiledBase(String hash, RuleSources sources) {
        this.hash = hash;
        this.sources = sources;
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
