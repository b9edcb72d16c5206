package cn.juesuan.document.excel;

/** How a cell looks: one of the styles of its workbook. */
interface CellLook {
    /** The place of the style among those of the workbook, from 0. */
    int number();
}
