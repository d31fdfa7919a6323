/** Word 文档: {@code .docx}, {@code .docm} part by part, {@code .doc}, {@code .wps} by HWPF, to {@link jixiao.document.Block}s. */
package jixiao.document.word;
