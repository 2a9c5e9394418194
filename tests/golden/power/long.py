"""Long work at a terminal: a bar shows how far it has come, and Ctrl-C ends it. In the
conversation what was under way is dropped and the next question is answered."""

import os
import pty
import random
import select
import signal
import sys
import time

AGREEMENT = """language english
agreement big "Big"
  source: "x.pdf";  state: absent
end
clause 1 "Parties"
{parties}end
clause 2 "Council"
  body council
    seats: each party 1
  end
  decision of council
    votes: {votes}
    passes if: at least 85 % of all votes
  end
end
"""
VOTERS = 190
LONG = "what is the Shapley-Shubik index"


class Terminal:
    """A program at a terminal of its own."""

    def __init__(self, *command):
        self.seen = b""
        self.pid, self.end = pty.fork()
        if self.pid == 0:
            os.environ["TERM"] = "xterm"
            signal.signal(signal.SIGINT, signal.SIG_DFL)  # ignored where tests run behind
            os.execvp(command[0], command)

    def type(self, text):
        os.write(self.end, text.encode())

    def waits_for(self, what, seconds=30):
        """Whether it shows something before the time is up; what was shown goes."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            at = self.seen.find(what.encode())
            if at >= 0:
                self.seen = self.seen[at + len(what):]
                return True
            if select.select([self.end], [], [], 0.1)[0]:
                try:
                    self.seen += os.read(self.end, 65536)
                except OSError:
                    return what.encode() in self.seen
        return False

    def ended(self, seconds=10):
        """How it ended: the signal, as a negative number, or its exit code."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            done, status = os.waitpid(self.pid, os.WNOHANG)
            if done:
                return os.waitstatus_to_exitcode(status)
            select.select([self.end], [], [], 0.05)
        os.kill(self.pid, signal.SIGKILL)
        return "still running"


def main():
    chance = random.Random(3)
    names = [f"p{i}" for i in range(VOTERS)]
    with open("big.agr", "w", encoding="utf-8") as file:
        file.write(AGREEMENT.format(
            parties="".join(f"  party {x}\n" for x in names),
            votes="; ".join(f"{x} {chance.randint(1000, 50000)}" for x in names)))
    asked = Terminal("agrc", "ask", "big.agr", LONG)
    print("bar:", asked.waits_for(" %"))
    asked.type("\x03")
    how = asked.ended()
    print("Ctrl-C ends it by:", how if isinstance(how, str) else signal.Signals(-how).name)
    talk = Terminal("agrc", "repl", "big.agr")
    talk.waits_for("> ")
    talk.type(LONG + "\n")
    print("bar in the conversation:", talk.waits_for("[##") or talk.waits_for("[..", 1))
    talk.type("\x03")
    print("says so:", talk.waits_for(sys.argv[1]))
    talk.type("who can decide alone\n")
    print("answers the next:", talk.waits_for("Nobody can decide alone"))
    talk.type("quit\n")
    print("leaves with:", talk.ended())


main()
