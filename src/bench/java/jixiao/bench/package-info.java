/** 基准测试: what a workbook costs. How to run them, and what they gave: {@code src/docs/benchmarks.md}. */
package jixiao.bench;
