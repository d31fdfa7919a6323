package jixiao.model;

/** 必有的各项: parts that a noun cannot be made without. */
public final class Given {
    private Given() {}

    /**
     * Refuses what is made without one of its parts.
     *
     * @param parts in the order in which they are declared
     * @throws NullPointerException if one of them is null; its message says which, from 1
     */
    public static void all(Object... parts) {
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == null) {
                throw new NullPointerException("part " + (i + 1) + " of " + parts.length + " is not given");
            }
        }
    }
}
