package jixiao.pack;

import static org.objectweb.asm.Opcodes.*;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;

/**
 * 普通类: run by the build on the runnable jar, writes out what the JVM else makes at every start: a class for each lambda
 * expression and method reference of the program, and {@code equals} and {@code hashCode} of its records. A class that is in
 * the jar comes ready from the launcher's archive; one that is linked at run time costs some 60 microseconds, and a scored
 * table passes 1,200 of them. The same is done for those parts of the rule engine that every start goes through, and with
 * them for texts that are put together of parts, which the program's own classes do without. Picocli's class files are of
 * Java 5, which that archive refuses: they are raised to Java 8.
 *
 * <p>Behaviour is the same; only a lambda that asks for more than an object (serializable, markers, bridges) is left as it is.
 */
public final class PlainClasses {
    private static final String OWN = "jixiao/";
    private static final String OLD = "picocli/";
    private static final List<String> ENGINE = List.of(
            "org/drools/base/",
            "org/drools/compiler/kie/",
            "org/drools/core/",
            "org/drools/kiesession/",
            "org/drools/model/",
            "org/drools/modelcompiler/",
            "org/drools/util/",
            "org/drools/wiring/",
            "org/kie/api/",
            "org/kie/internal/");
    private static final String NOTICE = "META-INF/CHANGED.txt";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private LocalDateTime date = LocalDateTime.MIN;
    private final Map<String, ClassNode> classes = new LinkedHashMap<>();
    private final Map<String, List<String>> made = new HashMap<>();

    /**
     * Writes the classes out.
     *
     * @param args the jar, which is replaced whole
     * @throws IOException when it cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        PlainClasses plain = new PlainClasses();
        plain.read(jar);
        plain.change();
        Path part = jar.resolveSibling(jar.getFileName() + ".part");
        plain.write(part);
        Files.move(part, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private void read(Path jar) throws IOException {
        try (InputStream file = Files.newInputStream(jar);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                String name = entry.getName();
                date = entries.isEmpty() ? entry.getTimeLocal() : date;
                byte[] bytes = zip.readAllBytes();
                entries.put(name, bytes);
                if (name.endsWith(".class") && (name.startsWith(OWN) || name.startsWith(OLD) || isOfEngine(name))) {
                    ClassNode node = new ClassNode();
                    new ClassReader(bytes).accept(node, 0);
                    classes.put(node.name, node);
                }
            }
        }
    }

    private static boolean isOfEngine(String name) {
        return ENGINE.stream().anyMatch(name::startsWith);
    }

    private void change() {
        Map<String, ClassNode> hosts = new LinkedHashMap<>();
        for (ClassNode node : classes.values()) {
            if (node.name.startsWith(OLD)) {
                raise(node);
            } else if (new Lambdas(node, this::add).written()
                    | new RecordMethods(node).written()
                    | new Concatenations(node).written()) {
                hosts.put(node.name, node);
            }
        }
        made.forEach((host, members) -> {
            ClassNode node = classes.get(host);
            node.nestMembers = node.nestMembers == null ? new ArrayList<>() : node.nestMembers;
            node.nestMembers.addAll(members);
            hosts.put(host, node);
        });
        for (ClassNode node : hosts.values()) {
            ClassWriter writer = new ClassWriter(0);
            node.accept(writer);
            entries.put(node.name + ".class", writer.toByteArray());
        }
        entries.put(
                NOTICE,
                (OLD + "**: class files raised from Java 5 to Java 8 (stack map frames added); code unchanged.\n"
                                + String.join("**, ", ENGINE)
                                + "**: lambda expressions and concatenations of texts written out as classes and methods;"
                                + " behaviour unchanged.\n")
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private void add(String host, String name, byte[] bytes) {
        made.computeIfAbsent(host, none -> new ArrayList<>()).add(name);
        entries.put(name + ".class", bytes);
    }

    private void raise(ClassNode node) {
        if ((node.version & 0xffff) >= V1_8) {
            return;
        }
        node.version = V1_8;
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected String getCommonSuperClass(String one, String other) {
                List<String> above = new ArrayList<>();
                for (String each = one; each != null; each = above(each)) {
                    above.add(each);
                }
                String common = other;
                while (!above.contains(common)) {
                    common = above(common);
                }
                return common;
            }
        };
        node.accept(writer);
        entries.put(node.name + ".class", writer.toByteArray());
    }

    /** The superclass, as frames see it (an interface is an object); null above {@code Object}. */
    private String above(String name) {
        ClassNode node = classes.get(name);
        if (node != null) {
            return (node.access & ACC_INTERFACE) != 0 ? "java/lang/Object" : node.superName;
        }
        try {
            Class<?> type = Class.forName(name.replace('/', '.'), false, null);
            Class<?> above = type.isInterface() ? Object.class : type.getSuperclass();
            return above == null ? null : Type.getInternalName(above);
        } catch (ClassNotFoundException notOfJava) {
            return "java/lang/Object";
        }
    }

    /** All entries have one date, that of the first, so that the same sources give the same jar. */
    private void write(Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTimeLocal(date);
                zip.putNextEntry(entry);
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
    }

    /** Takes a class that was made: its nest host, its name, its bytes. */
    interface Made {
        void add(String host, String name, byte[] bytes);
    }
}
