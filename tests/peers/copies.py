"""A large description: copies of a small one, with other names."""

from __future__ import annotations

import re

DECLARED = re.compile(
    r"(<(?:EntityType|ComplexType|EnumType|TypeDefinition|Action|Function|EntitySet|Singleton"
    r"|ActionImport|FunctionImport|EntityContainer) [^>]*?\bName=\")(\w+)"
)
TARGET = re.compile(r"(<NavigationPropertyBinding [^>]*?\bTarget=\")(\w+)")


def of(text: str, size: int) -> str:
    """About `size` bytes, at least one copy."""
    start = text.index("<Schema ")
    end = text.rindex("</Schema>") + len("</Schema>")
    body = text[start:end]
    spaces = sorted(
        set(re.findall(r"<Schema [^>]*?Namespace=\"([\w.]+)", body)), key=len
    )
    joined = "|".join(re.escape(space) for space in reversed(spaces))
    qualified = re.compile(rf"\b({joined})\.(\w+)(?![\w.])")
    declaring = re.compile(rf"(<Schema [^>]*?Namespace=\")({joined})(?=\")")
    body = re.sub(r"(<Schema [^>]*?) Alias=\"\w+\"", r"\1", body)
    count = max(1, round(size / len(body.encode())))

    def copy(number: int) -> str:
        other = DECLARED.sub(rf"\g<1>\g<2>{number}", body)
        other = TARGET.sub(rf"\g<1>\g<2>{number}", other)
        other = qualified.sub(rf"\g<1>{number}.\g<2>{number}", other)
        return declaring.sub(rf"\g<1>\g<2>{number}", other)

    return (
        text[:start] + "\n".join(copy(number) for number in range(count)) + text[end:]
    )
