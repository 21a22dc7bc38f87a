#!/usr/bin/env bash
# Times of a start, beside what they are to be compared with, in one run: installer/measure-start.sh [APP IMAGE] [ROUNDS]
# The app image comes from installer/build.sh. Figures are medians; only ratios say something on a busy machine.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LC_ALL=C.UTF-8
image=$(cd "${1:-target/installer/fuhan}" && pwd)
rounds=${2:-7}
java=$image/lib/runtime/bin/java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

options=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Xlog:aot=off,cds=off
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dfuhan.home=$image/lib" -Dglass.platform=Headless -Dprism.order=sw)
class_path=$(sed -n 's/^app.classpath=$APPDIR\///p' "$image/lib/app/fuhan.cfg" | sed "s:^:$image/lib/app/:" | paste -sd:)
letter=src/test/resources/letters/010-three-part.txt

now() { date +%s%3N; }
median() { sort -n | sed -n "$(((rounds + 1) / 2))p"; }

# The bare window, with a cache of its own, from the same libraries.
jdk=
for folder in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  if [[ -x $folder/bin/javac ]] && grep -q '^JAVA_VERSION="25' "$folder/release" 2>/dev/null; then jdk=$folder; break; fi
done
"$jdk/bin/javac" -encoding UTF-8 -cp "$class_path" -d "$work/bare" installer/measure/BareWindow.java
"$jdk/bin/jar" --create --file "$work/bare.jar" -C "$work/bare" .
javafx=$(tr : '\n' <<<"$class_path" | grep javafx | paste -sd:)
"$java" -XX:AOTCacheOutput="$work/bare.aot" "${options[@]}" -Dfuhan.began="$(now)" -cp "$work/bare.jar:$javafx" BareWindow >/dev/null 2>&1

bare() { "$java" -XX:AOTCache="$work/bare.aot" "${options[@]}" -Dfuhan.began="$(now)" -cp "$work/bare.jar:$javafx" BareWindow 2>/dev/null | sed 's/[^0-9]//g'; }
ours() {
  rm -rf "$work/data"
  mkdir "$work/data"
  "$java" "$1" "${options[@]}" -Dfuhan.began="$(now)" -Dfuhan.rehearsal="$work/data" -cp "$class_path" fuhan.Main "$letter" >"$work/times" 2>/dev/null
  sed -n 's/^第一屏 \([0-9]*\) ms/\1/p' "$work/times" >>"$work/ready.ms"
  sed -n 's/^窗口 \([0-9]*\) ms/\1/p' "$work/times"
}
export_once() {
  local before
  before=$(now)
  "$java" "$1" "${options[@]}" -cp "$class_path" fuhan.Main export "$work/010-three-part.letter.json" --to "$work/a.docx" --force >/dev/null 2>&1
  echo $(($(now) - before))
}
"$java" "${options[@]}" -cp "$class_path" fuhan.Main import "$letter" --to "$work" >/dev/null 2>&1

for ((i = 0; i < rounds; i++)); do
  bare >>"$work/bare.ms"
  ours "-XX:AOTCache=$image/lib/app/fuhan.aot" >>"$work/ours.ms"
  sed -n 's/^第一次导出 \([0-9]*\) ms/\1/p' "$work/times" >>"$work/first.ms"
  sed -n 's/^第二次导出 \([0-9]*\) ms/\1/p' "$work/times" >>"$work/second.ms"
  export_once "-XX:AOTCache=$image/lib/app/fuhan.aot" >>"$work/with.ms"
  export_once -XX:AOTMode=off >>"$work/without.ms"
done
bare_ms=$(median <"$work/bare.ms") ours_ms=$(median <"$work/ours.ms")
ready=$(median <"$work/ready.ms")
first=$(median <"$work/first.ms") second=$(median <"$work/second.ms")
with=$(median <"$work/with.ms") without=$(median <"$work/without.ms")
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", b ? a / b : 0 }'; }
echo "window: ours $ours_ms ms, bare JavaFX window $bare_ms ms, ratio $(ratio "$ours_ms" "$bare_ms") (aim: at most 1.3)"
echo "first screen, letters opened: $ready ms"
echo "fuhan export, whole process: with cache $with ms, without $without ms, $(ratio "$without" "$with") times as fast (aim: at least 2)"
echo "export in the window after 3 s: first $first ms, second $second ms"
