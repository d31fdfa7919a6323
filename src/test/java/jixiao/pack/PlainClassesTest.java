package jixiao.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** What the build writes out in the runnable jar behaves as what was written; checked on every way of writing it. */
class PlainClassesTest {
    @TempDir
    static Path folder;

    private static Path jar;
    private static Class<?> written;

    @BeforeAll
    static void pack() throws Exception {
        Path tool = Files.createDirectories(folder.resolve("tool"));
        List<String> arguments =
                new ArrayList<>(List.of("-d", tool.toString(), "-cp", System.getProperty("java.class.path")));
        try (Stream<Path> sources = Files.list(Path.of("src/main/pack/jixiao/pack"))) {
            sources.map(Path::toString).forEach(arguments::add);
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        jar = folder.resolve("packed.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            Path classes = Path.of(Written.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> all = Files.list(classes.resolve("jixiao/pack"))) {
                for (Path each : all.filter(
                                each -> each.getFileName().toString().startsWith("Written"))
                        .sorted()
                        .toList()) {
                    zip.putNextEntry(new ZipEntry("jixiao/pack/" + each.getFileName()));
                    Files.copy(each, zip);
                }
            }
            zip.putNextEntry(new ZipEntry("jixiao/pack/Joined.class"));
            zip.write(joined());
            zip.putNextEntry(new ZipEntry("other/Untouched.class"));
            zip.write(new byte[] {1, 2, 3});
            picocli(zip);
        }
        try (URLClassLoader tools = loader(tool, asm())) {
            tools.loadClass("jixiao.pack.PlainClasses")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[] {jar.toString()});
        }
        written = loader(jar).loadClass(Written.class.getName());
    }

    /** As the compiler writes it when nobody asks otherwise, which is how the rule engine was compiled. */
    private static byte[] joined() throws IOException {
        Path source = Files.writeString(folder.resolve("Joined.java"), """
                package jixiao.pack;
                public interface Joined {
                    static String of(byte b, short s, char c, boolean z, int i, long l, float f, double d, Object o, String t) {
                        return "<" + b + s + c + z + i + l + f + d + o + t + ">";
                    }
                    static String object(char[] signs) { return "" + (Object) signs + null; }
                }
                """);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", folder.toString(), source.toString()))
                .isZero();
        return Files.readAllBytes(folder.resolve("jixiao/pack/Joined.class"));
    }

    private static void picocli(ZipOutputStream zip) throws Exception {
        Path library = Path.of(picocli.CommandLine.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (JarFile from = new JarFile(library.toFile())) {
            for (ZipEntry each : from.stream()
                    .filter(each -> each.getName().startsWith("picocli/")
                            && each.getName().endsWith(".class"))
                    .toList()) {
                zip.putNextEntry(new ZipEntry(each.getName()));
                zip.write(from.getInputStream(each).readAllBytes());
            }
        }
    }

    private static Path[] asm() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> new File(each).getName().startsWith("asm"))
                .map(Path::of)
                .toArray(Path[]::new);
    }

    private static URLClassLoader loader(Path first, Path... more) throws IOException {
        List<URL> places = new ArrayList<>();
        places.add(first.toUri().toURL());
        for (Path each : more) {
            places.add(each.toUri().toURL());
        }
        return new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    @Test
    @DisplayName("每种写法写成普通类以后,结果与写的相同")
    void sameAnswers() throws Exception {
        Object answers = written.getMethod("answers").invoke(null);

        assertThat(answers).isEqualTo(Written.answers());
        assertThat(answers)
                .isEqualTo(List.of(
                        "4",
                        "ab",
                        "c",
                        "3",
                        "9",
                        "2.0",
                        "65",
                        "8",
                        "43",
                        "4.5",
                        "x",
                        "7",
                        "false",
                        "dropped",
                        "az",
                        "nn",
                        "GOODGOOD",
                        "9",
                        "[P, Q]",
                        "[k]",
                        "kept",
                        "true",
                        "6",
                        "p1q4020.5",
                        "bcq",
                        "false"));
    }

    @Test
    @DisplayName("一个类里属于 Java 自带函数接口的全在一个类里,其余每个接口一个类")
    void oneClassForAll() throws IOException {
        try (JarFile packed = new JarFile(jar.toFile())) {
            assertThat(packed.stream()
                            .map(ZipEntry::getName)
                            .filter(name -> name.matches("jixiao/pack/Written\\$\\$\\d+\\.class"))
                            .map(name -> ofPacked(name).getInterfaces()))
                    .anySatisfy(faces -> assertThat(faces).containsExactly(Runnable.class))
                    .anySatisfy(faces -> assertThat(faces)
                            .contains(Function.class, Predicate.class, Supplier.class)
                            .allMatch(each -> each.getPackage().equals(Function.class.getPackage())))
                    .hasSize(2);
        }
    }

    private static Class<?> ofPacked(String entry) {
        try {
            return written.getClassLoader()
                    .loadClass(entry.replace(".class", "").replace('/', '.'));
        } catch (ClassNotFoundException absent) {
            throw new AssertionError(absent);
        }
    }

    @Test
    @DisplayName("拼接的字符串,每种部分都与写的相同")
    void joinedAlike() throws ReflectiveOperationException {
        Class<?> joined = written.getClassLoader().loadClass("jixiao.pack.Joined");
        Object[] parts = {(byte) -1, (short) 2, 'c', true, 3, 4L, 0.5f, -0.25d, null, "末"};

        assertThat(Stream.of(joined.getMethods())
                        .filter(each -> each.getName().equals("of"))
                        .findFirst()
                        .orElseThrow()
                        .invoke(null, parts))
                .isEqualTo("<-12ctrue340.5-0.25null末>");
        char[] signs = {'a'};
        assertThat(joined.getMethod("object", char[].class).invoke(null, signs)).isEqualTo(signs.toString() + "null");
    }

    @Test
    @DisplayName("只留下要能存盘的那一处,其余不再由 Java 启动时生成")
    void onlyTheSerializableIsLeft() throws IOException {
        List<String> left = new ArrayList<>();
        try (JarFile packed = new JarFile(jar.toFile())) {
            for (ZipEntry each : packed.stream()
                    .filter(each -> each.getName().startsWith("jixiao/"))
                    .toList()) {
                try (InputStream bytes = packed.getInputStream(each)) {
                    ClassNode node = new ClassNode();
                    new ClassReader(bytes).accept(node, 0);
                    node.methods.forEach(method -> method.instructions.forEach(code -> {
                        if (code instanceof InvokeDynamicInsnNode site && !site.name.equals("toString")) {
                            left.add(site.desc);
                        }
                    }));
                }
            }
        }

        // The serializable lambda, and the array that its reading back is given by.
        assertThat(left).containsExactly("()Ljixiao/pack/Written$Kept;", "()Ljixiao/pack/Written$Kept;");
    }

    private static Object kinds(Object... values) throws ReflectiveOperationException {
        Constructor<?> constructor = written.getClassLoader()
                .loadClass(Written.Kinds.class.getName())
                .getDeclaredConstructors()[0];
        return constructor.newInstance(values);
    }

    @Test
    @DisplayName("记录的相等:每个组成都比,浮点数按 Float、Double 的比较,空值也比")
    void recordsAreEqual() throws ReflectiveOperationException {
        int[] row = {1};
        Object[] all = {true, (byte) 1, 'c', (short) 2, 3, 4L, 0f, Double.NaN, null, row};
        Object[] others = {false, (byte) 2, 'd', (short) 3, 4, 5L, -0f, 0d, "", new int[] {1}};
        Object one = kinds(all);

        assertThat(one).isEqualTo(kinds(all)).hasSameHashCodeAs(kinds(all)).isNotEqualTo("one");
        assertThat(one.equals(null)).isFalse();
        for (int i = 0; i < all.length; i++) {
            Object[] changed = all.clone();
            changed[i] = others[i];
            assertThat(one).as("component %d", i).isNotEqualTo(kinds(changed));
        }
        assertThat(one.hashCode())
                .isEqualTo(
                        new Written.Kinds(true, (byte) 1, 'c', (short) 2, 3, 4L, 0f, Double.NaN, null, row).hashCode());
    }

    @Test
    @DisplayName("picocli 的类文件升到 Java 8,别的文件一字不改")
    void raised() throws IOException {
        try (JarFile packed = new JarFile(jar.toFile())) {
            DataInputStream command = new DataInputStream(
                    new ByteArrayInputStream(packed.getInputStream(packed.getEntry("picocli/CommandLine.class"))
                            .readAllBytes()));
            command.skipBytes(6);

            assertThat(command.readShort()).isEqualTo((short) Opcodes.V1_8);
            assertThat(packed.getInputStream(packed.getEntry("other/Untouched.class"))
                            .readAllBytes())
                    .containsExactly(1, 2, 3);
        }
    }

    @Test
    @DisplayName("picocli 的每个类都通过 Java 的验证")
    void verified() throws IOException {
        List<String> broken = new ArrayList<>();
        try (JarFile packed = new JarFile(jar.toFile())) {
            packed.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("picocli/"))
                    .map(name -> name.replace(".class", "").replace('/', '.'))
                    .forEach(name -> {
                        try {
                            Class.forName(name, true, written.getClassLoader());
                        } catch (VerifyError wrong) {
                            broken.add(name + ": " + wrong);
                        } catch (ClassNotFoundException | LinkageError elsewhere) {
                            // A class that stands on a library which is not here.
                        }
                    });
        }

        assertThat(broken).isEmpty();
    }
}
