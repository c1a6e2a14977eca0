"""Sphinx settings: pages in Markdown, the reference out of the docstrings."""

import budgetdisclosure

project = "budgetdisclosure"
author = "The budgetdisclosure authors"
version = release = budgetdisclosure.__version__
language = "en"

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx.ext.doctest"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_default_options = {"members": True, "show-inheritance": True}
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
napoleon_google_docstring = True
napoleon_numpy_docstring = False
doctest_test_doctest_blocks = ""  # docstrings are tried by pytest, pages here

exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"budgetdisclosure {version}"
html_copy_source = False
html_show_copyright = False
html_show_sphinx = False
