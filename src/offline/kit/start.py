"""Shows the site in this folder in a browser, from this machine only. Needs nothing but Python 3: python3 start.py [port]"""
import functools
import http.server
import os
import sys
import webbrowser


class Handler(http.server.SimpleHTTPRequestHandler):
    # What a machine says of these types may be wrong (Windows takes them from its registry).
    extensions_map = {
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".html": "text/html; charset=utf-8",
        ".css": "text/css; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".mjs": "text/javascript; charset=utf-8",
        ".json": "application/json; charset=utf-8",
        ".csv": "text/csv; charset=utf-8",
        ".txt": "text/plain; charset=utf-8",
        ".svg": "image/svg+xml",
        ".wasm": "application/wasm",
    }

    def log_message(self, *arguments):
        pass


site = os.path.join(os.path.dirname(os.path.abspath(__file__)), "site")
port = int(sys.argv[1]) if len(sys.argv) > 1 else 0
server = http.server.ThreadingHTTPServer(("127.0.0.1", port), functools.partial(Handler, directory=site))
address = "http://127.0.0.1:%d/" % server.server_port
sys.stdout.buffer.write(("网站已在本机打开：%s\n不用时关闭这个窗口，或按 Ctrl-C。\n" % address).encode("utf-8"))
sys.stdout.flush()
if len(sys.argv) < 2:
    webbrowser.open(address)
try:
    server.serve_forever()
except KeyboardInterrupt:
    pass
