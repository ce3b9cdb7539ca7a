from pathlib import Path

import pytest

from tests.unit.folder import DataFolder


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    """A valid data folder, fresh for every test."""
    return DataFolder(tmp_path / "data")
