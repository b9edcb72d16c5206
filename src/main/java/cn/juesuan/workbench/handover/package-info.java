/**
 * Packages that go between a unit and its department: one file with an account, who sent it and when, the report's fingerprint, and what else
 * belongs to it. Start at {@link cn.juesuan.workbench.handover.HandoverPackage}.
 */
package cn.juesuan.workbench.handover;
