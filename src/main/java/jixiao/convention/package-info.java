/**
 * 计分口径: loads a folder under {@code rules/} into a {@link jixiao.convention.Convention}: parameters with their
 * clauses, bands, grades, tables and word lists, and the rule base that Drools compiles of the decision rows and of
 * {@code rules/common/*.drl}.
 */
package jixiao.convention;
