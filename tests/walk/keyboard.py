#!/usr/bin/python3
"""Jobs by keys alone, each checked by what a screen reader would read; every control of every place has a name.

Started by tests/walk/run. An argument is a folder for a picture after each step. Exit status: 0 all went well.
"""
# Point 90: auditing, pasting a bounce and asking "what if" need no mouse. Point 91: no control is without a name.
import subprocess
import sys
import time

import accessible

BOUNCE = b"""Final-Recipient: rfc822; anna@example.test
Remote-MTA: dns; backup.example.test
Diagnostic-Code: smtp; 550 5.7.5 Remote certificate failed MTA-STS validation. Reason: NameMismatch
"""

failures = []
pictures = sys.argv[1] if len(sys.argv) > 1 else None
shot = 0


def keys(*names):
    for name in names:
        subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)
        time.sleep(0.15)


def write(text):
    subprocess.run(["xdotool", "type", "--delay", "8", text], check=True)


def picture(name):
    global shot
    shot += 1
    if pictures:
        subprocess.run(["import", "-window", "root", f"{pictures}/{shot:02}-{name}.png"], check=False)


def see(app, text, what):
    """Waits until something shown has the text in its name."""
    found = accessible.wait_for(app, text, 20)
    print(("ok    " if found else "FAILED ") + what + f": “{text}”")
    picture(what.replace(" ", "-"))
    if not found:
        failures.append(what)


def names(app, what):
    seen, without = accessible.unnamed(app)
    print(f"{'ok    ' if not without else 'FAILED '} {what}: {seen} controls, {len(without)} without a name")
    for path in without:
        print("    " + path)
    if without:
        failures.append(what)


def focus_window(seconds):
    """On a loaded machine the window may be there before its manager is, and then nobody gives it the keyboard."""
    def told(*command):
        return subprocess.run(["xdotool", *command], capture_output=True, text=True, check=False).stdout.split()

    until = time.monotonic() + seconds
    while time.monotonic() < until:
        window = told("search", "--onlyvisible", "--name", "Gatepost")[-1:]
        if window:
            told("windowfocus", "--sync", *window)
            if "Gatepost" in told("getwindowfocus", "getwindowname"):
                return True
        time.sleep(0.2)
    return False


def audit(domain):
    keys("ctrl+l")
    write(domain)
    keys("Return")


def dialog(app, opening, text, what):
    """Opens one by keys, reads it, and leaves it with Escape."""
    opening()
    see(app, text, what)
    names(app, what)
    keys("Escape")
    time.sleep(0.4)


def from_palette(command):
    def opening():
        keys("ctrl+k")
        time.sleep(0.5)
        write("> " + command)
        time.sleep(0.3)
        keys("Return")
        time.sleep(0.5)
    return opening


def dialogs(app):
    """What opens over the window, each by its key or by the palette."""
    keys("ctrl+1")
    dialog(app, lambda: keys("ctrl+k"), "Command, domain, finding or question", "command palette")
    dialog(app, lambda: keys("ctrl+comma"), "Settings", "settings")
    dialog(app, lambda: keys("ctrl+question"), "Keyboard shortcuts", "keyboard shortcuts")
    dialog(app, from_palette("About"), "About and diagnostics", "about")
    dialog(app, from_palette("What Gatepost sends"), "What Gatepost sends", "what is sent")
    dialog(app, from_palette("Match tester"), "Match tester", "match tester")
    dialog(app, from_palette("Duration converter"), "Duration", "duration converter")
    audit("example.test")
    see(app, "Enforcing, but 2 of 3", "an audit for the dialogs")
    for key, text, what in (("alt+m", "What ends first", "timeline"), ("alt+l", "DNS", "raw log"), ("alt+i", "Fix", "findings")):
        keys(key)
        see(app, text, what)
        names(app, what)
    keys("ctrl+e")
    for step in range(1, 6):
        see(app, f"Step {step} of 5", f"export, step {step}")
        names(app, f"export, step {step}")
        if step < 5:
            keys("alt+n")
            time.sleep(0.6)
    keys("Escape")
    time.sleep(0.4)


def publish(app):
    """J2, J3 and J7: a first policy, on to enforce, and off again, as far as it goes without a server."""
    keys("ctrl+shift+n")
    see(app, "1 Policy", "J2 a draft")
    keys("alt+d")
    see(app, "10 mx1.example.test: delivers, verified", "J2 the names of the DNS in the draft")
    names(app, "J2 Policy")
    for number, page, text in ((2, "Hosting", "Where will it live?"), (3, "DNS", "DNS product"),
                               (4, "Roll-out", "The chosen stage"), (5, "Check live", "The policy host")):
        keys(f"alt+{number}")
        see(app, text, f"J2 {page}")
        names(app, f"J2 {page}")
    # J3: may it be enforced? J7: off again, and what to do when mail bounces meanwhile.
    for command, text, what in (("Pre-flight", "Would anybody be refused today?", "J3 the look before enforce"),
                                ("Switch off", "Switch off", "J7 the plan to switch off"),
                                ("Senders refuse", "refuse", "J7 the emergency")):
        dialog(app, from_palette(command), text, what)


def main():
    app = accessible.application(30)
    if app is None:
        print("no application on the accessibility bus")
        return 2
    if not focus_window(30):
        print("no window on the screen")
        return 2
    # J1: is it working, and what to fix first?
    see(app, "Enforcing, but 2 of 3 MX hosts are refused", "J1 verdict of the demo")
    names(app, "findings")
    keys("F8", "F8")
    see(app, "The certificate of backup.example.test is for another name", "J1 the second finding")
    keys("Return")
    see(app, "What senders do now", "J1 its evidence")
    names(app, "evidence")
    keys("Escape")
    audit("perfect.test")
    see(app, "Enforcing and working", "J1 another domain")
    # J4: change MX hosts without losing mail: the comparison, and what if.
    audit("example.test")
    see(app, "Enforcing, but 2 of 3", "J4 the domain")
    keys("alt+x")
    see(app, "MX host", "J4 the comparison")
    names(app, "comparison")
    keys("ctrl+m")
    time.sleep(0.5)
    picture("J4-picture")
    names(app, "picture")
    keys("ctrl+m")
    # J5: a sender says that their mail fails.
    clipboard = subprocess.Popen(["xclip", "-quiet", "-selection", "clipboard"], stdin=subprocess.PIPE)
    clipboard.stdin.write(BOUNCE)
    clipboard.stdin.close()
    time.sleep(0.5)
    keys("ctrl+l", "ctrl+v")
    time.sleep(0.5)
    keys("Return")
    see(app, "Remote certificate failed MTA-STS validation", "J5 the bounce is explained")
    clipboard.terminate()
    names(app, "explained bounce")
    # The other workspaces, the palette and the settings.
    keys("ctrl+2")
    see(app, "No draft open", "Policy Studio")
    names(app, "Policy Studio, empty")
    keys("ctrl+shift+n")
    time.sleep(1)
    names(app, "Policy Studio, a draft")
    picture("draft")
    keys("ctrl+3")
    see(app, "Compare two audits", "comparison of audits")
    names(app, "comparison of audits")
    keys("ctrl+4")
    see(app, "Nothing here yet", "history, empty")
    names(app, "history, empty")
    dialogs(app)
    publish(app)
    print("failed: " + ", ".join(failures) if failures else "all went well")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
