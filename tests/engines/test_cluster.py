"""A standalone cluster of Spark with two workers, beside what threads and dlt read of the same integrations."""

import re
import subprocess
import sys

from scripts.verify.bulk.runners import CLUSTER


def test_a_cluster_of_two_workers_reads_what_threads_and_dlt_read(java: None) -> None:
    command = [sys.executable, "-m", "scripts.verify.bulk", "runners", CLUSTER, "--number", "60"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(re.findall("180 rows, checksum", done.stdout)) == 3
