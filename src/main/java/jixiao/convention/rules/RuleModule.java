package jixiao.convention.rules;

import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** 规则模块: rules compiled to classes that can be kept, which load in a third of the time that compiling takes. */
public final class RuleModule {
    private RuleModule() {}

    /**
     * The classes of one rule base as a zip file.
     *
     * @param hash what tells these rules from others; their classes' package is named by it
     * @param sources decision rows and {@code *.drl}
     * @throws jixiao.convention.ConventionProblem when a {@code *.drl} does not compile
     */
    public static byte[] bytes(String hash, RuleSources sources) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        RuleCompiler.texts(sources).forEach((name, text) -> {
            String own = Precompiled.ownPackage(hash, text);
            files.write(RuleCompiler.path(name, own), own);
        });
        KieBuilder builder = services.newKieBuilder(files);
        builder.buildAll(ExecutableModelProject.class);
        RuleCompiler.refuse(builder.getResults().getMessages(Message.Level.ERROR));
        return ((InternalKieModule) builder.getKieModule()).getBytes();
    }
}
