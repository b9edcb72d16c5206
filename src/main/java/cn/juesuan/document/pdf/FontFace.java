package cn.juesuan.document.pdf;

import java.nio.file.Path;
import java.util.Set;

/**
 * A typeface in a font file that may be embedded into a PDF.
 *
 * @param postScriptName by which it is found in a file of several
 * @param names          its families and full names in all languages, in small letters
 * @param chinese        whether it says that it holds Chinese characters
 * @param weight         400 is regular
 */
record FontFace(Path file, String postScriptName, Set<String> names, boolean chinese, int weight, boolean slanted) {
}
