#!/bin/sh
# 提交前检查台账：有错误，或写了身份证号、手机号、银行卡号的，不能提交。
# 由 taizhang audit --install-hook 写入；不要了就删去这个文件。
# Checks what is about to be committed, not what lies in the folder.

top=$(git rev-parse --show-toplevel) || exit 1
folder="@FOLDER@"
launcher="@LAUNCHER@"

git diff --cached --quiet -- "$folder" && exit 0

[ -f "$launcher" ] || launcher=$(git config --get taizhang.launcher)
[ -f "$launcher" ] || launcher=$top/taizhang
[ -f "$launcher" ] || launcher=$(command -v taizhang)
if [ ! -f "$launcher" ]; then
  echo '没有提交：找不到 taizhang。装好以后运行 taizhang audit --install-hook，或用 git config taizhang.launcher 写明它在哪里。' >&2
  exit 1
fi
case $(uname -s) in
  MINGW* | MSYS* | CYGWIN*) [ -f "$launcher.cmd" ] && launcher=$launcher.cmd ;;
esac

# An absolute path: the check runs in the copy, so that it names files as the office does.
copy=$(cd "$(git rev-parse --git-dir)" && pwd)/taizhang-check.$$
trap 'rm -rf "$copy"' EXIT
trap 'exit 1' HUP INT TERM
mkdir -p "$copy/$folder" || exit 1
git ls-files -z -- "$folder" | git checkout-index -z --stdin --force --prefix="$copy/" || exit 1

if ! said=$(cd "$copy" && "$launcher" check --data "$folder" 2>&1); then
  printf '%s\n' "$said" >&2
  echo '没有提交：台账有错误，改正以后再提交。' >&2
  exit 1
fi

# Told, not refused: only the office can say why.
if printf '%s\n' "$said" | grep '警告 TZ65[0-9]' >&2; then
  echo '注意：封过账的内容和封账对不上，上面各处请查明（不拦提交）。谁改的，用 taizhang audit 查看。' >&2
fi
