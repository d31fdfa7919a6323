import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.tools.ToolProvider;

/**
 * 检查发行包: unpacks the packages of a folder elsewhere and uses them as people do, with nothing on the path and no Java known to
 * the environment: {@code java src/dist/check/ReleaseCheck.java target}. Prints what was tried; ends with 1 at the first
 * thing that does not hold.
 */
final class ReleaseCheck {
    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase().contains("win");
    private static final Path EXAMPLE =
            Path.of("src/docs/example/department.xlsx").toAbsolutePath();
    private static final Path PDF = Path.of("src/dist/check/department.pdf").toAbsolutePath();
    private static final String TOTAL = "94.97";

    private final Path home;
    private final Path work;
    private final List<String> environment;

    private ReleaseCheck(Path home, Path work, List<String> environment) {
        this.home = home;
        this.work = work;
        this.environment = environment;
    }

    public static void main(String[] args) throws Exception {
        Path work = Files.createTempDirectory("jixiao 检查");
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            List<Path> packages = files.filter(
                            each -> each.getFileName().toString().matches("jixiao-[0-9.]+-.*\\.zip"))
                    .sorted()
                    .toList();
            holds(!packages.isEmpty(), "有发行包可查");
            for (Path each : packages) {
                System.out.println("■ " + each.getFileName() + " " + Files.size(each) / 1_000_000 + " MB");
                boolean bare = each.getFileName().toString().endsWith("-java.zip");
                Path home = unpacked(each, work);
                if (bare) {
                    new ReleaseCheck(home, work, List.of("HOME=" + work)).withoutJava();
                }
                new ReleaseCheck(
                                home,
                                work,
                                bare
                                        ? List.of("HOME=" + work, "JAVA_HOME=" + System.getProperty("java.home"))
                                        : List.of("HOME=" + work))
                        .all(bare);
            }
        } finally {
            try (Stream<Path> all = Files.walk(work)) {
                all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    /** The one folder of a package, with the rights that the package tells. */
    private static Path unpacked(Path zip, Path work) throws Exception {
        Path folder = Files.createDirectory(work.resolve("解开 " + zip.getFileName()));
        if (WINDOWS) {
            try (ZipFile file = new ZipFile(zip.toFile())) {
                for (ZipEntry entry : file.stream().toList()) {
                    Path to = folder.resolve(entry.getName());
                    Files.createDirectories(entry.isDirectory() ? to : to.getParent());
                    if (!entry.isDirectory()) {
                        Files.copy(file.getInputStream(entry), to);
                    }
                }
            }
        } else {
            ProcessBuilder unzip =
                    new ProcessBuilder("unzip", "-q", zip.toAbsolutePath().toString(), "-d", folder.toString());
            unzip.environment().put("LC_ALL", "C.UTF-8");
            holds(unzip.inheritIO().start().waitFor() == 0, "解得开");
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findFirst().orElseThrow();
        }
    }

    private void withoutJava() throws Exception {
        if (installed()) {
            System.out.println("  本机在通常的位置装有 Java,没有 Java 的情形没有试");
            return;
        }
        Said said = run("score", EXAMPLE.toString(), "-o", work.resolve("none").toString());
        holds(
                said.code == 1 && said.text.strip().lines().count() == 1 && said.text.contains("找不到 Java"),
                "没有 Java:一句话");
    }

    private static boolean installed() throws IOException {
        for (String place : List.of("/usr/lib/jvm", "/usr/java", "/opt", "/Library/Java/JavaVirtualMachines")) {
            Path at = Path.of(place);
            if (Files.isDirectory(at)) {
                try (Stream<Path> inside = Files.walk(at, 4)) {
                    if (inside.anyMatch(each -> each.endsWith("bin/java") || each.endsWith("bin/java.exe"))) {
                        return true;
                    }
                }
            }
        }
        return WINDOWS;
    }

    private void all(boolean bare) throws Exception {
        String first = Files.readString(home.resolve("先读我.txt"));
        holds(first.contains(bare ? "不带 Java" : "自带 Java") && !first.contains("@"), "先读我.txt 写着是哪一种");
        try (Stream<Path> files = Files.list(home)) {
            holds(files.anyMatch(each -> each.getFileName().toString().startsWith("打开网页.")), "有可以双击的");
        }
        Path out = work.resolve("out" + bare);
        Said score = run("score", EXAMPLE.toString(), "-o", out.toString(), "--form");
        holds(score.code == 0 && score.text.contains(TOTAL), "score:示例得 " + TOTAL + ",写出副本和正式表(要用字体)");
        holds(
                Files.exists(out.resolve("department_计分.xlsx")) && Files.exists(out.resolve("department_自评表.xlsx")),
                "两本都在");
        Said review = run(
                "review",
                EXAMPLE.getParent().toString(),
                "-o",
                out.resolve("review").toString());
        holds(
                (review.code == 0 || review.code == 3)
                        && Files.exists(out.resolve("review").resolve("复核汇总.xlsx")),
                "review:存档(SQLite)和汇总");
        Said pdf = run("score", PDF.toString(), "-o", out.resolve("pdf").toString());
        holds((pdf.code == 0 || pdf.code == 3) && pdf.text.contains(TOTAL), "score:PDF 读得出");
        if (!bare) {
            probe();
        }
        serve("没有工具");
        if (!WINDOWS) {
            ReleaseCheck usual = new ReleaseCheck(home, work, usual());
            usual.serve("首次");
            try (Stream<Path> files = Files.walk(home, 2)) {
                holds(files.anyMatch(each -> each.toString().endsWith(".jsa")), "首次启动生成了类数据存档");
            }
            usual.serve("再次");
        }
    }

    /** The tools of a system on the path. */
    private List<String> usual() {
        List<String> usual = new ArrayList<>(environment);
        usual.add("PATH=/usr/bin:/bin");
        return usual;
    }

    /** Parts of Java that are found by name only, asked for within the package's own runtime. */
    private void probe() throws Exception {
        Path classes = Files.createDirectories(work.resolve("probe"));
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-encoding",
                        "UTF-8",
                        "-d",
                        classes.toString(),
                        "src/dist/check/RuntimeProbe.java");
        holds(compiled == 0, "探针编译");
        String java = home.resolve("runtime/bin/java").toString();
        String path = home.resolve("jixiao-all.jar") + File.pathSeparator + classes;
        Said said = run(List.of(java, "-Dfile.encoding=UTF-8", "-cp", path, "RuntimeProbe"));
        holds(said.code == 0, "运行环境:" + said.text.strip());
    }

    private void serve(String which) throws Exception {
        long began = System.nanoTime();
        Process process = started(command("serve", "--no-open"));
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String address = said.readLine();
            holds(address != null && address.startsWith("http://127.0.0.1:"), "serve:" + address);
            HttpClient client = HttpClient.newHttpClient();
            String key = address.replaceFirst("^.*key=", "");
            String root = address.replaceFirst("/\\?.*", "");
            String page = client.send(to(root + "/", key).build(), BodyHandlers.ofString())
                    .body();
            double seconds = (System.nanoTime() - began) / 1e9;
            holds(page.contains("打开一张自评表"), String.format("%s启动,首页 %.2f 秒", which, seconds));
            Matcher mark =
                    Pattern.compile("name=\"mark\" value=\"([0-9a-f]+)\"").matcher(page);
            holds(mark.find(), "页上有记号");
            var sent = client.send(
                    to(root + "/files", key)
                            .header("Content-Type", "multipart/form-data; boundary=x")
                            .POST(BodyPublishers.ofByteArray(form(mark.group(1))))
                            .build(),
                    BodyHandlers.ofString());
            String at = sent.headers().firstValue("Location").orElse("");
            String file = client.send(
                            to(at.startsWith("http") ? at : root + at, key).build(), BodyHandlers.ofString())
                    .body();
            holds(file.contains("<strong>" + TOTAL + "</strong>"), "网页上也得 " + TOTAL);
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            holds(process.waitFor(30, TimeUnit.SECONDS), "要它结束就结束");
        }
    }

