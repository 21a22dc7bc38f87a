#!/usr/bin/env bash
# Makes the Linux packages from a checkout: installer/build.sh [--only deb|rpm|tar]…   They come to target/installer/.
# Needs Maven, a JDK 25, and for .deb fakeroot and dpkg-deb, for .rpm rpmbuild. A package is for the kind of machine it is made on, x86-64 or aarch64.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LC_ALL=C.UTF-8

kinds=()
while (($#)); do
  case $1 in
    --only) kinds+=("$2"); shift 2 ;;
    *) echo "不认识“$1”；用法：installer/build.sh [--only deb|rpm|tar]…" >&2; exit 2 ;;
  esac
done
((${#kinds[@]})) || kinds=(deb rpm tar)

arch=$(uname -m)
case $arch in
  x86_64) javafx=linux ;;
  aarch64) javafx=linux-aarch64 ;;
  *) echo "没有给“$arch”的 JavaFX，只能在 x86-64 或者 aarch64 的机器上做安装包。" >&2; exit 2 ;;
esac

# 1. A JDK 25: JAVA_HOME, or the newest that stands in the usual folders.
jdk=
for folder in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  if [[ -x $folder/bin/jpackage ]] && grep -q '^JAVA_VERSION="25' "$folder/release" 2>/dev/null; then jdk=$folder; break; fi
done
[[ $jdk ]] || { echo '没有找到带 jpackage 的 JDK 25，请安装，或者把 JAVA_HOME 设为它的文件夹。' >&2; exit 2; }

# 2. The program with its libraries.
mvn -q -B -DskipTests -Djavafx.platform=$javafx package
version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' pom.xml | head -1)
version=${version%-SNAPSHOT}
out=target/installer
rm -rf "$out"
mkdir -p "$out/lib"

# 3. A Java runtime with the modules that the program and its libraries ask for, and no others.
"$jdk/bin/jlink" --output "$out/runtime" --include-locales=zh,en --strip-debug --no-header-files --no-man-pages \
  --add-modules "$(tr -s '\n' ',' < installer/modules.txt | sed 's/,$//')"

# A signed jar cannot be kept in the cache of step 5, and nothing here asks for its signature.
for jar in target/fuhan/lib/bcprov-*.jar; do "$jdk/bin/java" installer/Unsign.java "$jar" "$out/lib/$(basename "$jar")"; done
for jar in target/fuhan/lib/*.jar; do [[ -e $out/lib/$(basename "$jar") ]] || cp "$jar" "$out/lib/"; done

# 4. The app image: bin/fuhan, lib/app (class path), lib/runtime, lib/templates.
"$jdk/bin/jpackage" @installer/linux/image.args --app-version "$version" --runtime-image "$out/runtime" --input "$out/lib" \
  --app-content target/fuhan/templates --dest "$out"
image=$PWD/$out/fuhan

# The cache knows its jars by their time, so that of every file is fixed here and kept by each kind of package.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || date +%s)
export SOURCE_DATE_EPOCH
find "$image" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

# 5. The cache of a start: the program goes through itself once, and what it loaded and linked is kept. On a screen if there is one to be had,
#    so that the classes of a real window are among it.
class_path=$(sed -n 's/^app.classpath=$APPDIR\///p' "$image/lib/app/fuhan.cfg" | sed "s:^:$image/lib/app/:" | paste -sd:)
options=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dfuhan.home=$image/lib")
screen=()
if command -v xvfb-run >/dev/null && ldconfig -p | grep -q libgtk-3.so.0; then screen=(xvfb-run -a); else options+=(-Dglass.platform=Headless -Dprism.order=sw); fi
"${screen[@]}" "$image/lib/runtime/bin/java" -XX:AOTCacheOutput="$image/lib/app/fuhan.aot" -Xlog:aot=off,cds=off "${options[@]}" -Dfuhan.rehearsal="$out/rehearsal" -cp "$class_path" fuhan.Main \
  src/test/resources/letters/010-three-part.txt >"$out/rehearsal.log" 2>&1 || { cat "$out/rehearsal.log" >&2; exit 2; }
rm -rf "$out/rehearsal" "$out/rehearsal.log" "$out/lib" "$out/runtime"
[[ -s $image/lib/app/fuhan.aot ]] || { echo '没有做成启动缓存，见上面的信息。' >&2; exit 2; }

# 6. The packages.
mkdir "$out/resources"
cp installer/linux/resources/* "$out/resources/"
cp installer/icons/fuhan.png "$out/resources/"
"$jdk/bin/jimage" extract --dir "$out/spec" --include 'regex:.*jpackage.*template\.spec' "$jdk/lib/modules"
{ echo '%define clamp_mtime_to_source_date_epoch 1'; cat "$out"/spec/jdk.jpackage/jdk/jpackage/internal/resources/template.spec; } >"$out/resources/fuhan.spec"
for kind in "${kinds[@]}"; do
  case $kind in
    deb) "$jdk/bin/jpackage" --type deb @installer/linux/package.args @installer/linux/deb.args --app-version "$version" --app-image "$image" --dest "$out" ;;
    rpm) "$jdk/bin/jpackage" --type rpm @installer/linux/package.args @installer/linux/rpm.args --app-version "$version" --app-image "$image" --dest "$out" ;;
    tar) tar -C "$out" --sort=name --owner=0 --group=0 -czf "$out/fuhan-$version-linux-$arch.tar.gz" fuhan ;;
    *) echo "不认识“$kind”，可以做的有 deb、rpm、tar。" >&2; exit 2 ;;
  esac
done
ls -l "$out"/*.deb "$out"/*.rpm "$out"/*.tar.gz 2>/dev/null || :
