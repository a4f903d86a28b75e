#!/bin/sh
# Starts the site with whatever this machine has.
cd "$(dirname "$0")" || exit 1
for program in python3 node; do
  command -v "$program" >/dev/null 2>&1 || continue
  case "$program" in
    node) exec node start.mjs "$@" ;;
    *) exec "$program" start.py "$@" ;;
  esac
done
echo "没有找到 Python 3 或 Node.js。网页可以直接打开 site/index.html 阅读；检索需要先安装其中一种。"
exit 1
