"""Exhaustive verification: models that hold, loops that miss nothing, runs that can be killed."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from itertools import pairwise
from math import inf, nan
from pathlib import Path

import numpy as np
import pytest

from symact.bits import files_of
from symact.builder import build
from symact.cli.verification import exhaustive_row
from symact.errors import SymactError
from symact.exhaustive.campaign import Campaign, Options
from symact.exhaustive.compare import compare
from symact.exhaustive.executors import executor
from symact.exhaustive.floats import binades, infinity, not_numbers, number, numbers
from symact.exhaustive.journal import Journal
from symact.exhaustive.model import models
from symact.exhaustive.plan import stages
from symact.exhaustive.records import Count, Job, Line, Task
from symact.exhaustive.subject import Subject
from symact.exhaustive.summary import found as found_result
from symact.exhaustive.summary import load, to_json
from symact.exhaustive.task import execute
from symact.freshness import stale_certificates
from symact.machine import machine
from symact.output import read
from symact.reference import reference
from symact.spec import load as load_specs
from symact.spec import load_catalog, load_text, parse
from symact.ulp import FORMATS, ulp_error

SPECS = """
[soft]
expression = "x/(1 + abs(x))"
[ramp]
expression = "Piecewise((x, x >= 0), (alpha*x, True))"
parameters = { alpha = { default = 0.25 } }
[line]
expression = "1 + x"
"""
ROOT = Path(__file__).parent.parent
SINGLE = FORMATS["float32"]


def activation(expression):
    (found,) = parse(load_text(f"[f]\nexpression = {json.dumps(expression)}\n"))
    return found


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    folder = tmp_path_factory.mktemp("certified")
    (folder / "specs.toml").write_text(SPECS, encoding="utf-8")
    build([folder / "specs.toml"], folder / "out")
    return folder


def campaign(package, name="soft", **options):
    known = {one.name: one for one in parse(load_specs([package / "specs.toml"]))}
    return Campaign([known[name]], package / "out", Options(**options))


# models against the reference


@pytest.mark.parametrize(
    "expression",
    ["1/(1 + exp(-x))", "x*(1 + erf(x/sqrt(2)))/2", "log(1 + exp(x))", "x/6 + 1/2", "exp(3*x)"],
)
@pytest.mark.parametrize("name", ["float16", "float32", "float64"])
def test_models_judge_as_balls_do(expression, name):
    """Right and slightly wrong results, at random floats of blocks all over the line."""
    one, form = activation(expression), FORMATS[name]
    generator = random.Random(name + expression)
    modelled = 0
    for exponent in (-9, -3, -1, 0, 1, 3, 6, 15):
        for sign in (1, -1):
            low = int(np.array([2.0**exponent], name).view(f"u{np.dtype(name).itemsize}")[0])
            bits = np.array(sorted(generator.sample(range(low, low + 1000), 24)), np.uint64)
            x = numbers(bits, sign, form)
            found = models(one.definition, "x", float(min(x)), float(max(x)), (0, 1), form)
            if found is None:
                continue
            modelled += 1
            for order, model in enumerate(found):
                exact = [reference(one, {"x": float(value)}, ("x",) * order) for value in x]
                with np.errstate(all="ignore"):
                    computed = np.array([float(ball.mid()) for ball in exact]).astype(name)
                    computed[::3] = np.nextafter(computed[::3], computed.dtype.type(inf))
                errors = [
                    ulp_error(float(value), ball, form)
                    for value, ball in zip(computed, exact, strict=True)
                ]
                seen = compare(model, x, computed.copy(), form)
                assert seen.largest == pytest.approx(max(errors), abs=2e-6) or model.kind == "tiny"
                wrong = sum(error > 0.5 for error in errors)
                assert wrong - len(seen.doubtful) <= seen.misrounded <= wrong
                assert len(seen.doubtful) <= 8
    assert modelled >= 8


def test_wrong_signs_infinities_and_nans_are_seen():
    one = activation("exp(x)")
    x = numbers(range(0x42B16000, 0x42B18000), 1, SINGLE)
    assert x[0] < 88.7228394 < x[-1]
    (model,) = models(one.definition, "x", float(x[0]), float(x[-1]), (0,), SINGLE)
    with np.errstate(over="ignore"):
        right = np.exp(x.astype(float)).astype("float32")
    assert np.isinf(right[-1])
    assert not np.isinf(right[0])
    assert compare(model, x, right, SINGLE).largest < 0.500001
    for place, value in ((5, inf), (-5, 3e38), (-5, -inf), (7, nan)):
        wrong = right.copy()
        wrong[place] = value
        seen = compare(model, x, wrong, SINGLE)
        assert (seen.largest, seen.worst) == (inf, place % len(x))
    x = numbers(range(0x43000000, 0x43000100), -1, SINGLE)
    (model,) = models(one.definition, "x", float(x[-1]), float(x[0]), (0,), SINGLE)
    zeros = np.zeros(len(x), "float32")
    assert compare(model, x, zeros, SINGLE).wrong_zeros == 0
    assert compare(model, x, -zeros, SINGLE).wrong_zeros == len(x)


def test_every_float_stands_in_one_task(package):
    one = campaign(package)._stages[0][0]
    (stage,) = [
        stage for _, stage in stages(one, None, only=("function",), dtypes=("float32",), others=0)
    ]
    patterns = sorted(
        (task.sign, task.first, task.stop) for task in stage.tasks if task.pick is None
    )
    for sign in (1, -1):
        runs = [run[1:] for run in patterns if run[0] == sign]
        assert runs[0][0] == 0
        assert runs[-1][1] == 2**31
        assert all(before[1] == after[0] for before, after in pairwise(runs))


@pytest.mark.parametrize("form", FORMATS.values(), ids=list(FORMATS))
def test_patterns_are_numbers_infinity_and_nan(form):
    assert number(infinity(form), -1, form) == -inf
    assert np.isfinite(number(infinity(form) - 1, 1, form))
    ends = not_numbers(form)
    assert np.isnan(numbers(np.array([ends[0], ends[-1]], np.uint64), 1, form)).all()
    assert [len(run) for run in binades(1, 3 << (form.precision - 1), form)] == [
        (1 << (form.precision - 1)) - 1,
        *[1 << (form.precision - 1)] * 2,
    ]


# kernels


def task_of(found, labels, first, stop, sign=1, dtype="float32"):
    jobs = tuple(job for job in found.jobs if job.label in labels)
    return Task(found.line, jobs, dtype, sign, first, stop)


def test_a_block_of_all_floats_is_certified(package):
    run = campaign(package, only=("function", "derivative"), dtypes=("float32",))
    _, _, stage = run._stages[0]
    labels = ("soft", "soft_derivative")
    task = task_of(stage, labels, 0x3F000000, 0x3F000000 + (1 << 18), sign=-1)
    for count in execute(run.subjects["soft"], task):
        assert count.points == 1 << 18
        assert 0.4 < count.largest < 0.51
        assert (count.undecided, count.wrong_zeros) == (0, 0)


def test_one_wrong_block_is_caught_at_the_right_place(package):
    """A mutation of the kernel's text: wrong by two ulp in 16 floats of 2**18."""
    run = campaign(package, only=("function",), dtypes=("float32",))
    _, _, stage = run._stages[0]
    subject = run.subjects["soft"]
    low, high = (number(bits, 1, SINGLE) for bits in (0x3F012340, 0x3F01234F))
    files = dict(subject.files)
    before = "value, ok = _soft_fast32(_loops.at(x, i))\n        out[i] = value"
    assert files["soft"].count(before) == 1
    slip = f"1.0 + 2.0**-22 * ((_loops.at(x, i) >= {low!r}) & (_loops.at(x, i) <= {high!r}))"
    files["soft"] = files["soft"].replace(before, f"{before} * ({slip})")
    mutant = replace(subject, files=tuple(sorted(files.items())))
    assert mutant.digest != subject.digest
    task = task_of(stage, ("soft",), 0x3F000000, 0x3F040000)
    (good,), (bad,) = execute(subject, task), execute(mutant, task)
    assert good.misrounded == 0
    assert 8 <= bad.misrounded <= 16
    assert 1 < bad.largest < 4
    assert low <= float.fromhex(bad.worst[0]) <= high
    # The same again: and the same worst input in another order of tasks.
    (again,) = execute(mutant, task)
    assert again == bad
    total = Count()
    for first, stop in ((0x3F020000, 0x3F040000), (0x3F000000, 0x3F020000)):
        (part,) = execute(mutant, replace(task, first=first, stop=stop))
        total.add(part)
    assert total == bad


