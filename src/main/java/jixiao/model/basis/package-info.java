/**
 * 计分依据: how a line got its score: the method, the formula with its numbers, the band met.
 */
package jixiao.model.basis;
