"""The sources: YAML and Markdown files read into records that know the file and line of every value."""
