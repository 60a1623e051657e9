"""One list call of the official client: prints the median in seconds."""

from __future__ import annotations

import sys

from uipath.platform import UiPath  # type: ignore[import-not-found,unused-ignore]

from figures import medians

ROUNDS = 101
FOLDER = "0f9d5a52-4f5e-4a8e-9a55-2f5f6d9f0c11"


def main(url: str) -> None:
    """Jobs of a folder that is given by its key, so that nothing else is asked for."""
    client = UiPath(base_url=f"{url}/organization/tenant", secret="token")
    (taken,) = medians(lambda: client.jobs.list(folder_key=FOLDER, top=10), rounds=ROUNDS)
    print(taken)


if __name__ == "__main__":
    main(sys.argv[1])
