#!/usr/bin/python3
"""Walks the accessibility tree of a running Gatepost as a screen reader does, and lists controls without a name.

Run by tests/walk/run inside its own X server and its own session bus. Exit status: 0 every control has a name.
"""
import sys
import time

import pyatspi

NEEDS_NAME = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT, pyatspi.ROLE_LIST, pyatspi.ROLE_TABLE,
    pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_SLIDER, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_PAGE_TAB,
    pyatspi.ROLE_PAGE_TAB_LIST, pyatspi.ROLE_MENU, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_DIALOG, pyatspi.ROLE_FRAME,
    pyatspi.ROLE_PROGRESS_BAR,
}
DEPTH = 40
MOST_CHILDREN = 400


def application(seconds):
    """The program's node, when it has come."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        for child in pyatspi.Registry.getDesktop(0):
            if child and child.name.lower() == "gatepost":
                return child
        time.sleep(0.1)
    return None


def walk(node, depth=0, path=""):
    """Every node below, with its path."""
    yield node, path
    if depth == DEPTH:
        return
    for i in range(min(node.childCount, MOST_CHILDREN)):
        child = node.getChildAtIndex(i)
        if child is not None:
            yield from walk(child, depth + 1, f"{path}/{child.getRoleName()}[{child.name[:30]}]")


def is_shown(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def wait_for(app, text, seconds=30):
    """True when a shown node has the text in its name."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            if any(text in node.name and is_shown(node) for node, _ in walk(app)):
                return True
        except Exception:  # the tree changes while it is read
            pass
        time.sleep(0.2)
    return False


def focused(app):
    """What has the keyboard, as deep as it is told."""
    out = None
    for node, _ in walk(app):
        if node.getState().contains(pyatspi.STATE_FOCUSED):
            out = node
    return out


def unnamed(app):
    out = []
    seen = 0
    for node, path in walk(app):
        role = node.getRole()
        if role not in NEEDS_NAME or not is_shown(node):
            continue
        seen += 1
        if not node.name.strip() and not node.description.strip():
            out.append(path)
    return seen, out


def main():
    app = application(30)
    if app is None:
        print("no application on the accessibility bus")
        return 2
    for text in sys.argv[1:]:
        if not wait_for(app, text):
            print(f"nothing says “{text}”")
            return 2
    seen, without = unnamed(app)
    print(f"{seen} controls looked at, {len(without)} without a name")
    for path in without:
        print("  " + path)
    return 1 if without or seen < 20 else 0


if __name__ == "__main__":
    sys.exit(main())
