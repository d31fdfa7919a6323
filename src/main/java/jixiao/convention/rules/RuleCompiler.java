package jixiao.convention.rules;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jixiao.convention.ConventionProblem;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** 规则编译: compiles the rules of a convention in this process, without writing anything to disk. */
final class RuleCompiler {
    private static final String FOLDER = "src/main/resources/";
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\p{L}\\p{N}_.]+)");

    private RuleCompiler() {}

    /**
     * Compiles rules.
     *
     * @param sources decision rows and {@code *.drl}
     * @throws ConventionProblem when a {@code *.drl} does not compile
     */
    static KieBase compile(RuleSources sources) {
        KieServices services = KieServices.Factory.get();
        // Drools keeps modules by their names: without one of its own, a module takes the place of another that is
        // compiled at the same time.
        ReleaseId name =
                services.newReleaseId("jixiao", "rules", UUID.randomUUID().toString());
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(name);
        // Drools reads a file of no stated charset in that of the machine.
        texts(sources)
                .forEach((file, text) -> files.write(
                        path(file, text),
                        services.getResources()
                                .newByteArrayResource(
                                        text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name())));
        KieBuilder builder = services.newKieBuilder(files);
        builder.buildAll();
        refuse(builder.getResults().getMessages(Message.Level.ERROR));
        try {
            return services.newKieContainer(name).getKieBase();
        } finally {
            services.getRepository().removeKieModule(name);
        }
    }

    /** Where Drools wants a file to stand: in the folder of its package. */
    static String path(String name, String text) {
        Matcher matcher = PACKAGE.matcher(text);
        return FOLDER + (matcher.find() ? matcher.group(1).replace('.', '/') + "/" : "") + name;
    }

    /** Every file of the rule base, the generated one included. */
    static Map<String, String> texts(RuleSources sources) {
        Map<String, String> texts = new LinkedHashMap<>();
        String lines = RuleTemplate.rules(sources.rows());
        if (!lines.isEmpty()) {
            texts.put("line.drl", lines);
        }
        texts.putAll(sources.files());
        return texts;
    }

    static void refuse(List<Message> errors) {
        if (!errors.isEmpty()) {
            throw new ConventionProblem("规则编译不通过:"
                    + errors.stream()
                            .map(error -> error.getPath() + "第" + error.getLine() + "行 " + error.getText())
                            .collect(Collectors.joining(";"))
                    + "。");
        }
    }
}
