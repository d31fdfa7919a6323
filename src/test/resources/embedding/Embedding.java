import java.nio.file.Path;
import jixiao.Engine;
import jixiao.reading.ReadTable;
import org.slf4j.LoggerFactory;

/** A program of somebody else's: it has its own logging and asks jixiao for a total. */
public final class Embedding {
    public static void main(String[] args) {
        LoggerFactory.getLogger("host").info("host speaks");
        for (ReadTable read : Engine.load("wuhan").read(Path.of(args[0]))) {
            System.out.println("total="
                    + Engine.load("wuhan").judge(read.table()).scored().total().toPlainString());
        }
        LoggerFactory.getLogger("host")
                .warn("backend " + LoggerFactory.getILoggerFactory().getClass().getName());
    }
}
