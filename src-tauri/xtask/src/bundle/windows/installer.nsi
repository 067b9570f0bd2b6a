; The installer for Windows, for one user and without an administrator. Compiled by Debian's makensis in a folder that holds
; the programs, icons and licences. Defined from outside: VERSION (as in Cargo.toml), NUMBERS (four of them), OUTPUT, and QUICK for one
; that is made in seconds and twice as large.
;
; Silent: /S. Another folder: /D=C:\Folder (last, without quotes). The uninstaller keeps settings, history and credentials
; unless they are ticked or /DELETEDATA is given.

Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
!ifdef QUICK
SetCompressor zlib
!else
SetCompressor /SOLID lzma
!endif

!define PRODUCT "Partner Balance"
!define APPLICATION_ID "app.partnerbalance.tray"
!define TRAY "partner-balance-tray.exe"
!define COMMAND_LINE "partner-balance.exe"
!define SHORTCUT "$SMPROGRAMS\${PRODUCT}.lnk"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APPLICATION_ID}"
; The id of notifications: Windows shows its name and icon with them.
!define TOAST_KEY "Software\Classes\AppUserModelId\${APPLICATION_ID}"
!define RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"
; Where Windows keeps whether the user has switched an entry of RUN_KEY off.
!define APPROVED_KEY "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"

!include LogicLib.nsh
!include FileFunc.nsh
!include MUI2.nsh
!include WinMessages.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh
!include StrFunc.nsh
${UnStrRep}

Name "${PRODUCT}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${PRODUCT}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
BrandingText "${PRODUCT} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey ProductName "${PRODUCT}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${PRODUCT} installer"
VIAddVersionKey CompanyName "${PRODUCT}"
VIAddVersionKey LegalCopyright "MIT OR Apache-2.0"

!define MUI_ICON "icon.ico"
!define MUI_UNICON "icon.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${TRAY}"
!define MUI_FINISHPAGE_RUN_TEXT "Start ${PRODUCT}"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; Whether the tray program ran and was ended: it is started again.
Var WasRunning
; Whether a file could not be moved.
Var HasFailed

; Where the new files are written before any old one is touched: what fails then, as a full disk does, changes nothing.
!define NEW "$INSTDIR\new"

; Ends the running tray program, by its own request and if it doesn't answer by force. A command line that still runs is
; ended only by the uninstaller: an update moves its file out of the way.
!macro EndTray
    StrCpy $WasRunning 0
    ${If} ${FileExists} "$INSTDIR\${TRAY}"
        nsExec::Exec '"$INSTDIR\${TRAY}" --quit'
        Pop $0
        ; "0": it ran and has ended. "3": it didn't run. "error": it can't be started, which as a number would be 0, too.
        ${If} $0 == "0"
            StrCpy $WasRunning 1
        ${ElseIf} $0 != "3"
            nsExec::Exec '"$SYSDIR\taskkill.exe" /F /T /IM ${TRAY}'
            Pop $0
            ${If} $0 == "0"
                StrCpy $WasRunning 1
            ${EndIf}
        ${EndIf}
    ${EndIf}
!macroend

; Does something with each file of the installation.
!macro ForEachFile DO
    !insertmacro ${DO} "${TRAY}"
    !insertmacro ${DO} "${COMMAND_LINE}"
    !insertmacro ${DO} "WebView2Loader.dll"
    !insertmacro ${DO} "icon.png"
    !insertmacro ${DO} "LICENSE-MIT.txt"
    !insertmacro ${DO} "LICENSE-APACHE.txt"
    !insertmacro ${DO} "COPYRIGHT.txt"
    !insertmacro ${DO} "uninstall.exe"
!macroend

; An update keeps the file that it replaces under this name until all are in place. What still runs of the version before
; that one, and so can't be deleted, moves on; the next installation deletes it.
!macro MakeRoom FILE
    !insertmacro DeleteOld "${FILE}"
    ClearErrors
    ${If} ${FileExists} "$INSTDIR\${FILE}.old"
        Rename "$INSTDIR\${FILE}.old" "$INSTDIR\${FILE}.old2"
    ${EndIf}
    !insertmacro NoteErrors
!macroend

; A file that runs can be renamed, but not overwritten.
!macro SetAside FILE
    ClearErrors
    ${If} ${FileExists} "$INSTDIR\${FILE}"
        Rename "$INSTDIR\${FILE}" "$INSTDIR\${FILE}.old"
    ${EndIf}
    !insertmacro NoteErrors
!macroend

!macro PutInPlace FILE
    ClearErrors
    ${If} ${FileExists} "${NEW}\${FILE}"
        Rename "${NEW}\${FILE}" "$INSTDIR\${FILE}"
    ${EndIf}
    !insertmacro NoteErrors
!macroend

!macro PutBack FILE
    ${If} ${FileExists} "$INSTDIR\${FILE}.old"
        Rename "$INSTDIR\${FILE}.old" "$INSTDIR\${FILE}"
    ${EndIf}
