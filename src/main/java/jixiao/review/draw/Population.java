package jixiao.review.draw;

import java.util.ArrayList;
import java.util.List;
import jixiao.document.Digest;
import jixiao.store.KeptText;
import jixiao.store.ReviewStore;

/**
 * 总体: the tables that may be drawn.
 *
 * @param members in their order
 * @param superseded how many tables a later version took the place of; they are none of it
 * @param secret how many tables are 涉密; they are none of it
 * @param texts reports and accounts of the review, which are not drawn but looked at beside the tables of their units
 */
record Population(List<Member> members, int superseded, int secret, List<KeptText> texts) {
    Population {
        members = List.copyOf(members);
        texts = List.copyOf(texts);
    }

    /** Of the review that was finished last. */
    static Population of(ReviewStore store) {
        List<Member> members = new ArrayList<>();
        int[] left = new int[2];
        store.tables(table -> {
            if (table.superseded()) {
                left[0]++;
            } else if (table.charge().secret()) {
                left[1]++;
            } else {
                members.add(Member.of(table));
            }
        });
        members.sort(Member.ORDER);
        List<KeptText> texts = new ArrayList<>();
        store.texts(texts::add);
        return new Population(members, left[0], left[1], texts);
    }

    /** Digest of who is in it, so that two lists can be told to be of the same population. */
    String digest() {
        Digest digest = new Digest();
        members.forEach(
                each -> digest.add(each.file(), each.sheet(), each.unit(), each.project(), each.year(), each.form()));
        return digest.hex();
    }
}
