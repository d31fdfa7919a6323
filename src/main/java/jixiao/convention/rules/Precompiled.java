package jixiao.convention.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;

/** 预编译规则: rules that were made into classes when the program was built. */
public final class Precompiled {
    /** Where the classes and the index stand in the class path. */
    public static final String FOLDER = "jixiao/compiled/";

    /** Lines of: hash of the rules, names of their models. */
    public static final String INDEX = "index.txt";

    /** Long enough to tell the few sets of rules of one program apart. */
    private static final int SHORT = 12;

    private Precompiled() {}

    /** Whether rules of that hash were compiled ahead. */
    static boolean has(String hash) {
        return Known.MODELS.containsKey(hash);
    }

    /** Rules compiled ahead; empty when there are none of that hash: a stale one is never taken. */
    public static Optional<KieBase> find(String hash) {
        return Optional.ofNullable(Known.MODELS.get(hash)).map(Precompiled::load);
    }

    /** The index, read when it is first asked. */
    private static final class Known {
        static final Map<String, String[]> MODELS = models();

        private static Map<String, String[]> models() {
            try (InputStream in = Precompiled.class.getResourceAsStream("/" + FOLDER + INDEX)) {
                Map<String, String[]> models = new HashMap<>();
                if (in != null) {
                    for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                        String[] words = line.strip().split(" ");
                        models.put(words[0], Arrays.copyOfRange(words, 1, words.length));
                    }
                }
                return models;
            } catch (IOException unreadable) {
                throw new IllegalStateException("the program cannot read its compiled rules", unreadable);
            }
        }
    }

    /** What Drools is set to where nobody sets anything, looked for once. */
    private static final class Settings {
        static final KieBaseConfiguration USUAL = KieServices.get().newKieBaseConfiguration();
    }

    private static KieBase load(String[] names) {
        List<Model> models = new ArrayList<>();
        try {
            for (String name : names) {
                models.add((Model) Class.forName(name).getDeclaredConstructor().newInstance());
            }
        } catch (ReflectiveOperationException absent) {
            throw new IllegalStateException("the program lacks a part of its compiled rules", absent);
        }
        return KieBaseBuilder.createKieBaseFromModel(models, Settings.USUAL);
    }

    /** The same rules in a package of their own, so that two sets of them do not meet in one class path. */
    static String ownPackage(String hash, String text) {
        return text.replace("package jixiao.rules", "package jixiao.compiled.h" + hash.substring(0, SHORT));
    }
}
