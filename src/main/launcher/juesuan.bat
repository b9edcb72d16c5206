@echo off
setlocal
set "HERE=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true --module-path "%HERE%\lib\javafx" --add-modules javafx.controls -cp "%HERE%\lib\*" cn.juesuan.Main %*
exit /b %ERRORLEVEL%
