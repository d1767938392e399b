from __future__ import annotations

from pathlib import Path

import pytest

from guide.core.errors import GuideError
from guide.edition.stick import many
from guide.edition.stick.plan import Plan
from guide.edition.stick.run import StickRun

OUR_MISTAKE = "ignore::pytest.PytestUnhandledThreadExceptionWarning"


def run(make_plan: object, stick: Path) -> StickRun:
    found = StickRun(make_plan, [stick], on_own_disk=True)  # type: ignore[arg-type]  # some of them fail
    found.start()
    found.wait()
    return found


def test_what_cannot_be_planned_is_over_with_one_sentence(stick: Path) -> None:
    def refuse() -> Plan:
        raise GuideError("There is no program.")

    found = run(refuse, stick)
    assert found.is_over
    assert [done.error.sentence() for done in found.ended() if done.error] == ["There is no program."]


@pytest.mark.filterwarnings(OUR_MISTAKE)
def test_nobody_waits_for_ever_for_a_plan_that_breaks_down(stick: Path) -> None:
    def break_down() -> Plan:
        raise ZeroDivisionError

    found = run(break_down, stick)
    assert found.is_over
    assert [done.error is None for done in found.ended()] == [False]


@pytest.mark.filterwarnings(OUR_MISTAKE)
def test_nor_for_a_writing_that_breaks_down(plan: Plan, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def break_down(*_given: object, **_more: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(many, "write_stick", break_down)
    found = run(lambda: plan, stick)
    assert found.is_over
    assert [done.error is not None for done in found.ended()] == [True]
