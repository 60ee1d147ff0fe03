"""Many calls for a long time against a faulty sandbox: nothing leaks, no call is lost, no answer is wrong.

`python -m scripts.verify.soak --minutes 60` serves a sandbox in a process of its own, over a real socket, and lets
threads and tasks call every registered API: lists, records, writes, jobs and their files, with tokens that are renewed.
Each call has to end, in the right answer or in an error that the faults explain. The load is paced by the processor
time that it may use. The report, with its curves, is build/soak/report.html.
"""
