"""The UiPath Orchestrator API: every operation typed."""

from typing import TYPE_CHECKING

from ._bulk import FailedItem, NotAllAdded
from ._client import AsyncOrchestrator, Orchestrator
from ._conveniences import AsyncBucket, Bucket, FoundFolder, is_signed
from ._model import Upload
from ._native import ArrowTable
from ._query import Condition, Expanded
from ._set import AsyncListing, Listing
from ._transaction import AsyncTransaction, BusinessError, Transaction
from ._versions import API_VERSIONS, only_in
from .errors import OrchestratorError

if TYPE_CHECKING:
    from ._extract import Extracted, ExtractPart, ExtractPlan, ExtractProgress, Mark
else:

    def __getattr__(name: str) -> object:
        # Half of the time to import the package would go into what few programs name.
        if name in {"Extracted", "ExtractPart", "ExtractPlan", "ExtractProgress", "Mark"}:
            from . import _extract  # noqa: PLC0415

            return getattr(_extract, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "API_VERSIONS",
    "ArrowTable",
    "AsyncBucket",
    "AsyncListing",
    "AsyncOrchestrator",
    "AsyncTransaction",
    "Bucket",
    "BusinessError",
    "Condition",
    "Expanded",
    "ExtractPart",
    "ExtractPlan",
    "ExtractProgress",
    "Extracted",
    "FailedItem",
    "FoundFolder",
    "Listing",
    "Mark",
    "NotAllAdded",
    "Orchestrator",
    "OrchestratorError",
    "Transaction",
    "Upload",
    "is_signed",
    "only_in",
]
