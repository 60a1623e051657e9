"""What the package costs, beside its peers; ends with 1 where a limit is missed.

Run by `cargo xtask bench python` in an environment with the release wheel and the peers.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

import call
import decode
import frame
import startup
from figures import Report


def main() -> int:
    """Runs everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wheel", type=Path, required=True)
    parser.add_argument("--official", type=Path, help="a Python with the official client")
    given = parser.parse_args()
    # Loopback is not for proxies.
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"
    report = Report()
    startup.run(report, given.wheel, given.official)
    decode.run(report)
    server = subprocess.Popen(
        [sys.executable, Path(__file__).with_name("serve.py")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert server.stdout is not None
    try:
        url = server.stdout.readline().strip()
        call.run(report, url, given.official)
        frame.run(report, url)
    finally:
        server.terminate()
        server.wait()
    return 0 if report.is_kept else 1


if __name__ == "__main__":
    sys.exit(main())