!macroend

!macro NoteErrors
    ${If} ${Errors}
        StrCpy $HasFailed 1
    ${EndIf}
!macroend

!macro DeleteOld FILE
    Delete "$INSTDIR\${FILE}.old"
    Delete "$INSTDIR\${FILE}.old2"
!macroend

!macro DeleteFile FILE
    Delete "$INSTDIR\${FILE}"
!macroend

Function MarkShortcut
    ; Windows shows notifications of this id with the shortcut's name and icon.
    !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
    ${If} $0 P<> 0
        ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
        ${If} $1 P<> 0
            ${IPersistFile::Load} $1 '("${SHORTCUT}",${STGM_READWRITE})'
            ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
            ${If} $2 P<> 0
                System::Call 'Oleaut32::SysAllocString(w "${APPLICATION_ID}")p.r3'
                System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r4'
                System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_BSTR},,p $3)p.r5'
                ${IPropertyStore::SetValue} $2 '($4,$5)'
                System::Call 'Oleaut32::SysFreeString(p $3)'
                System::Free $4
                System::Free $5
                ${IPropertyStore::Commit} $2 ""
                ${IUnknown::Release} $2 ""
                ${IPersistFile::Save} $1 '("${SHORTCUT}",1)'
            ${EndIf}
            ${IUnknown::Release} $1 ""
        ${EndIf}
        ${IUnknown::Release} $0 ""
    ${EndIf}
FunctionEnd

; Tells running programs that the user's variables have changed.
!macro TellEnvironment
    SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=2000
!macroend

Section "${PRODUCT}" Programs
    SectionIn RO
    RMDir /r "${NEW}"
    ClearErrors
    SetOutPath "${NEW}"
    File "${TRAY}"
    File "${COMMAND_LINE}"
    ; Only programs that were built by mingw-w64 need it as a file.
    !if /FileExists "WebView2Loader.dll"
        File "WebView2Loader.dll"
    !endif
    File "icon.png"
    File "LICENSE-MIT.txt"
    File "LICENSE-APACHE.txt"
    File "COPYRIGHT.txt"
    WriteUninstaller "${NEW}\uninstall.exe"
    SetOutPath "$INSTDIR"
    ${If} ${Errors}
        RMDir /r "${NEW}"
        MessageBox MB_OK|MB_ICONSTOP "${PRODUCT} could not be written to $INSTDIR. Nothing was changed." /SD IDOK
        SetErrorLevel 2
        Abort
    ${EndIf}

    !insertmacro EndTray
    StrCpy $HasFailed 0
    !insertmacro ForEachFile MakeRoom
    ${If} $HasFailed = 0
        !insertmacro ForEachFile SetAside
        ${If} $HasFailed = 0
            !insertmacro ForEachFile PutInPlace
            ${If} $HasFailed = 1
                !insertmacro ForEachFile DeleteFile
            ${EndIf}
        ${EndIf}
        ${If} $HasFailed = 1
            !insertmacro ForEachFile PutBack
        ${EndIf}
    ${EndIf}
    ${If} $HasFailed = 1
        RMDir /r "${NEW}"
        ${If} $WasRunning = 1
            Exec '"$INSTDIR\${TRAY}" --background'
        ${EndIf}
        MessageBox MB_OK|MB_ICONSTOP "The files of ${PRODUCT} in $INSTDIR are in use and could not be replaced. Everything is as it was." /SD IDOK
        SetErrorLevel 2
        Abort
    ${EndIf}
    !insertmacro ForEachFile DeleteOld
    RMDir /r "${NEW}"

    CreateShortcut "${SHORTCUT}" "$INSTDIR\${TRAY}"
    Call MarkShortcut
    WriteRegStr HKCU "${TOAST_KEY}" "DisplayName" "${PRODUCT}"
    WriteRegStr HKCU "${TOAST_KEY}" "IconUri" "$INSTDIR\icon.png"

    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${PRODUCT}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${TRAY}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PRODUCT}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0

    ${If} $WasRunning = 1
        Exec '"$INSTDIR\${TRAY}" --background'
    ${EndIf}
SectionEnd

