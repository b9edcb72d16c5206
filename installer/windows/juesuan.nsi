; The Windows installer: per user, no administrator, Chinese. The file is UTF-8 with BOM.
; makensis -DVERSION=1.0.0 -DNUMBERS=1.0.0.0 -DSOURCE=staged -DICONS=icons -DOUT=setup.exe juesuan.nsi
Unicode true
Target amd64-unicode
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetDateSave on                      ; the start-up cache compares the times of the jars
!define NAME "决算工作台"
!define KIND "cn.juesuan.account"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\juesuan"
!include MUI2.nsh
!include FileFunc.nsh
!include x64.nsh
!include WinVer.nsh
Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\juesuan"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText " "
VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=2052 "ProductName" "${NAME}"
VIAddVersionKey /LANG=2052 "FileDescription" "${NAME} 安装程序"
VIAddVersionKey /LANG=2052 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "LegalCopyright" "${NAME}"
!define MUI_ICON "${ICONS}/juesuan.ico"
!define MUI_UNICON "${ICONS}/juesuan.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\juesuan.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"

; A running program holds its files: say so instead of half replacing it.
!macro Closed un
Function ${un}closed
  again:
  IfFileExists "$INSTDIR\runtime\lib\modules" 0 free
  ClearErrors
  FileOpen $0 "$INSTDIR\runtime\lib\modules" a
  IfErrors busy
  FileClose $0
  Goto free
  busy:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${NAME} 正在运行。请先关闭它，再按“重试”。" /SD IDCANCEL IDRETRY again
  SetErrorLevel 3
  Abort
  free:
FunctionEnd
!macroend
!insertmacro Closed ""
!insertmacro Closed "un."

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_ICONSTOP "${NAME} 需要 64 位的 Windows 10 或更新的版本。" /SD IDOK
    Abort
  ${EndIf}
FunctionEnd

; Only what the installer brought is removed: the folder may be one that holds other things.
!macro Remove
  RMDir /r "$INSTDIR\runtime"
  RMDir /r "$INSTDIR\app"
  Delete "$INSTDIR\juesuan.exe"
  Delete "$INSTDIR\juesuan-cli.exe"
!macroend

Section
  Call closed
  !insertmacro Remove
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*"
  DetailPrint "正在准备启动缓存…"
  nsExec::Exec '"$INSTDIR\runtime\bin\java.exe" -Xshare:dump -Xlog:disable'
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\juesuan.exe"
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\juesuan.exe"
  WriteRegStr HKCU "Software\Classes\.juesuan" "" "${KIND}"
  WriteRegStr HKCU "Software\Classes\.juesuan" "Content Type" "application/vnd.juesuan"
  WriteRegStr HKCU "Software\Classes\${KIND}" "" "决算账"
  WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" '"$INSTDIR\juesuan.exe",-2'
  WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\juesuan.exe" "%1"'
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\juesuan.exe"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  ${RefreshShellIcons}
SectionEnd

Section "Uninstall"
  Call un.closed
  !insertmacro Remove
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  RMDir /r "$LOCALAPPDATA\juesuan\cache"
  RMDir "$LOCALAPPDATA\juesuan"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  DeleteRegKey HKCU "Software\Classes\${KIND}"
  ReadRegStr $0 HKCU "Software\Classes\.juesuan" ""
  ${If} $0 == "${KIND}"
    DeleteRegKey HKCU "Software\Classes\.juesuan"
  ${EndIf}
  DeleteRegKey HKCU "${UNINSTALL}"
  ${RefreshShellIcons}
SectionEnd
