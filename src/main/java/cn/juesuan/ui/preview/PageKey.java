package cn.juesuan.ui.preview;

/**
 * Which image of which page.
 *
 * @param document number of the document shown, for an image of the one before is no longer right
 * @param page     index from 0
 * @param scale    pixels of the image for a point
 */
record PageKey(int document, int page, double scale) {
}
