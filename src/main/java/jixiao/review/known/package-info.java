/**
 * 已知: what the bureau knows beside the tables (the approved targets, the ledger, last year's review), read out of lists whose
 * columns are found by their headings, and held against the tables. Which differences are findings is said by {@code
 * rules/common/known.drl}; what has no counterpart is listed. Entered at {@link jixiao.review.known.KnownCheck}.
 */
package jixiao.review.known;
