"""Changes what is being read, and looks that no run sees a mixture or what lies outside."""

import hashlib
import os
import pathlib
import re
import subprocess
import sys
import threading

RUNS = 40


def text(party):
    return f'language english\nclause 1 "A"\n party {party}\nend\n# {party * 60000}\n'


def run(path, *more):
    done = subprocess.run(["agrc", "ask", *more, path, "who are the parties"], text=True,
                          capture_output=True, check=False)
    return done.stdout + done.stderr


def while_running(change, look):
    stop = threading.Event()

    def keep_changing():
        while not stop.is_set():
            change()

    thread = threading.Thread(target=keep_changing)
    thread.start()
    seen = {look() for _ in range(RUNS)}
    stop.set()
    thread.join()
    return seen


PART = 4096


def mixed(new, old, parts):
    return new[:PART * parts] + old[PART * parts:]


def hashes():
    """Of all that the file holds between two writes."""
    a, b = text("a").encode(), text("b").encode()
    states = [mixed(*pair, parts) for pair in ((a, b), (b, a))
              for parts in range(len(a) // PART + 2)]
    return {hashlib.sha256(state).hexdigest()[:12] for state in states}


HELD = hashes()


def rewrite():
    """Writes over the text in parts, so that a slow reader would see some of each."""
    for party in "ab":
        new = text(party).encode()
        with open("changing.agr", "r+b", buffering=0) as file:
            for start in range(0, len(new), PART):
                file.write(new[start:start + PART])


def look_at_text():
    """Reading twice and comparing can't tell a file that changed there and back in the same
    places, which nearly never happens: only a mixture seen twice in a row counts."""
    for _ in range(2):
        said = run("changing.agr")
        found = re.search("sha256 ([0-9a-f]*)", said)
        if (found and found.group(1) in HELD) or "E017" in said:
            return "as it was at one moment, or refused"
    return said


def swap():
    os.rename("root/sub", "root/kept")
    os.symlink("../outside", "root/sub")
    os.remove("root/sub")
    os.rename("root/kept", "root/sub")


def look_at_link():
    return "outside" if "SECRET" in run("root/a.agr") else "within"


def main():
    os.chdir(sys.argv[1])
    for folder in ("root/sub", "outside"):
        os.makedirs(folder)
    secret = 'language english\nclause 8 "S"\n party secret "SECRET"\nend\n'
    pathlib.Path("outside/used.agr").write_text(secret, encoding="utf-8")
    pathlib.Path("root/sub/used.agr").write_text(secret.replace("SECRET", "x").replace(
        "secret", "open"), encoding="utf-8")
    pathlib.Path("root/a.agr").write_text(
        'language english\nuse "sub/used.agr"\nclause 1 "A"\n party koski\nend\n',
        encoding="utf-8")
    pathlib.Path("changing.agr").write_text(text("a"), encoding="utf-8")
    print("a file that changes:", *sorted(while_running(rewrite, look_at_text)))
    print("a folder that is swapped:", *sorted(while_running(swap, look_at_link)))


main()
