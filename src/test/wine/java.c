/* Stands in for java.exe: tells what the launcher gave it. */
#include <stdio.h>
#include <windows.h>

static void say(const wchar_t *text) {
  char bytes[32768];
  WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes, sizeof bytes, 0, 0);
  fputs(bytes, stdout);
}

static void tell(const wchar_t *name) {
  wchar_t value[16000];
  if (GetEnvironmentVariableW(name, value, 16000)) {
    say(name);
    say(L" <");
    say(value);
    say(L">\n");
  }
}

int wmain(int count, wchar_t **words) {
  wchar_t text[4096];
  for (int i = 1; i < count; i++) {
    say(L"[");
    say(words[i]);
    say(L"]\n");
  }
  tell(L"TAIZHANG_ARGS");
  tell(L"TAIZHANG_HOME");
  GetCurrentDirectoryW(4096, text);
  say(L"here <");
  say(text);
  say(L">\n");
  return GetEnvironmentVariableW(L"PROBE_STATUS", text, 16) ? _wtoi(text) : 0;
}
