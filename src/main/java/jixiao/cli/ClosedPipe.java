package jixiao.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * 接收方已经结束: a stream whose reader may leave before the end, as {@code head} does. What comes after that is wanted by
 * nobody and is let go in silence; any other refusal, such as a full disk, remains one.
 */
final class ClosedPipe extends FilterOutputStream {
    /** How systems say it, in the languages that they are set to. */
    private static final List<String> LEFT = List.of("pipe", "管道", "管线", "管線");

    private boolean left;

    ClosedPipe(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (!left) {
            told(() -> out.write(bytes, from, length));
        }
    }

    @Override
    public void flush() throws IOException {
        if (!left) {
            told(out::flush);
        }
    }

    private interface Writing {
        void write() throws IOException;
    }

    private void told(Writing writing) throws IOException {
        try {
            writing.write();
        } catch (IOException refused) {
            String why = String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT);
            left = LEFT.stream().anyMatch(why::contains);
            if (!left) {
                throw refused;
            }
        }
    }
}
