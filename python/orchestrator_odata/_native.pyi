from collections.abc import Callable
from types import GenericAlias
from typing import Any, ClassVar, Generic, TypeVar, final, overload

from typing_extensions import Self, dataclass_transform, disjoint_base

from ._query import Expand, Filter, OrderBy, Select

_T = TypeVar("_T")
_X = TypeVar("_X")

@final
class Path:
    """A property that holds a record, or leads to one."""

@disjoint_base
class Expression:
    """A property of a class, or what is calculated from properties."""

@final
class Ordering:
    """A direction to sort by."""

@final
class Expanded:
    """A property to expand with options of its own."""

    def __new__(
        cls,
        property: Expression | type[Record],
        /,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
    ) -> Self: ...

@final
class Field(Generic[_T, _X]):
    def __new__(
        cls,
        wire: str,
        form: str,
        *,
        filterable: bool = True,
        sortable: bool = True,
        navigation: bool = False,
        secret: bool = False,
    ) -> Self: ...
    def __class_getitem__(cls, key: Any) -> GenericAlias: ...
    @overload
    def __get__(self, instance: None, owner: type[object], /) -> _X: ...
    @overload
    def __get__(self, instance: Record, owner: type[object] | None = None, /) -> _T | None: ...
    def __set__(self, instance: Record, value: _T | None, /) -> None: ...
    def __delete__(self, instance: Record, /) -> None: ...
    @property
    def wire_name(self) -> str: ...
    @property
    def name(self) -> str | None: ...

@final
class Schema: ...

@dataclass_transform(kw_only_default=True, eq_default=False)
class Record:
    __schema__: ClassVar[Schema]
    def __new__(cls, **values: Any) -> Self: ...
    @classmethod
    def from_json(cls, json: str) -> Self: ...
    @classmethod
    def list_from_json(cls, json: str | bytes) -> list[Self]: ...
    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self: ...
    def to_json(self) -> str: ...
    def to_dict(self) -> dict[str, Any]: ...
    def replace(self, **changes: Any) -> Self: ...
    def is_set(self, name: str) -> bool: ...
    def received(self, name: str) -> str | None: ...
    @property
    def rest(self) -> dict[str, Any]: ...
    def set_member(self, name: str, value: Any) -> None: ...

@final
class ArrowTable:
    def __new__(cls, rows: type[Record], json: str | bytes, /) -> Self: ...
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...

@final
class Task:
    def cancel(self) -> None: ...

@final
class Pages:
    def next(self) -> list[Any] | None: ...
    def start_next(self, done: Callable[[Any, BaseException | None], None]) -> Task: ...
    def token(self) -> str | None: ...

@final
class Client:
    def __new__(cls, **settings: Any) -> Self: ...
    def in_folder(
        self, *, id: int | None = None, key: str | None = None, path: str | None = None
    ) -> Client: ...
    def without_folder(self) -> Client: ...
    @property
    def url(self) -> str: ...
    def call(
        self, operation: str, result: str, arguments: tuple[Any, ...], /, **options: Any
    ) -> Any: ...
    def start_call(
        self,
        done: Callable[[Any, BaseException | None], None],
        operation: str,
        result: str,
        arguments: tuple[Any, ...],
        /,
        **options: Any,
    ) -> Task: ...
    def pages(
        self, operation: str, row: str, arguments: tuple[Any, ...], /, **options: Any
    ) -> Pages: ...
    def arrow_stream(
        self,
        operation: str,
        row: str,
        arguments: tuple[Any, ...],
        /,
        *,
        views: bool = False,
        **options: Any,
    ) -> object: ...
    def arrow_schema(
        self, operation: str, row: str, arguments: tuple[Any, ...], /, **options: Any
    ) -> object: ...
    def count(
        self, operation: str, row: str, arguments: tuple[Any, ...], /, **options: Any
    ) -> int: ...
    def start_count(
        self,
        done: Callable[[Any, BaseException | None], None],
        operation: str,
        row: str,
        arguments: tuple[Any, ...],
        /,
        **options: Any,
    ) -> Task: ...

_Done = Callable[[Any, BaseException | None], None]

@final
class Stream:
    def next(self) -> tuple[str | None, str] | None: ...
    def start_next(self, done: _Done) -> Task: ...

@final
class Transaction:
    @property
    def item(self) -> str: ...
    def finish(self, **given: Any) -> None: ...
    def start_finish(self, done: _Done, /, **given: Any) -> Task: ...

def run(client: Client, name: str, form: str, /, **given: Any) -> Any: ...
def start_run(done: _Done, client: Client, name: str, form: str, /, **given: Any) -> Task: ...
def begin_transaction(client: Client, wish: Any) -> Transaction | None: ...
def start_begin_transaction(done: _Done, client: Client, wish: Any) -> Task: ...
def tail_logs(client: Client, /, **given: Any) -> Stream: ...
def fan_out(
    lists: list[tuple[str, Client, str, str, tuple[Any, ...], dict[str, Any]]], budget: int
) -> Stream: ...
def sign_in_with_browser(
    settings: dict[str, str | None],
    client_id: str,
    scopes: str,
    port: int,
    open: Callable[[str], object],
) -> Client: ...
def is_signed(secret: str, signature: str, body: bytes) -> bool: ...
def to_json(value: Any) -> str: ...
def parameters(operation: str) -> list[tuple[str, str]]: ...
def takes_whole_body(operation: str) -> bool: ...
