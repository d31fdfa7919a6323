package jixiao.review.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import jixiao.model.InputProblem;

/**
 * 允许的文件夹: below which of them a folder or a file of this machine may be named in the page. Links are followed before it is
 * asked where they lead.
 *
 * @param roots the folders, as the operator named them
 */
public record Allowed(List<Path> roots) {
    public Allowed {
        roots = List.copyOf(roots);
    }

    /**
     * What is there already.
     *
     * @param named as a person writes it; quotes around it do not count
     * @return its real path
     * @throws InputProblem when it is not there, or lies elsewhere
     */
    public Path present(String named) {
        Path path = path(named);
        try {
            return inside(named, path.toRealPath());
        } catch (IOException missing) {
            throw new InputProblem("「" + named + "」不存在,请核对路径。");
        }
    }

    /**
     * A folder that is there, or will be made.
     *
     * @throws InputProblem when it would lie elsewhere
     */
    public Path folder(String named) {
        Path path = path(named).normalize();
        Path there = path;
        while (there != null && Files.notExists(there)) {
            there = there.getParent();
        }
        try {
            if (there == null || Files.isRegularFile(there)) {
                throw new InputProblem("「" + named + "」不能作为文件夹使用。");
            }
            return inside(
                    named, there.toRealPath().resolve(there.relativize(path)).normalize());
        } catch (IOException denied) {
            throw new InputProblem("「" + named + "」没有权限读取。");
        }
    }

    private static Path path(String named) {
        String bare = named.strip().replaceAll("^[\"“]|[\"”]$", "");
        try {
            Path path = Path.of(bare);
            if (path.isAbsolute()) {
                return path;
            }
        } catch (InvalidPathException impossible) {
            // Told below.
        }
        throw new InputProblem("「" + named + "」不是完整的路径:请从盘符或根目录写起。");
    }

    private Path inside(String named, Path real) {
        for (Path root : roots) {
            if (real.startsWith(real(root))) {
                return real;
            }
        }
        String all = roots.stream().map(each -> "「" + each + "」").collect(Collectors.joining("、"));
        throw new InputProblem("「" + named + "」不在网页可以使用的文件夹里:可以使用" + all + ",启动时用 --allow 可以另加。");
    }

    private static Path real(Path root) {
        try {
            return root.toRealPath();
        } catch (IOException missing) {
            return root.toAbsolutePath().normalize();
        }
    }
}
