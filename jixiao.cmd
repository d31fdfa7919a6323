@echo off
rem Starts jixiao on Windows: builds it on first use (a release needs no building), then hands over to Java.
rem Workbooks can be dropped on this file; its window then stays open until they have been read.
rem After a change of the program: delete the folder "target" to have it built again.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\jixiao-all.jar"
set "ARCHIVE=%HOME_DIR%target\jixiao.jsa"
set "OLD_CP="
for /f "tokens=2 delims=:." %%c in ('chcp') do set "OLD_CP=%%c"
chcp 65001 >nul

set "RELEASED="
if not exist "%HOME_DIR%runtime\bin\java.exe" goto installed
set "JAVA=%HOME_DIR%runtime\bin\java.exe"
set "JAR=%HOME_DIR%jixiao-all.jar"
set "ARCHIVE=%HOME_DIR%runtime\jixiao.jsa"
goto archive

:installed
if not exist "%HOME_DIR%jixiao-all.jar" goto search
if exist "%HOME_DIR%pom.xml" goto search
set "RELEASED=yes"
set "JAR=%HOME_DIR%jixiao-all.jar"

:search
set "JAVA="
set "JAVA_VERSION="
set "OLD_JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
for %%j in (java.exe) do call :try "%%~$PATH:j"
if not defined JAVA for %%p in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\Semeru" "%ProgramFiles%\Huawei" "%ProgramFiles%\Tencent" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%LOCALAPPDATA%\Programs\Microsoft" "%USERPROFILE%\.jdks") do for /d %%d in ("%%~p\*") do call :try "%%~d\bin\java.exe"
if not defined JAVA if defined OLD_JAVA goto oldjava
if not defined JAVA goto nojava
set "ARCHIVE=%HOME_DIR%target\jixiao-%JAVA_VERSION%.jsa"
if defined RELEASED set "ARCHIVE=%HOME_DIR%jixiao-%JAVA_VERSION%.jsa"
if exist "%JAR%" goto archive
where mvn >nul 2>&1
if errorlevel 1 goto nomaven

echo 正在构建 jixiao(仅在首次使用,首次要下载依赖,约需一两分钟)… 1>&2
pushd "%HOME_DIR%"
rem Maven resets colours even where it shall use none: its console library is told not to.
set "MAVEN_OPTS=%MAVEN_OPTS% -Djansi.noreset=true"
call mvn -q -B -Dstyle.color=never -Dmaven.test.skip=true package 1>&2 <nul
set "RC=%ERRORLEVEL%"
popd
if not "%RC%"=="0" goto nobuild
if not exist "%JAR%" goto nobuild

:archive
set "CDS="
if exist "%ARCHIVE%" goto run
rem In a folder that may not be written there is no archive: the program runs without.
type nul >"%ARCHIVE%.part" 2>nul || goto run
del "%ARCHIVE%.part" >nul 2>&1
set "TRAINING=%TEMP%\jixiao-%RANDOM%%RANDOM%"
"%JAVA%" -Xlog:disable -Xshare:auto -XX:ArchiveClassesAtExit="%ARCHIVE%.part" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -cp "%JAR%" jixiao.cli.Rehearsal "%HOME_DIR%src\docs\example\department.xlsx" "%TRAINING%" >nul 2>&1 <nul
rmdir /s /q "%TRAINING%" >nul 2>&1
if exist "%ARCHIVE%.part" move /y "%ARCHIVE%.part" "%ARCHIVE%" >nul 2>&1

:run
if exist "%ARCHIVE%" set CDS=-XX:SharedArchiveFile="%ARCHIVE%"
set "JIT=-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=3 -XX:C1MaxInlineSize=12"
if /i "%~1"=="review" set "JIT="
if /i "%~1"=="aggregate" set "JIT="
"%JAVA%" -Xlog:disable -Xshare:auto -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-UsePerfData %CDS% -XX:+UseSerialGC %JIT% -Dsun.reflect.inflationThreshold=1000000 -Dfile.encoding=UTF-8 -cp "%JAR%" jixiao.cli.Main %*
set "RC=%ERRORLEVEL%"
goto end

:nojava
if defined RELEASED (
    echo 找不到 Java:请安装 Java 17 或更高版本,JDK、JRE 都可以,或用 JAVA_HOME 指明它的文件夹,也可以改用自带 Java 的发行包。 1>&2
) else (
    echo 找不到 Java:请安装 JDK 17 或更高版本,或用 JAVA_HOME 指明它的文件夹。 1>&2
)
set "RC=1"
goto end

:oldjava
echo Java 版本过低:需要 17 或更高,%OLD_JAVA%。可用 JAVA_HOME 指明 Java 17 的文件夹。 1>&2
set "RC=1"
goto end

:nomaven
echo 找不到 Maven:首次使用要构建程序,请安装 Maven 3.8 或更高版本(命令 mvn)。 1>&2
set "RC=1"
goto end

:nobuild
echo 构建失败:原因见上。 1>&2
set "RC=1"

:end
if defined OLD_CP chcp %OLD_CP% >nul
rem The Explorer starts a dropped-on file as: cmd /c ""this file" "dropped" ...". Nobody waits at a pipe.
setlocal EnableDelayedExpansion
set "STARTED=!CMDCMDLINE:"=#!"
if not "!STARTED:##%~f0#=!"=="!STARTED!" if not "%~1"=="" (
    echo.
    timeout /t 600 2>nul
)
endlocal
exit /b %RC%

rem Takes the given java.exe where there is one and it is new enough; otherwise notes how old the first one was.
:try
if defined JAVA exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1" exit /b 0
set "FOUND="
if exist "%~dp1..\release" for /f "usebackq tokens=1,2 delims==" %%k in ("%~dp1..\release") do if "%%k"=="JAVA_VERSION" set "FOUND=%%~l"
if not defined FOUND for /f "tokens=3" %%v in ('cmd /c ""%~1" -version 2^>^&1" ^| findstr /i version') do if not defined FOUND set "FOUND=%%~v"
set "MAJOR=0"
for /f "delims=.-+_ " %%m in ("%FOUND%") do set "MAJOR=%%m"
set /a "MAJOR=MAJOR" >nul 2>&1
if %MAJOR% LSS 17 goto tooold
set "JAVA=%~1"
set "JAVA_VERSION=%FOUND%"
exit /b 0

:tooold
if not defined OLD_JAVA set "OLD_JAVA=%~1 是 %FOUND%"
exit /b 0
