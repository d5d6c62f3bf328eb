@echo off
rem Finds a JDK from 21 on, builds when the sources are newer than the last build, then runs the program.
rem   TAIZHANG_JAVA_OPTS   more options for the JVM
rem   JAVA_HOME            a JDK to prefer; one that is too old is passed over
rem Plain ASCII on purpose: cmd reads this file in the code page of the machine.
setlocal EnableExtensions DisableDelayedExpansion
set "NEED=21"
set "NEWLY_BUILT="
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"

rem What the JVM is told on its command line it reads in the code page of the machine, which has not every name of a person
rem or a village. The environment it reads as it is: so the words of the user and the folder go that way. The folder
rem ends with a backslash, which D:\ needs.
set TAIZHANG_ARGS=%*
set "TAIZHANG_HOME=%~dp0"

rem Chinese on the console: UTF-8 while we run, the old code page afterwards.
set "OLD_CP="
for /f "tokens=2 delims=:" %%P in ('chcp') do for /f "tokens=1 delims=. " %%Q in ("%%P") do set /a "OLD_CP=%%Q" >nul 2>nul
if "%OLD_CP%"=="0" set "OLD_CP="
chcp 65001 >nul 2>nul

rem Before build 26100 a console gives no Chinese to who reads it as UTF-8: there the program reads in the old code page.
set "BUILD=0"
for /f "tokens=2 delims=[]" %%V in ('ver') do for /f "tokens=2" %%W in ("%%V") do for /f "tokens=3 delims=." %%B in ("%%W") do set /a "BUILD=%%B" >nul 2>nul
set "TYPED="
if defined OLD_CP if not "%OLD_CP%"=="65001" if %BUILD% LSS 26100 set "TYPED=%OLD_CP%"

call :find_jdk
if not defined JDK (
  call :say "\u9519\u8bef\uff1a\u6ca1\u6709\u627e\u5230 JDK 21 \u6216\u66f4\u9ad8\u7248\u672c\u3002\u8bf7\u5b89\u88c5 JDK 21 \u4ee5\u4e0a\uff0c\u6216\u628a\u73af\u5883\u53d8\u91cf JAVA_HOME \u8bbe\u4e3a\u5b83\u7684\u5b89\u88c5\u76ee\u5f55\uff0c\u7136\u540e\u91cd\u8bd5\u3002" "error: no JDK 21 or newer was found; install one or set JAVA_HOME"
  set "STATUS=3"
  goto :finish
)

set "APP=%HOME_DIR%"
set "JAR=%HOME_DIR%\lib\taizhang.jar"
if exist "%HOME_DIR%\pom.xml" if exist "%HOME_DIR%\src\main\" (
  set "APP=%HOME_DIR%\target\launcher"
  set "JAR=%HOME_DIR%\target\launcher\taizhang.jar"
  call :build_if_needed
  if errorlevel 1 (
    set "STATUS=3"
    goto :finish
  )
)
if not exist "%JAR%" (
  call :say "\u9519\u8bef\uff1alib \u76ee\u5f55\u4e2d\u6ca1\u6709\u7a0b\u5e8f\u6587\u4ef6\uff0c\u5b89\u88c5\u4e0d\u5b8c\u6574\uff0c\u8bf7\u91cd\u65b0\u89e3\u538b\u53d1\u5e03\u7684 zip \u5305\u3002" "error: no program in lib; unpack the zip again"
  set "STATUS=3"
  goto :finish
)

