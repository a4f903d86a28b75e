@echo off
chcp 65001 >nul
cd /d "%~dp0"
where py >nul 2>nul && (py -3 start.py & exit /b)
where node >nul 2>nul && (node start.mjs & exit /b)
python --version >nul 2>nul && (python start.py & exit /b)
start "" "site\index.html"
