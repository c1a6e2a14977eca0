"""How claims are bound to their operands, one kind a file.

Each module has ``KIND`` and ``trial(statement, claim, index)``, which gives the trial, or None where
the claim needs another treatment.
"""
