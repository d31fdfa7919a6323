/**
 * 试算: tries a convention on the cases of its 《用例》: what differs from what was reckoned by hand, and which rows no case
 * uses.
 */
package jixiao.trial;