; Not ticked at first: the search path is the user's own.
Section /o "Command line on the PATH" SearchPath
    ReadRegDWORD $0 HKCU "${UNINSTALL_KEY}" "OnPath"
    ${If} $0 = 1
        Return
    ${EndIf}
    ClearErrors
    ReadRegStr $0 HKCU "Environment" "Path"
    ${If} ${Errors}
        ; None, or one that is too long to be read here: a cut one must not be written.
        StrCpy $1 0
        ${Do}
            EnumRegValue $2 HKCU "Environment" $1
            ${If} $2 == "Path"
                DetailPrint "PATH is too long to be changed by this installer: add $INSTDIR yourself."
                Return
            ${EndIf}
            IntOp $1 $1 + 1
        ${LoopUntil} $2 == ""
        StrCpy $0 ""
    ${EndIf}
    StrLen $1 "$0;$INSTDIR"
    ${If} $1 > 1000
        DetailPrint "PATH is too long to be changed by this installer: add $INSTDIR yourself."
        Return
    ${EndIf}
    ${If} $0 == ""
        WriteRegExpandStr HKCU "Environment" "Path" "$INSTDIR"
    ${Else}
        WriteRegExpandStr HKCU "Environment" "Path" "$0;$INSTDIR"
    ${EndIf}
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "OnPath" 1
    !insertmacro TellEnvironment
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
!insertmacro MUI_DESCRIPTION_TEXT ${Programs} "The tray program and the command line, for you alone."
!insertmacro MUI_DESCRIPTION_TEXT ${SearchPath} "Consoles then know partner-balance by its name."
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Section "un.${PRODUCT}" UninstallPrograms
    SectionIn RO
    !insertmacro EndTray
    nsExec::Exec '"$SYSDIR\taskkill.exe" /F /IM ${COMMAND_LINE}'
    Pop $0
    DeleteRegValue HKCU "${RUN_KEY}" "${PRODUCT}"
    DeleteRegValue HKCU "${APPROVED_KEY}" "${PRODUCT}"
    DeleteRegKey HKCU "${TOAST_KEY}"
    ; The web engine's own files; the program keeps nothing there.
    RMDir /r "$LOCALAPPDATA\${APPLICATION_ID}"
    ReadRegDWORD $0 HKCU "${UNINSTALL_KEY}" "OnPath"
    ${If} $0 = 1
        ClearErrors
        ReadRegStr $0 HKCU "Environment" "Path"
        ${IfNot} ${Errors}
            ; Whole entries are compared: a longer path may begin with this one.
            ${UnStrRep} $1 ";$0;" ";$INSTDIR;" ";"
            StrCpy $1 $1 -1 1
            ${If} $1 == ""
                DeleteRegValue HKCU "Environment" "Path"
            ${ElseIf} $1 != $0
                WriteRegExpandStr HKCU "Environment" "Path" "$1"
            ${EndIf}
            !insertmacro TellEnvironment
        ${EndIf}
    ${EndIf}
    Delete "${SHORTCUT}"
SectionEnd

; Removes every item of Credential Manager whose name ends as the program's do.
Function un.ForgetCredentials
    ; Without a filter: a filter can only tell how a name begins.
    System::Call 'advapi32::CredEnumerateW(p 0, i 0, *i .r1, *p .r2)i.r0'
    ${If} $0 = 0
        Return
    ${EndIf}
    StrCpy $3 0
    ${DoWhile} $3 < $1
        IntOp $4 $3 * ${NSIS_PTR_SIZE}
        IntPtrOp $4 $2 + $4
        System::Call '*$4(p.r5)'
        ; CREDENTIALW begins with flags, type and name.
        System::Call '*$5(i,i.r6,w.r7)'
        StrCpy $8 $7 "" -16
        ${If} $8 == ".partner-balance"
            System::Call 'advapi32::CredDeleteW(w r7, i r6, i 0)i'
        ${EndIf}
        IntOp $3 $3 + 1
    ${Loop}
    System::Call 'advapi32::CredFree(p r2)'
FunctionEnd

; Not ticked at first.
Section /o "un.Settings, history, logs and credentials" UninstallOwnData
    Call un.ForgetCredentials
    RMDir /r "$APPDATA\partner-balance"
    RMDir /r "$LOCALAPPDATA\partner-balance"
SectionEnd

Section "-un.Files"
    !insertmacro ForEachFile DeleteFile
    !insertmacro ForEachFile DeleteOld
    RMDir /r "${NEW}"
    RMDir "$INSTDIR"
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
SectionEnd

!insertmacro MUI_UNFUNCTION_DESCRIPTION_BEGIN
!insertmacro MUI_DESCRIPTION_TEXT ${UninstallPrograms} "The programs, the entry in the start menu and the start at login."
!insertmacro MUI_DESCRIPTION_TEXT ${UninstallOwnData} "Everything that ${PRODUCT} has kept for you. It can't be brought back."
!insertmacro MUI_UNFUNCTION_DESCRIPTION_END

Function un.onInit
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/DELETEDATA" $1
    ${IfNot} ${Errors}
        !insertmacro SelectSection ${UninstallOwnData}
    ${EndIf}
FunctionEnd

; Also after a failure of the installer's own, such as a full disk while a file is written.
Function .onInstFailed
    SetOutPath "$INSTDIR"
    RMDir /r "${NEW}"
FunctionEnd

Function .onInit
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/ADDTOPATH" $1
    ${IfNot} ${Errors}
        !insertmacro SelectSection ${SearchPath}
    ${EndIf}
FunctionEnd
