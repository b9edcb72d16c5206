/**
 * A department's account and its units: taking their figures over, taking them over anew, what differs, internal transfers left out,
 * adjustments, and every cell by unit. Start at {@link cn.juesuan.workbench.department.Department}.
 */
package cn.juesuan.workbench.department;
