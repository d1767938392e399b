from __future__ import annotations

from pathlib import Path

from guide.edition.stick.many import ManySticks, Outcome
from guide.edition.stick.plan import Plan
from guide.edition.stick.verifying import verify_stick
from guide.edition.stick.watch import Progress


def run(plan: Plan, targets: list[Path], cancelled: Path | None = None) -> dict[Path, Outcome]:
    outcomes: dict[Path, Outcome] = {}

    def tell(target: Path, _progress: Progress) -> None:
        if target == cancelled:
            sticks.cancel(target)

    sticks = ManySticks(
        plan, targets, tell, lambda outcome: outcomes.update({outcome.target: outcome}), on_own_disk=True
    )
    sticks.start()
    sticks.wait()
    return outcomes


def test_several_at_once_and_one_that_fails(plan: Plan, tmp_path: Path) -> None:
    good = [tmp_path / name for name in ("a", "b", "c")]
    for folder in good:
        folder.mkdir()
    outcomes = run(plan, [*good, tmp_path / "none", good[0]])
    assert len(outcomes) == 4
    for folder in good:
        assert outcomes[folder].written
        assert not verify_stick(folder).findings
    assert outcomes[tmp_path / "none"].error


def test_one_is_cancelled_and_the_other_is_not(plan: Plan, tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    outcomes = run(plan, [tmp_path / "a", tmp_path / "b"], cancelled=tmp_path / "a")
    assert outcomes[tmp_path / "a"] == Outcome(tmp_path / "a")
    assert list((tmp_path / "a").iterdir()) == []
    assert outcomes[tmp_path / "b"].written
