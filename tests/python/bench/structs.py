"""The same rows as a person declares them for msgspec: typed, and only what is there."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Any
from uuid import UUID

if TYPE_CHECKING:

    class Struct:
        """What checkers of types need to know of msgspec, which only measurements install."""

        def __init_subclass__(cls, *, rename: str = "") -> None:
            """Names on the wire are in another case."""

else:
    from msgspec import Struct


class Status(Enum):
    """Where an item stands."""

    NEW = "New"
    IN_PROGRESS = "InProgress"
    FAILED = "Failed"
    SUCCESSFUL = "Successful"


class Priority(Enum):
    """What comes first."""

    LOW = "Low"
    NORMAL = "Normal"
    HIGH = "High"


class Review(Enum):
    """Where its review stands."""

    NONE = "None"
    IN_REVIEW = "InReview"


class Cause(Enum):
    """Whose fault it was."""

    APPLICATION = "ApplicationException"
    BUSINESS = "BusinessException"


class RobotType(Enum):
    """Kinds of robots."""

    UNATTENDED = "Unattended"
    ATTENDED = "Attended"
    DEVELOPMENT = "Development"


class UserType(Enum):
    """Kinds of users."""

    USER = "User"
    ROBOT = "Robot"


class Failure(Struct, rename="pascal"):
    """Why an item failed."""

    reason: str | None
    details: str | None
    type: Cause
    associated_image_file_path: str | None
    creation_time: datetime


class Reviewer(Struct, rename="pascal"):
    """Who reviews it."""

    name: str
    surname: str
    user_name: str
    email_address: str
    is_active: bool
    type: UserType
    roles_list: list[str]
    id: int


class Robot(Struct, rename="pascal"):
    """Who works on it."""

    machine_name: str
    machine_id: int
    name: str
    username: str
    description: str | None
    type: RobotType
    user_id: int
    enabled: bool
    id: int


class Item(Struct, rename="pascal"):
    """An item of a queue."""

    queue_definition_id: int
    encrypted: bool
    output_data: str | None
    analytics_data: str | None
    status: Status
    review_status: Review
    reviewer_user_id: int | None
    key: UUID
    reference: str | None
    processing_exception_type: Cause | None
    due_date: datetime | None
    risk_sla_date: datetime | None
    priority: Priority
    defer_date: datetime | None
    start_processing: datetime | None
    end_processing: datetime | None
    seconds_in_previous_attempts: int
    ancestor_id: int | None
    retry_number: int
    specific_data: str | None
    creation_time: datetime
    progress: str | None
    row_version: bytes
    organization_unit_id: int
    organization_unit_fully_qualified_name: str
    id: int
    processing_exception: Failure | None
    specific_content: dict[str, Any] | None
    reviewer_user: Reviewer | None
    robot: Robot | None


class Page(Struct):
    """A page of them."""

    value: list[Item]
