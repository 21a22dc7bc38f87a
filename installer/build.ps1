# Makes the Windows packages from a checkout: installer\build.ps1   They come to target\installer: an .msi and a portable .zip.
# Needs Maven, a JDK 25 in JAVA_HOME, and for the .msi the WiX Toolset. A plain mirror of build.sh, step by step; it could not be tried where it was written.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

# 1. A JDK 25.
$jdk = $env:JAVA_HOME
if (-not $jdk -or -not (Test-Path "$jdk\bin\jpackage.exe") -or -not (Select-String -Quiet '^JAVA_VERSION="25' "$jdk\release")) {
  Write-Error '没有找到带 jpackage 的 JDK 25，请安装，并把 JAVA_HOME 设为它的文件夹。'
}
function Check { if ($LASTEXITCODE -ne 0) { throw "上一步没有做成，状态 $LASTEXITCODE。" } }

# 2. The program with its libraries.
$javafx = if ($env:PROCESSOR_ARCHITECTURE -eq 'ARM64') { 'win-aarch64' } else { 'win' }
mvn -q -B -DskipTests "-Djavafx.platform=$javafx" package; Check
$version = ([xml](Get-Content pom.xml -Encoding UTF8)).project.version -replace '-SNAPSHOT', ''
$out = 'target\installer'
if (Test-Path $out) { Remove-Item -Recurse -Force $out }
New-Item -ItemType Directory "$out\lib" | Out-Null

# 3. A Java runtime with the modules that the program and its libraries ask for, and no others.
$modules = (Get-Content installer\modules.txt | Where-Object { $_ }) -join ','
& "$jdk\bin\jlink" --output "$out\runtime" --include-locales=zh,en --strip-debug --no-header-files --no-man-pages --add-modules $modules; Check

# A signed jar cannot be kept in the cache of step 5, and nothing here asks for its signature.
foreach ($jar in Get-ChildItem target\fuhan\lib\*.jar) {
  if ($jar.Name -like 'bcprov-*') { & "$jdk\bin\java" installer\Unsign.java $jar.FullName "$out\lib\$($jar.Name)"; Check } else { Copy-Item $jar.FullName "$out\lib" }
}

# 4. The app image: Fuhan.exe (window), fuhan.exe (command line), app (class path), runtime, templates.
& "$jdk\bin\jpackage" '@installer/windows/image.args' --app-version $version --runtime-image "$out\runtime" --input "$out\lib" --app-content target\fuhan\templates --dest $out; Check
$image = (Resolve-Path "$out\Fuhan").Path

# The cache knows its jars by their time.
$time = Get-Date
Get-ChildItem -Recurse -File $image | ForEach-Object { $_.LastWriteTime = $time }

# 5. The cache of a start: the program goes through itself once, and what it loaded and linked is kept.
$classPath = (Get-Content "$image\app\Fuhan.cfg" | Where-Object { $_ -match '^app.classpath=\$APPDIR\\(.*)$' } | ForEach-Object { "$image\app\" + $Matches[1] }) -join ';'
& "$image\runtime\bin\java" "-XX:AOTCacheOutput=$image\app\fuhan.aot" '-Xlog:aot=off,cds=off' '-XX:+UseSerialGC' '-XX:TieredStopAtLevel=1' --enable-native-access=ALL-UNNAMED `
  --sun-misc-unsafe-memory-access=allow '-Dfile.encoding=UTF-8' '-Dstdout.encoding=UTF-8' '-Dstderr.encoding=UTF-8' "-Dfuhan.home=$image" "-Dfuhan.rehearsal=$out\rehearsal" `
  -cp $classPath fuhan.Main src\test\resources\letters\010-three-part.txt; Check
Remove-Item -Recurse -Force "$out\rehearsal", "$out\lib", "$out\runtime"

# 6. The packages.
Compress-Archive -Path $image -DestinationPath "$out\fuhan-$version-windows.zip"
& "$jdk\bin\jpackage" --type msi '@installer/windows/package.args' --app-version $version --app-image $image --dest $out; Check
Get-ChildItem "$out\*.msi", "$out\*.zip"
