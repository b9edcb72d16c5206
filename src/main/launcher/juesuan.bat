@echo off
setlocal
set "HERE=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
rem Java 19 and later keeps the loaded classes in an archive for the next start; 17 ignores the wish.
set "CACHE=%LOCALAPPDATA%\juesuan\cache"
if not exist "%CACHE%" mkdir "%CACHE%" 2>nul
set "SHARING=-XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="%CACHE%\folder.jsa" -Xshare:auto -Xlog:disable"
"%JAVA%" %SHARING% -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true --module-path "%HERE%\lib\javafx" --add-modules javafx.controls -cp "%HERE%\lib\*" cn.juesuan.Main %*
exit /b %ERRORLEVEL%
