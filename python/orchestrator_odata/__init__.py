"""The UiPath Orchestrator API: every operation typed."""

from ._bulk import FailedItem, NotAllAdded
from ._client import AsyncOrchestrator, Orchestrator
from ._conveniences import AsyncBucket, Bucket, FoundFolder, is_signed
from ._extract import Extracted, ExtractPart, ExtractPlan, ExtractProgress, Mark
from ._model import Upload
from ._native import ArrowTable
from ._query import Condition, Expanded
from ._set import AsyncListing, Listing
from ._transaction import AsyncTransaction, BusinessError, Transaction
from ._versions import API_VERSIONS, only_in
from .errors import OrchestratorError

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
