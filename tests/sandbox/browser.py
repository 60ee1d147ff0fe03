"""A headless Chromium, driven over its DevTools pipe (https://chromedevtools.github.io/devtools-protocol/)."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import node_packages

CHROMIUM = Path("/usr/bin/chromium")
PATIENCE = 20.0
AXE = "4.14.1"
VIEWS = ((375, False), (1280, True))
"""A phone in light colours and a desk in dark ones: width in CSS pixels, and whether it is dark."""
_SETTLED = """new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() =>
    Promise.allSettled(document.getAnimations().map(each => each.finished)).then(() => done(true)))))"""
"""Ends when the layout is drawn and no colour changes any more."""


class Browser:
    """One page of a running browser."""

    def __init__(self, reader: int, writer: int) -> None:
        self._reader = reader
        self._writer = writer
        self._rest = b""
        self._count = 0
        self.problems: list[str] = []
        self.patience = PATIENCE
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        self._session: str | None = None
        self._session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self._call("Runtime.enable")
        self._call("Log.enable")

    def _call(self, method: str, **params: Any) -> Any:
        self._count += 1
        message = {"id": self._count, "method": method, "params": params}
        if getattr(self, "_session", None):
            message["sessionId"] = self._session
        os.write(self._writer, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            self._note(answer)
            if answer.get("id") == self._count:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    def _next(self) -> Any:
        while b"\0" not in self._rest:
            part = os.read(self._reader, 1 << 16)
            if not part:
                raise RuntimeError("the browser is gone")
            self._rest += part
        first, _, self._rest = self._rest.partition(b"\0")
        return json.loads(first)

    def _note(self, event: dict[str, Any]) -> None:
        """Keep what the console shows as an error."""
        params = event.get("params", {})
        match event.get("method"):
            case "Runtime.exceptionThrown":
                self.problems.append(str(params["exceptionDetails"].get("exception", params)))
            case "Log.entryAdded" if params["entry"]["level"] == "error":
                self.problems.append(f"{params['entry']['text']} {params['entry'].get('url', '')}")
            case "Runtime.consoleAPICalled" if params["type"] == "error":
                self.problems.append(str(params["args"]))

    def resize(self, width: int, height: int) -> None:
        """Show the page as a screen of that size does, in CSS pixels."""
        self._call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600
        )

    def dark(self, on: bool) -> None:
        """Show the page in dark or in light colours."""
        feature = {"name": "prefers-color-scheme", "value": "dark" if on else "light"}
        self._call("Emulation.setEmulatedMedia", features=[feature])

    def picture(self, path: Path) -> None:
        """Write a picture of the page."""
        path.write_bytes(base64.b64decode(self._call("Page.captureScreenshot", format="png")["data"]))

    def awaited(self, expression: str) -> Any:
        """Return what a promise of the page ends with."""
        found = self._call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        return found["result"].get("value")

    def read(self, expression: str) -> Any:
        """The value of a JavaScript expression on the page."""
        return self._call("Runtime.evaluate", expression=expression, returnByValue=True)["result"].get("value")

    def open(self, url: str) -> None:
        """Go to a page."""
        self._call("Page.navigate", url=url)
        self.wait("document.readyState == 'complete'")

    def wait(self, condition: str) -> None:
        """Wait until an expression is true on the page."""
        end = time.monotonic() + self.patience
        while not self.read(condition):
            if time.monotonic() > end:
                raise TimeoutError(
                    f"{condition} at {self.read('location.href')}: {self.read('document.body.innerText')}"
                )
            time.sleep(0.02)

    def click(self, label: str) -> None:
        """Click a button with the mouse, and wait until it has led somewhere."""
        place = self.read(
            f"(() => {{ const all = [...document.querySelectorAll('button')];"
            f"const box = all.find(each => each.innerText == {json.dumps(label)}).getBoundingClientRect();"
            "window.left = false; return [box.x + box.width / 2, box.y + box.height / 2] })()"
        )
        for kind in ("mousePressed", "mouseReleased"):
            x, y = place
            self._call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)
        self.wait("window.left === undefined && document.readyState == 'complete'")


@contextmanager
def browser(profile: Path) -> Iterator[Browser]:
    """Run a browser that looks up no host name."""
    ours_in, theirs_out = os.pipe()
    theirs_in, ours_out = os.pipe()
    # The pipe is expected at the descriptors 3 and 4; only a shell can put it there without a fork hook.
    command = (
        f"exec {CHROMIUM} --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --no-first-run "
        f"--remote-debugging-pipe --host-resolver-rules='MAP * ~NOTFOUND, EXCLUDE 127.0.0.1' "
        f"--user-data-dir={profile} about:blank 3<&{theirs_in} 4>&{theirs_out}"
    )
    process = subprocess.Popen(
        ["bash", "-c", command], pass_fds=(theirs_in, theirs_out), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(theirs_in)
    os.close(theirs_out)
    try:
        yield Browser(ours_in, ours_out)
    finally:
        os.close(ours_in)
        os.close(ours_out)
        process.terminate()
        process.wait()


@cache
def axe() -> str:
    """Return the checker of accessibility, https://github.com/dequelabs/axe-core."""
    return (node_packages.install("axe-core", AXE) / "axe.min.js").read_text("utf-8")


def check_page(page: Browser) -> None:
    """Check the page that is open, on a phone in light colours and on a desk in dark ones.

    It has no serious finding of axe, is not wider than the screen, and its console shows no error.
    """
    for width, dark in VIEWS:
        page.dark(dark)
        page.resize(width, 800)
        page.awaited(_SETTLED)
        page.read(f"void (() => {{ if (!window.axe) {{ {axe()} }} }})()")
        shown = f"{page.read('location.pathname')}, {width} px, {'dark' if dark else 'light'}"
        assert page.read("document.documentElement.scrollWidth") <= width, f"{shown}: wider than the screen"
        run = "axe.run({resultTypes: ['violations']}).then(found => JSON.stringify(found.violations))"
        serious = [
            (each["help"], [node["html"] for node in each["nodes"][:3]])
            for each in json.loads(page.awaited(run))
            if each["impact"] in ("serious", "critical")
        ]
        assert serious == [], f"{shown}: {serious}"
    assert page.problems == []
