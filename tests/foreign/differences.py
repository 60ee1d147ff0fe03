"""The known differences, by key, and the operations that they are about."""

from __future__ import annotations

import tomllib
from pathlib import Path

PATH = Path(__file__).with_name("differences.toml")
SUBJECTS = {each["key"]: frozenset(each["subject"]) for each in tomllib.loads(PATH.read_text("utf-8"))["difference"]}
