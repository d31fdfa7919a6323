package jixiao.review.task;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.intake.KeptFile;
import jixiao.writing.OutputProblem;

/** 任务柜: the tasks below one folder of the operator's; it is made when the first one is. Safe for several threads. */
public final class Tasks {
    /** Where a task's own submissions are. */
    public static final String SUBMISSIONS = "报送材料";

    private static final String RESULTS = "复核结果";
    private static final String LISTS = "名单";

    private final Path data;
    private final Allowed allowed;
    private final Clock clock;

    /** Tasks below {@code data}; what lies below it may be named, too. */
    public Tasks(Path data, List<Path> allowed, Clock clock) {
        this.data = data.toAbsolutePath().normalize();
        this.allowed = new Allowed(Stream.concat(Stream.of(this.data), allowed.stream())
                .map(each -> each.toAbsolutePath().normalize())
                .distinct()
                .toList());
        this.clock = clock;
    }

    /** Folders below which others may be named. */
    public List<Path> allowed() {
        return allowed.roots();
    }

    /** Tells when something was kept. */
    public Clock clock() {
        return clock;
    }

    /** All tasks, the newest first. */
    public List<Task> all() {
        if (!Files.isDirectory(data)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(data)) {
            return folders.filter(each -> isId(String.valueOf(each.getFileName())))
                    .flatMap(each -> TaskFile.read(each).stream())
                    .sorted(Comparator.comparing(Task::made)
                            .thenComparing(each -> each.id().length())
                            .thenComparing(Task::id)
                            .reversed())
                    .toList();
        } catch (IOException denied) {
            throw new OutputProblem("「" + data + "」没有权限读取。", denied);
        }
    }

    /** A task by its id; empty where there is none. */
    public Optional<Task> find(String id) {
        return isId(id) ? TaskFile.read(data.resolve(id)) : Optional.empty();
    }

    private static boolean isId(String name) {
        return name.matches("[0-9]{8}-[0-9]{1,6}");
    }

    /** The folder of a task. */
    public Path folder(Task task) {
        return data.resolve(task.id());
    }

    /**
     * Makes a task with its folders.
     *
     * @throws jixiao.model.InputProblem when a path is not there, or may not be named
     * @throws OutputProblem when the folder cannot be written
     */
    public Task make(Wanted wanted) {
        String inputs = present(wanted.inputs());
        String out =
                wanted.out().isBlank() ? RESULTS : allowed.folder(wanted.out()).toString();
        String roster = present(wanted.roster());
        String approved = present(wanted.approved());
        String ledger = present(wanted.ledger());
        String last = present(wanted.last());
        LocalDate today = LocalDate.now(clock);
        String id = folder(today.format(DateTimeFormatter.BASIC_ISO_DATE));
        String year = wanted.year().matches("20[0-9]{2}") ? wanted.year() : "";
        String name = wanted.name().isBlank() ? (year.isEmpty() ? "" : year + "年度") + "绩效自评复核" : wanted.name();
        Task task = new Task(
                id,
                name.strip(),
                year,
                wanted.convention(),
                inputs.isEmpty() ? SUBMISSIONS : inputs,
                out,
                roster,
                approved,
                ledger,
                last,
                today.toString());
        save(task);
        return task;
    }

    private void save(Task task) {
        try {
            if (task.inputs().equals(SUBMISSIONS)) {
                Files.createDirectories(task.submissions(folder(task)));
            }
            TaskFile.write(folder(task), task);
        } catch (IOException denied) {
            throw unwritable(denied);
        }
    }

    private OutputProblem unwritable(IOException denied) {
        return new OutputProblem("「" + data + "」不能写:没有权限,或不能作为文件夹使用;启动时用 --data 另选。", denied);
    }

    private String present(String named) {
        return named.isBlank() ? "" : allowed.present(named).toString();
    }

    /** A folder that nobody else gets. */
    private String folder(String day) {
        try {
            Files.createDirectories(data);
            for (int number = 1; ; number++) {
                String id = day + "-" + number;
                try {
                    Files.createDirectory(data.resolve(id));
                    return id;
                } catch (FileAlreadyExistsException taken) {
                    // The next one, then.
                }
            }
        } catch (IOException denied) {
            throw unwritable(denied);
        }
    }

    /**
     * Names other lists of this machine; those that are blank stay as they are.
     *
     * @throws jixiao.model.InputProblem when one is not there, or may not be named
     */
    public Task listed(Task task, Wanted wanted) {
        Task other = task.with(
                present(wanted.roster()), present(wanted.approved()), present(wanted.ledger()), present(wanted.last()));
        save(other);
        return other;
    }

    /**
     * Keeps a list that was sent.
     *
     * @param which of {@code roster}, {@code approved} and {@code ledger}
     */
    public Task list(Task task, String which, String name, InputStream bytes) {
        String kept =
                LISTS + "/" + kept(folder(task).resolve(LISTS), name, bytes).name();
        Task other = switch (which) {
            case "roster" -> task.with(kept, "", "", "");
            case "approved" -> task.with("", kept, "", "");
            case "ledger" -> task.with("", "", kept, "");
            default -> throw new IllegalArgumentException(which);
        };
        save(other);
        return other;
    }

    /**
     * Keeps a submission that was sent, beside those that are there: of the same name but another content it gets a number,
     * which makes it the later version; of the same content it is not kept twice.
     *
     * @param name as the browser gave it, perhaps with folders
     * @throws OutputProblem when the task's submissions are a folder of the operator's own, in which the page puts nothing
     */
    public KeptFile submit(Task task, String name, InputStream bytes) {
        if (!task.inputs().equals(SUBMISSIONS)) {
            throw new OutputProblem("这个任务的报送材料在「" + task.inputs() + "」,请把文件直接放进那个文件夹。");
        }
        return kept(task.submissions(folder(task)), name, bytes);
    }

    private synchronized KeptFile kept(Path folder, String name, InputStream bytes) {
        try {
            return KeptFile.in(folder, name, bytes);
        } catch (IOException | UncheckedIOException denied) {
            throw new OutputProblem("「" + folder + "」没有写成:磁盘可能已满或没有权限,请检查后重试。", denied);
        }
    }

    /** How many files stand in the folder of submissions, whatever they are. */
    public long submitted(Task task) {
        Path folder = task.submissions(folder(task));
        if (Files.isRegularFile(folder)) {
            return 1;
        }
        try (Stream<Path> all = Files.isDirectory(folder) ? Files.walk(folder) : Stream.empty()) {
            return all.filter(Files::isRegularFile)
                    .filter(each -> !each.getFileName().toString().startsWith("."))
                    .count();
        } catch (IOException | UncheckedIOException denied) {
            return 0;
        }
    }
}