def test_special_values_and_kinks_are_judged_by_balls(package):
    run = campaign(package, "ramp", only=("function", "derivative", "backward"))
    _, _, stage = run._stages[0]
    end = infinity(SINGLE)
    for sign in (1, -1):
        for first, stop in ((0, 1), (end, end + 1), (end + 1, end + 70_000)):
            task = Task(stage.line, stage.jobs, "float32", sign, first, stop)
            for count in execute(run.subjects["ramp"], task):
                assert count.points == stop - first
                assert (count.misrounded, count.undecided, count.wrong_zeros) == (0, 0, 0)


def test_zeros_are_judged_before_ties_are_given_up(package, monkeypatch):
    # 1 + x is 0 at -1, and half of all small floats are ties.
    monkeypatch.setattr("symact.exhaustive.task._MOST_BALLS", 3)
    run = campaign(package, "line", only=("function",), dtypes=("float16",))
    for _, _, stage in run._stages:
        for task in stage.tasks:
            for count in execute(run.subjects["line"], task):
                assert (count.undecided, count.wrong_zeros) == (0, 0)


def test_all_of_float16_leaves_nothing_undecided(package):
    (found,) = campaign(package, dtypes=("float16",), others=1, jobs=1).run()
    assert found.passed
    inputs = [one for one in found.results if one.along == "x"]
    assert {one.points for one in inputs} == {1 << 16}
    assert {one.function for one in found.results} >= {
        "soft",
        "soft_derivative",
        "soft_derivative2",
        "soft_backward",
        "soft_value_and_derivative[1]",
        "soft_derivative_from_output",
    }
    kept = load(package / "out", "soft")
    assert kept is not None
    assert to_json(kept) == to_json(found)
    for one in found.results:
        assert exhaustive_row(one)[6] == "ok"


