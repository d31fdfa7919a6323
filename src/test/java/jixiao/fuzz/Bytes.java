package jixiao.fuzz;

import java.util.Arrays;
import java.util.Random;

/** Mutations of plain bytes: flipped, cut off, doubled, shuffled. */
final class Bytes {
    private Bytes() {}

    static byte[] mutated(byte[] bytes, Random random) {
        byte[] out = bytes.clone();
        int times = 1 + random.nextInt(8);
        for (int time = 0; time < times && out.length > 0; time++) {
            int at = random.nextInt(out.length);
            int length = Math.min(out.length - at, 1 + random.nextInt(64));
            switch (random.nextInt(12)) {
                case 0 -> out = Arrays.copyOf(out, at);
                case 1 -> out = spliced(out, at, new byte[0], length);
                case 2 -> out = spliced(out, at, Arrays.copyOfRange(out, at, at + length), 0);
                case 3 -> Arrays.fill(out, at, at + length, (byte) (random.nextBoolean() ? 0 : 0xFF));
                case 4 -> {
                    byte[] noise = new byte[length];
                    random.nextBytes(noise);
                    System.arraycopy(noise, 0, out, at, length);
                }
                case 5 -> out[at] ^= (byte) (1 << random.nextInt(8));
                default -> out[at] = (byte) random.nextInt(256);
            }
        }
        return out;
    }

    /** What stands from {@code at} on for {@code length} bytes gives way to {@code in}. */
    private static byte[] spliced(byte[] bytes, int at, byte[] in, int length) {
        byte[] out = new byte[bytes.length - length + in.length];
        System.arraycopy(bytes, 0, out, 0, at);
        System.arraycopy(in, 0, out, at, in.length);
        System.arraycopy(bytes, at + length, out, at + in.length, bytes.length - at - length);
        return out;
    }
}