    private static HttpRequest.Builder to(String place, String key) {
        return HttpRequest.newBuilder(URI.create(place)).header("Cookie", "jixiao=" + key);
    }

    private static byte[] form(String mark) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"mark\"\r\n\r\n" + mark
                        + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(Files.readAllBytes(EXAMPLE));
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    /** What a command said, standard error too, and its exit code. */
    private record Said(int code, String text) {}

    private Said run(String... words) throws Exception {
        return run(command(words));
    }

    private Said run(List<String> command) throws Exception {
        Process process = started(command);
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    private List<String> command(String... words) {
        List<String> command = new ArrayList<>(
                WINDOWS
                        ? List.of("cmd", "/c", home.resolve("jixiao.cmd").toString())
                        : List.of("/bin/bash", home.resolve("jixiao").toString()));
        command.addAll(List.of(words));
        return command;
    }

    private Process started(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        String system = System.getenv("SystemRoot");
        String temporary = System.getenv("TEMP");
        builder.environment().clear();
        if (WINDOWS) {
            builder.environment().put("SystemRoot", system);
            builder.environment().put("TEMP", temporary);
            builder.environment().put("PATH", system + "\\System32");
        } else {
            builder.environment().put("PATH", "");
            builder.environment().put("LC_ALL", launcher(command) ? "POSIX" : "C.UTF-8");
        }
        environment.forEach(each ->
                builder.environment().put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1)));
        return builder.start();
    }

    /** The launcher finds a locale for itself; who starts Java without it has to. */
    private static boolean launcher(List<String> command) {
        return command.get(0).equals("/bin/bash");
    }

    private static void holds(boolean so, String what) {
        System.out.println((so ? "  ✓ " : "  ✗ ") + what);
        if (!so) {
            System.exit(1);
        }
    }
}
