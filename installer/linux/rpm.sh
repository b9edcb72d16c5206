#!/bin/sh
# Packs the staged program for all users of a machine. Needs rpmbuild. usage: rpm.sh STAGE x86_64|aarch64 OUT.rpm
set -eu
stage=$1; machine=$2; out=$3
cd "$(dirname "$0")/../.."
. installer/settings.sh

t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
installer/linux/tree.sh "$stage" "$t/tree"
cat > "$t/juesuan.spec" <<SPEC
%global _build_id_links none
%global __os_install_post %{nil}
%global _binary_payload w6.xzdio
Name: juesuan
Version: $(echo "$version" | tr - '~')
Release: 1
Summary: 决算工作台：编制年度决算报表、绩效自评表和决算报告
License: Proprietary
AutoReqProv: no
Requires: glibc >= 2.17, gtk3, pango, libXtst
%description
决算工作台：编制年度决算报表、绩效自评表和决算报告。
%install
cp -a $t/tree/. %{buildroot}
%files
%defattr(-,root,root)
/opt/juesuan
/usr/bin/juesuan
$(cd "$t/tree" && find usr/share -type f | sed 's|^|/|')
SPEC
rpmbuild --quiet -bb --target "$machine" --define "_topdir $t/build" --define "_rpmdir $t" --define "_rpmfilename juesuan.rpm" "$t/juesuan.spec"
mv "$t/juesuan.rpm" "$out"
