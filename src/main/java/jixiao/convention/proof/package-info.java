/**
 * 口径核对: all faults of a convention at once, the grid that proves one method for each kind of line, and what two
 * conventions or two versions of one differ in.
 */
package jixiao.convention.proof;
