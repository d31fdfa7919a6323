package jixiao.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** 年初目标值 (A), understood. */
public sealed interface Target {
    /** The kind, as written. */
    TargetKind kind();

    /** The number that is aimed at (the lower one of a range); empty for dates and words. */
    Optional<Quantity> quantity();

    /** Whether a number is aimed at. */
    default boolean isNumeric() {
        return quantity().isPresent();
    }

    /** ≥ X. */
    record AtLeast(Quantity bound) implements Target {
        public AtLeast {
            Objects.requireNonNull(bound);
        }

        @Override
        public TargetKind kind() {
            return TargetKind.AT_LEAST;
        }

        @Override
        public Optional<Quantity> quantity() {
            return Optional.of(bound);
        }
    }

    /** ≤ X. */
    record AtMost(Quantity bound) implements Target {
        public AtMost {
            Objects.requireNonNull(bound);
        }

        @Override
        public TargetKind kind() {
            return TargetKind.AT_MOST;
        }

        @Override
        public Optional<Quantity> quantity() {
            return Optional.of(bound);
        }
    }

    /** A bare number X. */
    record Exactly(Quantity value) implements Target {
        public Exactly {
            Objects.requireNonNull(value);
        }

        @Override
        public TargetKind kind() {
            return TargetKind.EXACTLY;
        }

        @Override
        public Optional<Quantity> quantity() {
            return Optional.of(value);
        }
    }

    /** X to Y, both included and of one unit; ±X is −X to X. */
    record Between(Quantity low, Quantity high) implements Target {
        public Between {
            BigDecimal span = high.inBase().subtract(low.inBase());
            if (span.signum() < 0) {
                throw new IllegalArgumentException("range upside down: " + low.value() + " to " + high.value());
            }
        }

        @Override
        public TargetKind kind() {
            return TargetKind.BETWEEN;
        }

        @Override
        public Optional<Quantity> quantity() {
            return Optional.of(low);
        }
    }

    /** On or before the last day of {@code day}. */
    record Deadline(DateSpan day) implements Target {
        public Deadline {
            Objects.requireNonNull(day);
        }

        @Override
        public TargetKind kind() {
            return TargetKind.DEADLINE;
        }

        @Override
        public Optional<Quantity> quantity() {
            return Optional.empty();
        }
    }

    /** Words, never empty. */
    record Qualitative(String text) implements Target {
        public Qualitative {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a qualitative target has words");
            }
        }

        @Override
        public TargetKind kind() {
            return TargetKind.QUALITATIVE;
        }

        @Override
        public Optional<Quantity> quantity() {
            return Optional.empty();
        }
    }
}
