package jixiao.store;

import java.util.List;

/**
 * 一轮意见书.
 *
 * @param number from 1
 * @param state digest of all files as they were handed in when the letters were made
 * @param day the day of the letters, year-month-day
 * @param letters in the order in which they were made
 */
public record LetterRound(int number, String state, String day, List<KeptLetter> letters) {
    public LetterRound {
        letters = List.copyOf(letters);
    }
}