CERTIFIED = [
    name
    for name in ("hardswish", "leaky_relu", "hardsigmoid", "softsign", "tanh")
    if (found := load(ROOT / "generated", name)) and found.machine == machine()
]


def test_certificates_of_float16_come_out_again():
    """The kernels beside a certificate, judged once more, have the same worst inputs."""
    known = {one.name: one for one in parse(load_catalog())}
    tried = 0
    for name in CERTIFIED:
        kept = load(ROOT / "generated", name)
        files = files_of(name, lambda module: read(ROOT / "generated", f"{module}.py"))
        subject = Subject(known[name], name, files, kept.machine)
        if subject.digest != kept.kernel:
            continue  # `symact check` tells that it is stale.
        for _, stage in stages(
            known[name], None, only=("function", "derivative"), dtypes=("float16",), others=0
        ):
            totals = [Count() for _ in stage.jobs]
            for task in stage.tasks:
                for total, count in zip(totals, execute(subject, task), strict=True):
                    total.add(count)
            by_key = {one.key: one for one in kept.results}
            for job, total in zip(stage.jobs, totals, strict=True):
                again = found_result(stage, job, total, 1.0)
                assert again == by_key[again.key]
                tried += 1
    assert tried or not CERTIFIED


def test_a_stage_that_takes_long_waits_for_the_others(package, monkeypatch):
    """Stages have a task each in turn while no time is left, and none is forgotten."""
    monkeypatch.setattr("symact.exhaustive.campaign.PATIENCE", 0.0)
    run = campaign(package, dtypes=("float16",), only=("function", "derivative"), again=True)
    begun = []

    def note(work):
        for subject, task in work:
            begun.append(task.jobs[0].label)
            yield (subject, task), tuple(Count() for _ in task.jobs)

    monkeypatch.setattr(Campaign, "_outcomes", lambda self, work: note(work))
    monkeypatch.setattr("symact.exhaustive.campaign.write", lambda *arguments: None)
    run.run()
    assert run.complete
    assert begun[:4] == ["soft", "soft_derivative", "soft", "soft_derivative"]
    tasks = len(run._stages[0][2].tasks)
    assert begun.count("soft") == begun.count("soft_derivative") == tasks


