"""The UiPath Orchestrator API: every operation typed."""

from ._client import AsyncOrchestrator, Orchestrator
from ._model import Upload
from ._query import Condition, Expanded
from ._set import AsyncListing, Listing
from .errors import OrchestratorError

__all__ = [
    "AsyncListing",
    "AsyncOrchestrator",
    "Condition",
    "Expanded",
    "Listing",
    "Orchestrator",
    "OrchestratorError",
    "Upload",
]
