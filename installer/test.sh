#!/usr/bin/env bash
# Builds the .deb, installs it into a root of its own, runs the installed program on a letter, and removes it again: installer/test.sh [DEB]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "FAIL $1" >&2; exit 1; }

[[ ${1:-} ]] || installer/build.sh --only deb
deb=${1:-$(ls target/installer/*.deb)}

# What the package says of itself.
dpkg-deb -f "$deb" Depends | grep -q libgtk-3-0 || fail 'the .deb does not ask for libgtk-3-0'
dpkg-deb -f "$deb" Depends | grep -q fonts-noto-cjk || fail 'the .deb does not ask for a Chinese font'

# Installed: dpkg unpacks into the root; the scripts, which speak to a desktop, are for the real machine.
root=$work/root
mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates"
: >"$root/var/lib/dpkg/status"
dpkg --root="$root" --force-depends --force-script-chrootless --unpack "$deb" >"$work/dpkg.log" 2>&1 || { cat "$work/dpkg.log" >&2; fail 'dpkg --unpack'; }
fuhan=$root/opt/fuhan/bin/fuhan
[[ -x $fuhan ]] || fail 'no program in the package'
grep -q '^Name=复函助手' "$root"/opt/fuhan/lib/*.desktop || fail 'no Chinese name in the menu'
grep -q 'application/x-fuhan-handover' "$root"/opt/fuhan/lib/*.desktop || fail '.fuhan is not opened by the program'
grep -q '\*\.letter\.json' "$root"/opt/fuhan/lib/*MimeInfo.xml || fail '.letter.json is not known'
cmp -s installer/icons/fuhan.png "$root/opt/fuhan/lib/fuhan.png" || fail 'the icon is not ours'
[[ -f $root/opt/fuhan/lib/templates/three-part/template.json ]] || fail 'no templates'

# Run, as the person would: from another folder, and after the folder was moved. The cache of the start has to be used.
run() {
  (cd "$work" && "$1" import "$OLDPWD/src/test/resources/letters/010-three-part.txt" --to "$work/letters" >/dev/null) || fail "import with $1"
  for suffix in docx pdf ofd html txt; do
    "$1" export "$work/letters/010-three-part.letter.json" --to "$work/a.$suffix" --force >/dev/null || fail "export as $suffix with $1"
    [[ -s $work/a.$suffix ]] || fail "empty $suffix"
  done
  "$1" check "$work/letters/010-three-part.letter.json" >/dev/null || (($? == 1)) || fail "check with $1"
  JAVA_TOOL_OPTIONS='-Xlog:class+load:stdout' "$1" --version 2>/dev/null | grep 'fuhan.Main source: shared objects file' >/dev/null || fail "the start cache is not used by $1"
}
run "$fuhan"
mkdir "$work/elsewhere"
cp -a "$root/opt/fuhan" "$work/elsewhere/复函"
run "$work/elsewhere/复函/bin/fuhan"

# A template of the office beside its data.
export XDG_DATA_HOME=$work/data
mkdir -p "$XDG_DATA_HOME/fuhan/templates"
cp -r templates/three-part "$XDG_DATA_HOME/fuhan/templates/own"
sed -i 's/"title": "[^"]*"/"title": "本单位的答复函"/' "$XDG_DATA_HOME/fuhan/templates/own/template.json"
"$fuhan" templates | grep -q '本单位的答复函' || fail 'a template of the office is not found'

# Removed: nothing is left.
dpkg --root="$root" --force-script-chrootless --purge fuhan >"$work/dpkg.log" 2>&1 || rm -f "$root/var/lib/dpkg/info/fuhan.prerm" "$root/var/lib/dpkg/info/fuhan.postrm"
[[ ! -e $root/opt/fuhan ]] || dpkg --root="$root" --purge fuhan >"$work/dpkg.log" 2>&1 || { cat "$work/dpkg.log" >&2; fail 'dpkg --purge'; }
[[ ! -e $root/opt/fuhan ]] || fail 'something of the program is left'
echo 'the .deb installs, runs and goes again'
