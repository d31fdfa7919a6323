/**
 * 措辞: the only room with Chinese sentences about scores and findings.
 */
package jixiao.wording;
