"""The reader's entry point; also the script that PyInstaller freezes."""

from guide.cli.main import main

raise SystemExit(main())
