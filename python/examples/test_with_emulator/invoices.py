"""The program under test: it tells which invoices failed, and asks for them to be tried again."""

from __future__ import annotations

from orchestrator_odata import Orchestrator
from orchestrator_odata.models import QueueItem

FOLDER = "Finance/Invoices"


def failed_invoices(orch: Orchestrator) -> list[str]:
    """Give the references of the failed items of the queue."""
    failed = QueueItem.status == "Failed"
    items = orch.in_folder(FOLDER).queue_items.list(filter=failed, orderby=QueueItem.id)
    return [item.reference for item in items if item.reference is not None]


def main() -> int:
    """Print them; the environment names the service."""
    failed = failed_invoices(Orchestrator.from_env())
    print(f"{len(failed)} failed: {', '.join(failed)}")
    return len(failed)
