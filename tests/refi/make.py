#!/usr/bin/env python3
"""Makes the test projects of this folder; needs nothing but Python. See README.md."""

import html
import uuid
import zipfile

NAMESPACE = uuid.UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
STAMP = "2026-10-08T10:00:00Z"

TEXT = (
    "😀 Rozmowa z 8 października\n"
    "\n"
    "System zawiesza się cztery razy dziennie, 👩‍💻 a ja czekam.\n"
    "Rozliczenia nie ostrzegają:\n"
    "dowiadujemy się od klientów.\n"
    "Lider kazał mi wyjść na kwadrans – to się pamięta."
)
OTHER = "Kolejki są krótsze niż rok temu. 🎉 Ludzie dziękują."


def guid(*names):
    return str(uuid.uuid5(NAMESPACE, "/".join(map(str, names))))


def at(text, words):
    start = text.index(words)
    return start, start + len(words), words


CODES = [
    ("Narzędzia", [("Zawieszanie się systemów", [])]),
    ("Współpraca", [("Brak ostrzeżeń", [])]),
    ("Wsparcie pracowników", []),
    ("Responsywność", []),
]
PASSAGES = [
    (0, "System zawiesza się cztery razy dziennie, 👩‍💻 a ja czekam", "Zawieszanie się systemów", "AN", ""),
    (0, "cztery razy dziennie", "Narzędzia", "AN", ""),
    (0, "Rozliczenia nie ostrzegają:\ndowiadujemy się od klientów", "Brak ostrzeżeń", "AN", "powtarza się w W05"),
    (0, "System zawiesza się cztery razy dziennie", "Zawieszanie się systemów", "BK", ""),
    (0, "Lider kazał mi wyjść na kwadrans", "Wsparcie pracowników", "BK", ""),
    (1, "Kolejki są krótsze niż rok temu", "Responsywność", "AN", ""),
]


def codes(tree, indent=""):
    lines = []
    for name, inner in tree:
        inside = codes(inner)
        lines.append(f'<Code name="{html.escape(name)}" guid="{guid("code", name)}" isCodable="true" color="#D7F5A7">')
        lines += inside + ["</Code>"]
    return lines


def project(sources, extra=""):
    """The main part, with the attributes in the order and manner of QualCoder's export."""
    users = "".join(f'<User guid="{guid("user", name)}" name="{name}" />\n' for name in ("AN", "BK"))
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<Project '
        'xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        f'name="rozmowy.qda" origin="QualCoder 3.8" creatingUserGUID="{guid("creator")}" '
        f'creationDateTime="{STAMP}" xmlns="urn:QDA-XML:project:1.0">\n'
        f"<Users>\n{users}</Users>\n<CodeBook>\n<Codes>\n" + "\n".join(codes(CODES)) + "\n</Codes>\n</CodeBook>\n"
        f"{sources}{extra}</Project>"
    )


def selection(number, start, end, words, code, user, memo, name=True):
    who = guid("user", user)
    words = f'name="{html.escape(words)}" ' if name else ""
    description = f"<Description>{html.escape(memo)}</Description>\n" if memo else ""
    return (
        f'<PlainTextSelection guid="{guid("selection", number)}" startPosition="{start}" endPosition="{end}" '
        f'{words}creatingUser="{who}" creationDateTime="{STAMP}">\n{description}'
        f'<Coding guid="{guid("coding", number)}" creatingUser="{who}" >\n'
        f'<CodeRef targetGUID="{guid("code", code)}" />\n</Coding>\n</PlainTextSelection>\n'
    )


def pack(name, parts):
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts:
            entry = zipfile.ZipInfo(part, (2026, 10, 8, 10, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)


def like_qualcoder():
    """Byte-order marks, a rich text beside the plain one, ends past the last character, one selection a code."""
    sources, parts = "<Sources>\n", []
    for index, (name, text) in enumerate([("Rozmowa W03.txt", TEXT), ("Rozmowa W04.txt", OTHER)]):
        plain = guid("plain", index)
        sources += (
            f'<TextSource richTextPath="internal://{guid("rich", index)}.txt" plainTextPath="internal://{plain}.txt" '
            f'creatingUser="{guid("user", "AN")}" creationDateTime="{STAMP}" guid="{guid("source", index)}" '
            f'name="{name}">\n'
        )
        for number, (source, words, code, user, memo) in enumerate(PASSAGES):
            if source == index:
                sources += selection(number, *at(text, words), code, user, memo)
        sources += "</TextSource>\n"
        parts += [(f"Sources/{guid('rich', index)}.txt", text), (f"Sources/{plain}.txt", "\ufeff" + text)]
    sources += (
        f'<PictureSource creatingUser="{guid("user", "AN")}" creationDateTime="{STAMP}" '
        f'path="internal://{guid("picture")}.png" guid="{guid("source", "picture")}" name="tablica.png" >\n'
        f'<PictureSelection guid="{guid("selection", "picture")}" firstX="1" firstY="1" secondX="9" secondY="9" '
        f'name="" creatingUser="{guid("user", "AN")}" creationDateTime="{STAMP}">\n</PictureSelection>\n'
        "</PictureSource>\n</Sources>\n"
    )
    extra = (
        f'<Notes>\n<Note guid="{guid("journal")}" name="Dziennik"><PlainTextContent>Po trzech rozmowach'
        "</PlainTextContent></Note>\n</Notes>\n"
    )
    parts.append((f"Sources/{guid('picture')}.png", b"\x89PNG\r\n"))
    pack("like-qualcoder.qdpx", [("project.qde", "\ufeff" + project(sources, extra))] + parts)


def inclusive():
    """Upper-case GUIDs, ends on the last character, no `internal://`, lines of two characters, a document beside."""
    text = TEXT.replace("\n", "\r\n")
    sources = (
        f'<Sources>\n<TextSource guid="{guid("source", 0).upper()}" name="Rozmowa W03" '
        f'richTextPath="{guid("rich", 0)}.docx" plainTextPath="{guid("plain", 0)}.txt">\n'
    )
    for number, (source, words, code, user, memo) in enumerate(PASSAGES):
        if source == 0:
            start, end, words = at(text, words.replace("\n", "\r\n"))
            sources += selection(number, start, end - 1, words, code, user, memo).replace(
                guid("code", code), guid("code", code).upper()
            )
    sources += "</TextSource>\n</Sources>\n"
    links = (
        f'<Links>\n<Link guid="{guid("link")}" originGUID="{guid("selection", 0)}" '
        f'targetGUID="{guid("selection", 3)}"/>\n</Links>\n<Sets>\n<Set guid="{guid("set")}" name="Pilne">'
        f'<MemberCode targetGUID="{guid("code", "Narzędzia")}"/></Set>\n</Sets>\n'
    )
    parts = [("project.qde", project(sources, links)), (f"sources/{guid('plain', 0)}.txt", text)]
    pack("inclusive.qdpx", parts + [(f"sources/{guid('rich', 0)}.docx", b"not read")])


def codebook():
    tree = CODES + [("Narzędzia", [("Drukarki", [])])]
    text = '<?xml version="1.0" encoding="utf-8"?>\n<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="QualCoder 3.8">\n'
    text += "<Codes>\n" + "\n".join(codes(tree[1:4] + [("Narzędzia", tree[0][1] + tree[4][1])])) + "\n</Codes>\n</CodeBook>\n"
    with open("like-qualcoder.qdc", "w", encoding="utf-8-sig") as file:
        file.write(text)


if __name__ == "__main__":
    like_qualcoder()
    inclusive()
    codebook()
