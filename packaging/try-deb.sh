#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs a .deb of Quantoscope in a minimal Debian 12 made for it, runs both programs without a display, removes the
# package and looks for leftovers. Where lintian is installed, it looks at the package first. Needs root, debootstrap and
# the network; nothing outside of a temporary folder changes.
# Usage: packaging/try-deb.sh FILE.deb [MIRROR]
set -euo pipefail
case "${1:-}" in
  "" | -h | --help) sed -n '3,6s/^# \{0,1\}//p' "$0"; exit 0 ;;
esac
package=$(realpath -- "$1")
here=$(cd "$(dirname "$0")/.." && pwd)
if command -v lintian >/dev/null; then
  # The default maintainer has no mailbox, and no bug asked for the package.
  lintian --allow-root --fail-on error --suppress-tags bogus-mail-host,initial-upload-closes-no-bugs "$package"
fi
system=$(mktemp -d)
cleanup() {
  umount "$system/proc" 2>/dev/null || true
  rm -rf --one-file-system "$system"
}
trap cleanup EXIT

debootstrap --variant=minbase bookworm "$system" ${2:+"$2"} >/dev/null
mount -t proc proc "$system/proc"
cp /etc/resolv.conf "$system/etc/"
cp "$package" "$system/root/quantoscope.deb"
cp -r "$here/resources/samples/experiments" "$system/root/"
chroot "$system" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
  bash -euo pipefail <<'INSIDE'
apt-get update -qq
apt-get install -y -qq --no-install-recommends /root/quantoscope.deb >/dev/null
cd /root
quantoscope --version
quantoscope --figure geometry.region --out region.pdf
quantoscope --figure runs.timeline --out timeline.png
quantoscope-cli geometry trace experiments/full_matrices_2d.json --out trace.json
for file in region.pdf timeline.png trace.json; do test -s "$file"; done
apt-get purge -y -qq quantoscope >/dev/null
leftovers=$(find /usr /etc /var/lib -iname '*quantoscope*' -not -path '/var/lib/apt/*')
if [ -n "$leftovers" ]; then
  printf 'left behind:\n%s\n' "$leftovers"
  exit 1
fi
INSIDE
echo "installed, ran and removed: $package"