rem Short names are ASCII: the JVM finds its own files also in a folder whose name the code page has not.
for %%I in ("%JDK%\bin\java.exe") do set "JAVA_EXE=%%~sI"
for %%I in ("%APP%\.") do set "APP_SHORT=%%~sI"
for %%I in ("%JAR%") do set "JAR=%%~sI"
rem Classes as a rehearsal left them in memory, for this build of the JDK: made after a command, by the program, where there
rem are none. The JVM passes over a file that does not fit.
rem All that a cache holds is brought in at the start, so what only reads and writes the books has a small one of its own,
rem and so has the printing of PDF alone.
set "BOOKS=%APP_SHORT%\cache\%JDK_EXACT%-books"
set "CACHE=%APP_SHORT%\cache\%JDK_EXACT%"
set "PAPERS=%CACHE%"
set "TIERS=-XX:TieredStopAtLevel=1"
for %%K in (act check diff doctor draw due explain help history merge new overview plan save status sync undo version week -h --help -V --version) do if "%~1"=="%%K" set "CACHE=%BOOKS%"
rem Who stays is worth optimizing.
if "%~1"=="watch" set "TIERS="
if not "%~1"=="build" goto :chosen
:choose
shift /1
if "%~1"=="" goto :chosen
rem A comma parts words here.
if "%~1"=="--format" if "%~2"=="pdf" if not "%~3"=="xlsx" set "CACHE=%PAPERS%-pages"
goto :choose
:chosen
set "USE=-XX:SharedArchiveFile"
if %JDK_VERSION% GEQ 25 set "USE=-XX:AOTCache"
if defined NEWLY_BUILT "%JAVA_EXE%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dtaizhang.call=environment -cp "%JAR%" taizhang.cli.Learner "%BOOKS%" "%PAPERS%" <nul >nul 2>nul
rem A JVM does not survive a cache with holes, as a disk may leave one: it leaves a report beside it, and all is made anew.
set "CRASH=%APP_SHORT%\cache\crash.txt"
if exist "%CRASH%" (
  call :say "\u4e0a\u4e00\u6b21 Java \u81ea\u5df1\u51fa\u9519\u505c\u4e86\uff0c\u4e5f\u8bb8\u662f\u542f\u52a8\u7f13\u5b58\u574f\u4e86\uff1a\u7f13\u5b58\u5df2\u7ecf\u5220\u6389\uff0c\u4f1a\u81ea\u5df1\u91cd\u505a\uff1b\u8fd9\u4e00\u6b21\u542f\u52a8\u6162\u4e9b\u3002" "the last time Java itself failed, perhaps on a damaged start cache; it was removed and will be made anew"
  rmdir /s /q "%APP_SHORT%\cache" 2>nul
)
set "FASTER=-Xshare:auto"
if exist "%PAPERS%" set "FASTER=%USE%=%PAPERS%"
if exist "%CACHE%" set "FASTER=%USE%=%CACHE%"
set "FIXED="
if %JDK_VERSION% LEQ 25 set "FIXED=-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"

"%JAVA_EXE%" -XX:+UseSerialGC %TIERS% -XX:MaxNewSize=40m -XX:PretenureSizeThreshold=2m -XX:-UsePerfData -Xlog:disable -Xlog:all=off %FIXED% "%FASTER%" "-XX:ErrorFile=%CRASH%" -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dstdin.encoding=UTF-8 -Djdk.console=java.base -Dtaizhang.terminal=ask -Dtaizhang.call=environment "-Dtaizhang.typed=%TYPED%" "-Dtaizhang.cache=%CACHE%" %TAIZHANG_JAVA_OPTS% -cp "%JAR%" taizhang.cli.Main
set "STATUS=%ERRORLEVEL%"

:finish
if defined OLD_CP chcp %OLD_CP% >nul 2>nul
exit /b %STATUS%

rem --- says the first text (with \u escapes) through PowerShell, or the second where there is none ---
:say
powershell -NoProfile -NonInteractive -Command "[Console]::OutputEncoding=[Text.Encoding]::UTF8; [Console]::Error.WriteLine([regex]::Unescape('%~1'))" 2>&1 1>nul | findstr "^" 1>&2
if errorlevel 1 echo %~2 1>&2
exit /b 0

rem --- sets JDK: the runtime that came with the program, else JAVA_HOME if it will do, else the one on PATH, else the newest installed one ---
:find_jdk
set "JDK="
set "JDK_VERSION=0"
set "JDK_EXACT=0"
if exist "%HOME_DIR%\runtime\" call :consider "%HOME_DIR%\runtime"
if defined JDK exit /b 0
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if defined JDK exit /b 0
for /f "delims=" %%J in ('where java.exe 2^>nul') do call :consider_bin "%%~dpJ."
if defined JDK exit /b 0
for %%B in ("%ProgramFiles%" "%ProgramW6432%" "%LOCALAPPDATA%\Programs") do (
  for %%V in ("Java" "Eclipse Adoptium" "Microsoft" "BellSoft" "Zulu" "Amazon Corretto" "Semeru" "Tencent" "Alibaba" "Huawei" "SapMachine" "RedHat") do (
    if exist "%%~B\%%~V\" for /d %%D in ("%%~B\%%~V\*") do call :consider "%%~D"
  )
)
for /d %%D in ("%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*jdk*" "%SystemDrive%\jdk*" "%SystemDrive%\Java\*" "D:\jdk*" "D:\Java\*") do (
  call :consider "%%~D"
  if exist "%%~D\current\bin\java.exe" call :consider "%%~D\current"
)
for /f "tokens=2,*" %%R in ('reg query "HKLM\SOFTWARE\JavaSoft\JDK" /s /v JavaHome 2^>nul ^| findstr /i "JavaHome"') do call :consider "%%S"
exit /b 0

