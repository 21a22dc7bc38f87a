@echo off
rem Starts the program with a Java that is new enough.
setlocal EnableExtensions DisableDelayedExpansion
set "NEED=25"
for %%I in ("%~dp0..") do set "FUHAN=%%~fI"
set "FOUND="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for %%J in (java.exe) do if not defined FOUND if not "%%~$PATH:J"=="" call :consider "%%~dp$PATH:J.."
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks") do (
  for /d %%D in ("%%~R\*") do if not defined FOUND call :consider "%%~D"
)
if not defined FOUND (
  chcp 65001 >nul
  echo 没有找到 Java %NEED% 或更新的版本：请安装 JDK %NEED%（例如 https://adoptium.net），或者把环境变量 JAVA_HOME 设为它所在的文件夹，然后重试。>&2
  exit /b 2
)
"%FOUND%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dfuhan.home=%FUHAN%" -cp "%FUHAN%\lib\fuhan.jar" fuhan.Main %*
exit /b %ERRORLEVEL%

:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b JAVA_VERSION^= "%~1\release"`) do for /f "tokens=1 delims=." %%M in ("%%~V") do if %%M GEQ %NEED% set "FOUND=%~1"
exit /b 0
