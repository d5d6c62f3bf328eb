#!/bin/sh
# 提交前检查台账：有错误，或写了身份证号、手机号、银行卡号的，不能提交；提交说明、合并也查。
# 由 taizhang audit --install-hook 写入；不要了就删去这个文件。
# 查哪些台账文件夹：git config --get-all taizhang.folder。单位原有的钩子改名为“本文件名.office”，先运行它。
# Checks what is about to be committed, not what lies in the folder.

if [ -x "$0.office" ]; then
  "$0.office" "$@" || exit $?
fi

top=$(git rev-parse --show-toplevel) || exit 1
launcher="@LAUNCHER@"
[ -f "$launcher" ] || launcher=$(git config --get taizhang.launcher)
[ -f "$launcher" ] || launcher=$top/taizhang
[ -f "$launcher" ] || launcher=$(command -v taizhang)

find_launcher() {
  if [ ! -f "$launcher" ]; then
    echo '没有提交：找不到 taizhang。装好以后运行 taizhang audit --install-hook，或用 git config taizhang.launcher 写明它在哪里。' >&2
    exit 1
  fi
  case $(uname -s) in
    MINGW* | MSYS* | CYGWIN*) [ -f "$launcher.cmd" ] && launcher=$launcher.cmd ;;
  esac
}

# An absolute path: the check runs in the copy, so that it names files as the office does.
copy=$(cd "$(git rev-parse --git-dir)" && pwd)/taizhang-check.$$
trap 'rm -rf "$copy" "$copy.list" "$copy.folders" "$copy.message"' EXIT
trap 'exit 1' HUP INT TERM

if [ "$(basename "$0")" = commit-msg ]; then
  # git names no editor when the message was given; else lines with # and what comes below the cut are dropped
  if [ "$GIT_EDITOR" = : ]; then
    cat "$1" >"$copy.message" || exit 1
  else
    sed -e '/^# -* >8 -*/,$d' -e 's/^#.*//' "$1" >"$copy.message" || exit 1
  fi
  find_launcher
  if ! said=$("$launcher" check --message "$copy.message" 2>&1); then
    printf '%s\n' "$said" >&2
    echo '没有提交：提交说明里不写身份证号、手机号、卡号，改正以后再提交。' >&2
    exit 1
  fi
  exit 0
fi

git config --get-all taizhang.folder >"$copy.folders"
while IFS= read -r folder; do
  git diff --cached --quiet -- "$folder" '*.ftl' '*templates/字体/*' '*templates/套表/*' && continue
  [ -n "$(git ls-files -- "$folder" | head -n 1)" ] || continue
  find_launcher
  rm -rf "$copy"
  mkdir -p "$copy/$folder" || exit 1
  git ls-files -z -- "$folder" '*.ftl' '*templates/字体/*' '*templates/套表/*' | git checkout-index -z --stdin --force --prefix="$copy/" || exit 1
  if [ "$folder" = . ]; then
    git diff --cached --name-only -z --diff-filter=d >"$copy.list" || exit 1
  else
    git diff --cached --name-only -z --diff-filter=d --relative="$folder/" >"$copy.list" || exit 1
  fi
  if ! said=$(cd "$copy" && "$launcher" check --data "$folder" --errors-only --changed "$copy.list" 2>&1); then
    printf '%s\n' "$said" >&2
    echo '没有提交：台账有错误，改正以后再提交。' >&2
    exit 1
  fi
  # told, not refused: only the office can say why
  case $said in
    *'警告 TZ65'*)
      printf '%s\n' "$said" >&2
      echo '注意：封过账的内容和封账对不上，请查明（不拦提交）；谁改的，用 taizhang audit 查看。' >&2
      ;;
  esac
done <"$copy.folders"
exit 0