:consider_bin
for %%F in ("%~1\..") do call :consider "%%~fF"
exit /b 0

:consider
if not exist "%~1\bin\java.exe" exit /b 0
set "VERSION=0"
set "EXACT="
if exist "%~1\release" for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do (
  if "%%K"=="JAVA_VERSION" for /f "tokens=1 delims=.-+ " %%U in ("%%~L") do set "VERSION=%%U"
  if "%%K"=="JAVA_RUNTIME_VERSION" set "EXACT=%%~L"
)
if not defined EXACT set "EXACT=%VERSION%"
if %VERSION% LSS %NEED% exit /b 0
if %VERSION% LEQ %JDK_VERSION% exit /b 0
set "JDK=%~1"
set "JDK_VERSION=%VERSION%"
set "JDK_EXACT=%EXACT%"
exit /b 0

rem --- builds from the sources when there is no build, or an older one ---
:build_if_needed
set "STAMP=%APP%\.built"
if not exist "%STAMP%" goto :build
rem Newer than what was built from: xcopy lists what it would copy over the copy made then, and copies nothing.
set "FRESH="
for /f "delims=" %%N in ('xcopy "%HOME_DIR%\src\main" "%APP%\seen\main" /l /s /d /y /q 2^>nul ^| find "\"') do set "FRESH=yes"
for /f "delims=" %%N in ('xcopy "%HOME_DIR%\pom.xml" "%APP%\seen\" /l /d /y /q 2^>nul ^| find "pom.xml"') do set "FRESH=yes"
if not defined FRESH exit /b 0

:build
where mvn >nul 2>nul
if errorlevel 1 (
  call :say "\u9519\u8bef\uff1a\u7a0b\u5e8f\u5c1a\u672a\u7f16\u8bd1\u6216\u6e90\u7801\u6709\u6539\u52a8\uff0c\u7f16\u8bd1\u9700\u8981 Maven\u3002\u8bf7\u5b89\u88c5 Maven 3.8 \u4ee5\u4e0a\uff0c\u6216\u6539\u7528\u53d1\u5e03\u7684 zip \u5305\u3002" "error: building needs Maven (mvn); install it or use the zip"
  exit /b 1
)
call :say "\u6b63\u5728\u7f16\u8bd1\uff0c\u9996\u6b21\u8fd0\u884c\u9700\u8981\u4e0b\u8f7d\u4f9d\u8d56\uff0c\u8bf7\u7a0d\u5019\u2026\u2026" "building, please wait ..."
if not exist "%APP%" mkdir "%APP%"
if exist "%APP%\lib\" rmdir /s /q "%APP%\lib"
if exist "%APP%\cache\" rmdir /s /q "%APP%\cache"
del /q "%STAMP%" "%APP%\taizhang.jar" 2>nul
rem Dated from before the build, so that what changed during it is not missed.
type nul > "%APP%\.building"
pushd "%HOME_DIR%"
set "SAVED_JAVA_HOME=%JAVA_HOME%"
set "JAVA_HOME=%JDK%"
call mvn -q -B -Dstyle.color=never -Dquick package 1>&2 <nul
set "BUILT=%ERRORLEVEL%"
set "JAVA_HOME=%SAVED_JAVA_HOME%"
popd
if not "%BUILT%"=="0" (
  call :say "\u9519\u8bef\uff1a\u7f16\u8bd1\u6ca1\u6709\u6210\u529f\uff0c\u539f\u56e0\u89c1\u4e0a\u3002" "error: the build failed, see above"
  exit /b 1
)
if exist "%APP%\seen\" rmdir /s /q "%APP%\seen"
xcopy "%HOME_DIR%\src\main" "%APP%\seen\main\" /s /y /q >nul
xcopy "%HOME_DIR%\pom.xml" "%APP%\seen\" /y /q >nul
move /y "%APP%\.building" "%STAMP%" >nul
set "NEWLY_BUILT=1"
exit /b 0
