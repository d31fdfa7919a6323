package jixiao.pack;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import picocli.CommandLine;

/** 写法: every way of writing a lambda expression, a method reference and a record that the program may use. */
public final class Written {
    private final String mine;

    private Written(String mine) {
        this.mine = mine;
    }

    /** A record with a component of every kind. */
    public record Kinds(
            boolean yes,
            byte tiny,
            char letter,
            short little,
            int whole,
            long large,
            float coarse,
            double fine,
            String text,
            int[] row) {}

    /** One without components, and one that counts its lambdas itself. */
    public record Nothing() {
        static Supplier<Nothing> maker() {
            return Nothing::new;
        }
    }

    interface Named {
        String name();

        private String twice() {
            return name() + name();
        }

        default Supplier<String> doubled() {
            return this::twice;
        }

        static Named of(String name) {
            return () -> name;
        }
    }

    enum Grade implements Named {
        GOOD(held -> held + 1),
        BAD(held -> held - 1);

        private final IntFunction<Integer> next;

        Grade(IntFunction<Integer> next) {
            this.next = next;
        }
    }

    interface Kept extends Supplier<String>, Serializable {}

    private final class Inner {
        Supplier<String> both(String other) {
            return () -> mine + other;
        }
    }

    @CommandLine.Command
    static final class Asked implements Callable<Integer> {
        @CommandLine.Option(names = "-n")
        int number;

        @Override
        public Integer call() {
            return number;
        }
    }

    /** What each gives. */
    public static List<String> answers() throws Exception {
        List<String> all = new ArrayList<>();
        Written written = new Written("a");
        long far = 40;
        double half = 0.5;
        char letter = 'x';
        byte tiny = 7;
        Function<String, Integer> unbound = String::length;
        UnaryOperator<String> own = written::join;
        Function<String, Written> creates = Written::new;
        IntFunction<String[]> array = String[]::new;
        ToLongFunction<Integer> widens = Integer::intValue;
        ToDoubleFunction<Integer> toDouble = each -> each;
        ToIntFunction<Character> code = each -> each;
        IntBinaryOperator max = Math::max;
        BiFunction<Integer, Long, Long> mixed = (one, two) -> one + two + far;
        LongFunction<Double> caught = each -> each * half;
        Supplier<Object> boxes = () -> letter;
        Supplier<Integer> small = () -> (int) tiny;
        Predicate<String> not = Predicate.not(String::isEmpty);
        Runnable drops = () -> all.add("dropped");
        Runnable dropsLong = () -> Long.parseLong("5");
        all.add(String.valueOf(unbound.apply("four")));
        all.add(own.apply("b"));
        all.add(creates.apply("c").mine);
        all.add(String.valueOf(array.apply(3).length));
        all.add(String.valueOf(widens.applyAsLong(9)));
        all.add(String.valueOf(toDouble.applyAsDouble(2)));
        all.add(String.valueOf(code.applyAsInt('A')));
        all.add(String.valueOf(max.applyAsInt(3, 8)));
        all.add(String.valueOf(mixed.apply(1, 2L)));
        all.add(String.valueOf(caught.apply(9)));
        all.add(String.valueOf(boxes.get()));
        all.add(String.valueOf(small.get()));
        all.add(String.valueOf(not.test("")));
        drops.run();
        dropsLong.run();
        all.add(written.new Inner().both("z").get());
        all.add(Named.of("n").doubled().get());
        all.add(Grade.GOOD.doubled().get());
        all.add(String.valueOf(Grade.BAD.next.apply(10)));
        all.add(List.of("q", "p").stream()
                .sorted()
                .map(String::toUpperCase)
                .toList()
                .toString());
        all.add(List.of(Map.entry("k", 1)).stream()
                .map(Map.Entry::getKey)
                .toList()
                .toString());
        Kept kept = () -> "kept";
        all.add(kept.get());
        all.add(String.valueOf(Nothing.maker().get().equals(new Nothing())));
        all.add(String.valueOf(new CommandLine(new Asked()).execute("-n", "6")));
        String first = "p";
        String second = "q";
        int one = 1;
        int two = 2;
        Supplier<String> several = () -> first + one + second + far + two + half;
        Function<String, String> shorter = each -> each.substring(1);
        Function<String, String> longer = each -> each + second;
        Predicate<String> brief = each -> each.length() < two;
        all.add(several.get());
        all.add(shorter.andThen(longer).apply("abc"));
        all.add(String.valueOf(brief.or(String::isBlank).negate().test("   ")));
        return all;
    }

    private String join(String other) {
        return mine + other;
    }
}
