/* Starts the runtime that lies beside it. Built twice: juesuan.exe (window, does not wait) and juesuan-cli.exe (console, waits).
   Everything here is UTF-16. java.exe however reads its command line in the code page of the system: folders it must find are given by
   their short names where the code page cannot write them, and the arguments also in the variable JUESUAN_ARGUMENTS, one a line. */
#include <windows.h>
#include <shellapi.h>
#include <stdio.h>
#include <wchar.h>

#define LONGEST 32767
#ifdef CONSOLE
#define JAVA L"java.exe"
#else
#define JAVA L"javaw.exe"
#endif

static wchar_t home[LONGEST], line[LONGEST], arguments[LONGEST], cache[LONGEST], path[LONGEST];

static int fail(const wchar_t *text) {
#ifdef CONSOLE
    HANDLE error = GetStdHandle(STD_ERROR_HANDLE);
    DWORD written;
    char bytes[1000];
    if (!WriteConsoleW(error, text, (DWORD) wcslen(text), &written, NULL)) {
        int length = WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes, sizeof bytes, NULL, NULL);
        WriteFile(error, bytes, length - 1, &written, NULL);
    }
#else
    MessageBoxW(NULL, text, L"决算工作台", MB_ICONERROR);
#endif
    return 2;
}

/* Makes the folder's name one that the code page can write; whether there is such a name. */
static BOOL narrowed(wchar_t *folder) {
    BOOL lost = FALSE;
    for (int tries = 0; tries < 2; tries++) {
        WideCharToMultiByte(CP_ACP, WC_NO_BEST_FIT_CHARS, folder, -1, NULL, 0, NULL, &lost);
        if (!lost) return TRUE;
        if (GetShortPathNameW(folder, folder, LONGEST) == 0) return FALSE;
    }
    return FALSE;
}

/* Whether each file that app\sizes names has its size. */
static BOOL complete(void) {
    swprintf(path, LONGEST, L"%ls\\app\\sizes", home);
    FILE *sizes = _wfopen(path, L"r");
    if (sizes == NULL) return FALSE;
    BOOL whole = TRUE;
    unsigned long size;
    for (char name[200]; whole && fscanf(sizes, "%lu %199s", &size, name) == 2;) {
        WIN32_FILE_ATTRIBUTE_DATA file;
        swprintf(path, LONGEST, L"%ls\\%hs", home, name);
        whole = GetFileAttributesExW(path, GetFileExInfoStandard, &file)
            && file.nFileSizeHigh == 0 && file.nFileSizeLow == size;
    }
    fclose(sizes);
    return whole;
}

static BOOL start(DWORD flags, PROCESS_INFORMATION *process) {
    STARTUPINFOW info = { .cb = sizeof info };
    return CreateProcessW(NULL, line, NULL, NULL, TRUE, flags, NULL, NULL, &info, process);
}

/* The JVM's own start-up cache is made here, for it depends on the system: a portable copy makes it beside its first start. */
static void make_base_cache(void) {
    PROCESS_INFORMATION process;
    swprintf(path, LONGEST, L"%ls\\runtime\\bin\\server\\classes.jsa", home);
    if (GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES) return;
    swprintf(line, LONGEST, L"\"%ls\\runtime\\bin\\java.exe\" -Xshare:dump -Xlog:disable", home);
    if (start(CREATE_NO_WINDOW | IDLE_PRIORITY_CLASS, &process)) {
        CloseHandle(process.hThread);
        CloseHandle(process.hProcess);
    }
}

/* The program's start-up cache lies with the user and is made by Java when the program ends; empty where it cannot be. */
static const wchar_t *cache_option(void) {
    static wchar_t option[LONGEST];
    DWORD length = GetEnvironmentVariableW(L"LOCALAPPDATA", cache, LONGEST - 50);
    if (length == 0 || length >= LONGEST - 50) return L"";
    wcscat(cache, L"\\juesuan");
    CreateDirectoryW(cache, NULL);
    wcscat(cache, L"\\cache");
    CreateDirectoryW(cache, NULL);
    if (!narrowed(cache)) return L"";
    swprintf(option, LONGEST, L" -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile=\"%ls\\juesuan-" VERSION L".jsa\"", cache);
    return option;
}

/* What follows the program's own name in the command line, untouched. */
static const wchar_t *given(const wchar_t *command) {
    if (*command == L'"') { for (command++; *command && *command != L'"'; command++); if (*command) command++; }
    else while (*command && *command != L' ' && *command != L'\t') command++;
    while (*command == L' ' || *command == L'\t') command++;
    return command;
}

static void hand_over_arguments(const wchar_t *verb) {
    int count;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
    wcscpy(arguments, verb);
    for (int i = 1; i < count; i++) {
        if (*arguments) wcscat(arguments, L"\n");
        wcscat(arguments, words[i]);
    }
    SetEnvironmentVariableW(L"JUESUAN_ARGUMENTS", *arguments ? arguments : NULL);
}

#ifdef CONSOLE
/* Ctrl+C is the program's to answer. */
static BOOL WINAPI leave_to_program(DWORD event) { return TRUE; }
#endif

int wmain(void) {
    PROCESS_INFORMATION process;
    DWORD code = 2;
    GetModuleFileNameW(NULL, home, LONGEST);
    *wcsrchr(home, L'\\') = 0;
    if (!complete())
        return fail(L"程序文件不全。请重新安装，或把压缩包整个重新解压后再运行。\r\n");
    if (!narrowed(home))
        return fail(L"程序所在的文件夹的名字里有本机系统不能识别的字。请把程序装到另一个文件夹，例如 D:\\juesuan。\r\n");
    make_base_cache();

    const wchar_t *rest = given(GetCommandLineW());
#ifdef CONSOLE
    const wchar_t *verb = L"";
#else
    const wchar_t *verb = *rest ? L"window" : L"";           /* a double click on an account */
#endif
    int length = swprintf(line, LONGEST, L"\"%ls\\runtime\\bin\\" JAVA "\" @\"%ls\\app\\options\"%ls -jar \"%ls\\app\\juesuan.jar\" %ls %ls",
        home, home, cache_option(), home, verb, rest);
    if (length < 0) return fail(L"命令行太长。\r\n");
    hand_over_arguments(verb);
    SetEnvironmentVariableW(L"JAVA_TOOL_OPTIONS", NULL);      /* what is set for other Java programs is not for this one */
    SetEnvironmentVariableW(L"_JAVA_OPTIONS", NULL);
    SetEnvironmentVariableW(L"JDK_JAVA_OPTIONS", NULL);
    if (!start(0, &process))
        return fail(L"程序没有能启动。请重新安装；仍不行时检查杀毒软件是否拦截了它。\r\n");
#ifdef CONSOLE
    SetConsoleCtrlHandler(leave_to_program, TRUE);
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &code);
    return (int) code;
#else
    AllowSetForegroundWindow(process.dwProcessId);
    WaitForInputIdle(process.hProcess, 60000);
    GetExitCodeProcess(process.hProcess, &code);
    return code == 0 || code == STILL_ACTIVE ? 0
        : fail(L"程序没有能启动。在命令提示符里运行 juesuan-cli.exe window 可以看到原因；或者重新安装。\r\n");
#endif
}

#ifndef CONSOLE
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE none, PWSTR command, int show) { return wmain(); }
#endif
