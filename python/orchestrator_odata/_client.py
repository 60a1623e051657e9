"""The clients: where the service is and who is asking."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import TYPE_CHECKING, NoReturn, TypeAlias, TypeVar
from uuid import UUID

from ._async_sets import AsyncSets
from ._conveniences import AsyncConveniences, Conveniences
from ._native import Client, sign_in_with_browser
from ._queues import AsyncQueues, Queues
from ._set import _Set
from ._sets import Sets
from ._wait import in_thread

if TYPE_CHECKING:
    from .permissions import Recorder

__all__ = ["AsyncOrchestrator", "Orchestrator"]

_C = TypeVar("_C", bound="_Orchestrator")

_Given: TypeAlias = str | tuple[str, float]
Token: TypeAlias = str | Callable[[], _Given | Awaitable[_Given]]
"""A token, or a function or coroutine function that hands out tokens."""


def _show_page(address: str) -> None:
    """Open the sign-in page; where there is no browser, say where it is."""
    import webbrowser  # noqa: PLC0415

    if not webbrowser.open(address):
        print(f"Sign in at {address}")


class _Orchestrator(_Set):
    """What both kinds of clients share."""

    __slots__ = ()

    def __init__(
        self,
        url: str,
        *,
        token: Token | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        scopes: str | None = None,
        user_key: str | None = None,
        user_name: str | None = None,
        password: str | None = None,
        token_url: str | None = None,
        tenant: str | None = None,
        server_version: str | None = None,
        documented_rates: bool = False,
    ) -> None:
        """Make a client of the Orchestrator at `url`.

        Signs in with a `token` at hand, or with a function that hands out tokens: a text, or a
        text and the seconds that it holds; called again when the service refuses one. Else as an
        external application (`client_id`,
        `client_secret`, `scopes` separated by blanks), with a user key (`client_id`, `user_key`)
        or, on premises, with `user_name` and `password`. Nothing is sent yet.

        `server_version` (`"17.0"`) says which version of the API the server has, in place of
        asking it where that makes a difference; see `server_version()`.

        `documented_rates` keeps within the documented 100 requests a minute for the lists of jobs
        and of queue items.
        """
        client = Client(
            url=url,
            token=token,
            client_id=client_id,
            client_secret=client_secret,
            scopes=scopes,
            user_key=user_key,
            user_name=user_name,
            password=password,
            token_url=token_url,
            tenant=tenant,
            server_version=server_version,
            documented_rates=documented_rates,
        )
        super().__init__(client)

    @classmethod
    def from_env(cls: type[_C]) -> _C:
        """Make a client of what the environment names: ORCHESTRATOR_URL and so on."""
        return cls._of(Client(from_env=True))

    @classmethod
    def cloud(
        cls: type[_C],
        organization: str,
        tenant: str,
        *,
        token: Token | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        scopes: str | None = None,
        user_key: str | None = None,
        documented_rates: bool = False,
    ) -> _C:
        """Make a client of Automation Cloud; the rest is as for any other."""
        return cls._of(
            Client(
                organization=organization,
                tenant=tenant,
                token=token,
                client_id=client_id,
                client_secret=client_secret,
                scopes=scopes,
                user_key=user_key,
                documented_rates=documented_rates,
            )
        )

    @classmethod
    def _of(cls: type[_C], client: Client) -> _C:
        made = cls.__new__(cls)
        made._client = client
        return made

    @classmethod
    def _signed_in(
        cls: type[_C],
        settings: dict[str, str | None],
        client_id: str,
        scopes: str,
        port: int,
        open: Callable[[str], object] | None,
    ) -> _C:
        return cls._of(sign_in_with_browser(settings, client_id, scopes, port, open or _show_page))

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled."""
        raise TypeError("a client holds secrets and is not pickled: make one in each process")

    def in_folder(
        self: _C,
        path: str | None = None,
        *,
        id: int | None = None,
        key: UUID | str | None = None,
    ) -> _C:
        """Give the same client working in a folder: by its path, its number or its key."""
        text = None if key is None else str(key)
        return self._of(self._client.in_folder(id=id, key=text, path=path))

    def without_folder(self: _C) -> _C:
        """Give the same client without a folder."""
        return self._of(self._client.without_folder())

    def record(self) -> Recorder:
        """Collect the operations that are called from now on: `with orch.record() as used:`.

        Those of this client and of all made from it, conveniences and failed calls included.
        `print(used)` says what they need: the role to create.
        """
        from .permissions import Recorder  # noqa: PLC0415

        return Recorder(self._client.record())

    @property
    def url(self) -> str:
        """The address of the service."""
        return self._client.url

    def __repr__(self) -> str:
        """Show the address, nothing secret."""
        return f"{type(self).__name__}({self.url!r})"


class Orchestrator(_Orchestrator, Sets, Conveniences):
    """A client whose calls return when the service has answered."""

    __slots__ = ()

    @property
    def queues(self) -> Queues:
        """The operations of robots on queue items; `transaction` for a block of work on one."""
        return Queues(self._client)

    @classmethod
    def sign_in_with_browser(
        cls: type[_C],
        url: str,
        *,
        client_id: str,
        scopes: str,
        port: int = 0,
        open: Callable[[str], object] | None = None,
        token_url: str | None = None,
    ) -> _C:
        """Let a person sign in with the browser of this machine (authorization code with PKCE).

        `http://127.0.0.1:{port}/callback` must be among the redirect addresses of the application
        `client_id`. `open` shows the page; without it the usual browser does, or its address is
        printed. With the scope `offline_access` the session is renewed by itself.
        """
        settings = {"url": url, "token_url": token_url}
        return cls._signed_in(settings, client_id, scopes, port, open)

    def __enter__(self: _C) -> _C:
        """Give the client."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Do nothing: connections close when the last client of their pool goes."""


class AsyncOrchestrator(_Orchestrator, AsyncSets, AsyncConveniences):
    """A client whose calls are coroutines."""

    __slots__ = ()

    @property
    def queues(self) -> AsyncQueues:
        """The operations of robots on queue items; `transaction` for a block of work on one."""
        return AsyncQueues(self._client)

    @classmethod
    async def sign_in_with_browser(
        cls: type[_C],
        url: str,
        *,
        client_id: str,
        scopes: str,
        port: int = 0,
        open: Callable[[str], object] | None = None,
        token_url: str | None = None,
    ) -> _C:
        """Let a person sign in with the browser of this machine; see `Orchestrator`."""
        settings = {"url": url, "token_url": token_url}
        client: _C = await in_thread(
            lambda: cls._signed_in(settings, client_id, scopes, port, open)
        )
        return client

    async def __aenter__(self: _C) -> _C:
        """Give the client."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Do nothing: connections close when the last client of their pool goes."""
