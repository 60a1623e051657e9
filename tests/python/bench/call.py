"""One list call on loopback, beside the bare request, httpx and the official client."""

from __future__ import annotations

import http.client
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import httpx  # type: ignore[import-not-found,unused-ignore]
from orchestrator_odata import Orchestrator

from figures import Report, medians

ROUNDS = 401


def run(report: Report, url: str, official: Path | None) -> None:
    """Measures and reports."""
    queue = Orchestrator(url=url, token="token").queue_items
    address = urlsplit(url)
    raw = http.client.HTTPConnection(address.hostname or "", address.port)
    client = httpx.Client()

    def bare() -> bytes:
        raw.request("GET", "/odata/QueueItems?$top=10", headers={"authorization": "Bearer token"})
        return raw.getresponse().read()

    def by_httpx() -> bytes:
        headers = {"authorization": "Bearer token"}
        answer: bytes = client.get(f"{url}/odata/QueueItems?$top=10", headers=headers).content
        return answer

    ours, socket, other = medians(
        lambda: queue.list(top=10).to_list(), bare, by_httpx, rounds=ROUNDS
    )
    detail = f"{ours * 1e3:.2f} ms; raw {socket * 1e3:.2f} ms, httpx raw {other * 1e3:.2f} ms"
    if official is not None:
        script = Path(__file__).with_name("official_call.py")
        call = [str(official), str(script), url]
        output = subprocess.run(call, check=True, capture_output=True, text=True).stdout
        detail += f", official client {float(output) * 1e3:.2f} ms"
    report.at_most("one list call, over raw", (ours - socket) * 1e3, 0.5, " ms", detail)