def test_several_inputs_run_one_at_a_time():
    (two,) = parse(load_text('[f]\nexpression = "a*tanh(b)"\ninputs = ["a", "b"]\n'))
    lines = {
        stage.line
        for _, stage in stages(two, None, only=("function",), dtypes=("float16",), others=0)
    }
    assert lines == {
        Line("a", (("b", 0.75),)),
        Line("a", (("b", -1.5),)),
        Line("b", (("a", 0.75),)),
        Line("b", (("a", -1.5),)),
    }


# journals


def test_a_journal_is_read_back_without_the_line_that_was_cut(tmp_path):
    place = tmp_path / "f.journal"
    count = Count(points=3, largest=0.5, worst=("0x1p+0", "0x1p+0", "1.0"))
    with Journal(place, "key") as journal:
        journal.add("stage", "one", (count,))
        journal.add("stage", "two", (count, count))
    with place.open("a", encoding="utf-8") as file:
        file.write('{"stage": "stage", "task": "thr')
    with Journal(place, "key") as journal:
        assert journal.done == {("stage", "one"): (count,), ("stage", "two"): (count, count)}
        assert not journal.discarded
        journal.add("stage", "three", (count,))
    with Journal(place, "key") as journal:
        assert len(journal.done) == 3
        journal.forget("stage")
    assert not place.exists()


def test_a_journal_of_other_kernels_is_discarded(tmp_path):
    place = tmp_path / "f.journal"
    with Journal(place, "old") as journal:
        journal.add("stage", "one", (Count(),))
    with Journal(place, "new") as journal:
        assert journal.discarded
        assert not journal.done


def test_two_campaigns_do_not_share_a_journal(tmp_path):
    place = tmp_path / "f.journal"
    with Journal(place, "key"), pytest.raises(SymactError, match="another"), Journal(place, "key"):
        pass


def test_a_full_disk_is_explained(tmp_path, monkeypatch):
    def full(descriptor):
        raise OSError(28, "No space left on device")

    with Journal(tmp_path / "f.journal", "key") as journal:
        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(SymactError, match=r"No space left on device\n.*hint: what was"):
            journal.add("stage", "one", (Count(),))


# campaigns


def test_a_package_that_is_not_built_is_refused(package, tmp_path):
    (one,) = parse(load_text('[other]\nexpression = "x"\n'))
    with pytest.raises(SymactError, match="symact build"):
        Campaign([one], package / "out", Options())
    with pytest.raises(SymactError, match="symact build"):
        Campaign([one], tmp_path / "nowhere", Options())


def copy(package, target):
    import shutil

    shutil.copytree(package, target, ignore=shutil.ignore_patterns("certificates"))
    return target


COMMAND = ("--exhaustive", "soft", "--only", "function", "--dtypes", "float64", "--jobs", "1")


def command(folder):
    arguments = [sys.executable, "-m", "symact", "verify", *COMMAND]
    return [*arguments, "--spec", str(folder / "specs.toml"), "--output", str(folder / "out")]


@pytest.fixture(scope="module")
def whole(package, tmp_path_factory):
    """The certificate of a run that nothing interrupted."""
    folder = copy(package, tmp_path_factory.mktemp("whole") / "package")
    (found,) = campaign(folder, only=("function",), dtypes=("float64",)).run()
    assert found.results[0].points > 1_000_000
    return to_json(found)


