package jixiao.reading.value;

import java.util.Optional;

/**
 * 没有发生: 无, 零, 未发生 and a noun (无上访, 辖区未发生群体性事件) say 0 where little is asked for; never what only says that
 * nothing is known or done (无法…, 无数据, 零星, 没有完成).
 */
final class Nothing {
    private final WordList start;
    private final WordList except;
    private final WordList leads;

    Nothing(Lexicon words) {
        this.start = words.zeroStart();
        this.except = words.zeroExcept();
        this.leads = words.zeroLeads();
    }

    /** Whether a normalised text begins with such a word, words that lead to it (全年, 辖区) aside. */
    boolean in(String text) {
        int at = 0;
        Optional<String> lead = leads.at(text, at);
        while (lead.isPresent() && start.at(text, at).isEmpty()) {
            at += lead.get().length();
            lead = leads.at(text, at);
        }
        Optional<String> word = start.at(text, at);
        return word.isPresent()
                && except.at(text, at)
                        .filter(each -> each.length() >= word.get().length())
                        .isEmpty();
    }
}
