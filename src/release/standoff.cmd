@echo off
rem Runs Standoff on Windows with a JDK 25 or newer. Not tried there by those who wrote it.
setlocal
set "HOME_OF_STANDOFF=%~dp0"
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "_JAVA_OPTIONS="

call :look "%STANDOFF_JAVA_HOME%" && goto found
call :look "%JAVA_HOME%" && goto found
for /f "delims=" %%j in ('where java 2^>nul') do (
  call :look "%%~dpj.." && goto found
)
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*") do (
  call :look "%%~d" && goto found
)
echo standoff: a JDK 25 or newer is needed and none was found: install one (https://adoptium.net) or set STANDOFF_JAVA_HOME to its folder 1>&2
exit /b 2

:look
if "%~1"=="" exit /b 1
if not exist "%~1\bin\java.exe" exit /b 1
if not exist "%~1\release" exit /b 1
set "MAJOR=0"
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "MAJOR=%%~v"
set "MAJOR=%MAJOR:"=%"
if %MAJOR% LSS 25 exit /b 1
set "FOUND=%~1"
exit /b 0

:found
if not exist "%LOCALAPPDATA%\standoff" mkdir "%LOCALAPPDATA%\standoff"
"%FOUND%\bin\java" -Xlog:disable -XX:+DisplayVMOutputToStderr --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\standoff\start.jsa" %STANDOFF_JAVA_OPTS% -cp "%HOME_OF_STANDOFF%app\standoff.jar;%HOME_OF_STANDOFF%app\opensearch\*" org.standoff.cli.Main %*
exit /b %ERRORLEVEL%