def interrupted(folder, how):
    """Start a run and send it a signal when it has noted a few tasks."""
    process = subprocess.Popen(
        command(folder), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    journal = folder / "out" / "certificates" / "soft.journal"
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and process.poll() is None:
        if journal.exists() and journal.read_text(encoding="utf-8").count("\n") > 4:
            break
        time.sleep(0.02)
    process.send_signal(how)
    text, _ = process.communicate(timeout=60)
    assert journal.exists(), text
    return process.returncode, text


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_a_run_that_ends_early_goes_on_to_the_same_certificate(package, whole, tmp_path, how):
    folder = copy(package, tmp_path / "package")
    code, text = interrupted(folder, how)
    if how == signal.SIGINT:
        assert code == 130
        assert "goes on from there" in text
    done = subprocess.run(command(folder), capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    place = folder / "out" / "certificates" / "soft.exhaustive.json"
    assert place.read_text(encoding="utf-8") == whole
    assert not place.with_name("soft.journal").exists()


def test_a_campaign_stops_in_time_and_goes_on(package, whole, tmp_path):
    folder = copy(package, tmp_path / "package")
    options = {"only": ("function",), "dtypes": ("float64",)}
    first = campaign(folder, **options, seconds=0)
    (none,) = first.run()
    assert not first.complete
    assert first.unfinished == ("soft float64 soft (0% done)",)
    assert none.results == ()
    (found,) = campaign(folder, **options).run()
    assert to_json(found) == whole
    # A second run has nothing to do; one that is told to does it again.
    assert campaign(folder, **options).plan()[0] == 0
    again = campaign(folder, **options, again=True)
    assert again.plan()[0] == 1
    assert stale_certificates(folder / "out") == ()
    module = folder / "out" / "soft.py"
    text = module.read_text(encoding="utf-8")
    module.write_text("# A remark changes no bit.\n" + text, encoding="utf-8")
    assert stale_certificates(folder / "out") == ()
    module.write_text(text + "\n_NEW = 1\n", encoding="utf-8")
    (stale,) = stale_certificates(folder / "out")
    assert (stale.activation, stale.exhaustive) == ("soft", True)


def test_a_pool_gives_the_same_certificate(package, whole, tmp_path):
    folder = copy(package, tmp_path / "package")
    options = {"only": ("function",), "dtypes": ("float64",)}
    (found,) = campaign(folder, **options, jobs=2).run()
    assert to_json(found) == whole


def test_a_cluster_that_loses_a_worker_gives_the_same_certificate(package, whole, tmp_path):
    pytest.importorskip("distributed")
    folder = copy(package, tmp_path / "package")
    place = tmp_path / "scheduler.json"
    dask = [sys.executable, "-m", "dask"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": tmp_path}
    processes = [
        subprocess.Popen(
            [*dask, "scheduler", "--port", "0", "--no-dashboard", "--scheduler-file", str(place)],
            **quiet,
        )
    ]
    try:
        deadline = time.monotonic() + 60
        while not place.exists() and time.monotonic() < deadline:
            time.sleep(0.1)
        address = json.loads(place.read_text(encoding="utf-8"))["address"]
        worker = [*dask, "worker", address, "--no-nanny", "--nthreads", "1", "--no-dashboard"]
        processes += [subprocess.Popen(worker, **quiet) for _ in range(2)]
        options = {"only": ("function",), "dtypes": ("float64",), "dask": address}
        seen = []

        def report(news):
            seen.append(news.results)
            if len(seen) == 5:
                processes[1].kill()

        run = campaign(folder, **options)
        (found,) = run.run(report)
        assert processes[1].wait(timeout=10) == -signal.SIGKILL
        assert run.complete
        assert to_json(found) == whole
    finally:
        for process in processes:
            process.kill()
            process.wait()


def test_a_scheduler_that_is_not_there_is_an_error():
    pytest.importorskip("distributed")
    with pytest.raises(SymactError, match="no Dask scheduler answers"):
        list(executor(1, "tcp://127.0.0.1:9")(iter(())))


def test_a_read_only_output_is_an_error_before_anything_is_done(package, tmp_path):
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    folder = copy(package, tmp_path / "package")
    (folder / "out").chmod(0o500)
    with pytest.raises(SymactError, match="cannot write the journal"):
        campaign(folder, only=("function",)).run()


def test_another_machine_is_refused(package):
    run = campaign(package, only=("function",))
    _, _, stage = run._stages[0]
    other = replace(run.subjects["soft"].machine, processor="another")
    with pytest.raises(SymactError, match="another processor"):
        execute(replace(run.subjects["soft"], machine=other), stage.tasks[0])


def test_jobs_name_functions_that_there_are(package):
    text = (package / "out" / "ramp.py").read_text(encoding="utf-8")
    for _, _, stage in campaign(package, "ramp", others=1)._stages:
        for job in stage.jobs:
            assert isinstance(job, Job)
            assert f"def {job.function}(" in text
    assert Path(package / "out" / "ramp.py").exists()
