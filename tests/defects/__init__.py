"""Whether the tests would notice: one defect for each safety promise, put into a copy of the tree."""
