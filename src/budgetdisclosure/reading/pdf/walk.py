"""Walk over the objects of a page, into forms."""

from ctypes import c_void_p
from itertools import repeat
from typing import NamedTuple

from . import binding
from .affine import Matrix, Quad, chain, common, matrix_of, moved
from .binding import raw
from .budget import Budget
from .clips import clip_box
from .paths import add_path, bounds_of
from .scene import WHITE, Paint, Scene

_DEPTH = 8
"""Forms in forms; deeper ones are cyclic or hostile."""
_TEXT, _PATH = raw.FPDF_PAGEOBJ_TEXT, raw.FPDF_PAGEOBJ_PATH
_IMAGE, _FORM = raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_FORM


def walk(
    page: int, count: int, matrix: Matrix, budget: Budget, off: frozenset[int] = frozenset()
) -> Scene:
    """Gather what is painted, as displayed by ``matrix``; stops at the limits of ``budget``.

    The objects with the numbers ``off``, and what stands in them, are not displayed.
    """
    scene = Scene(off={binding.page_object(page, index) for index in off})
    within = _Within(matrix)
    count = min(count, budget.objects + 1)
    things = list(map(binding.page_object, repeat(page), range(count)))
    kinds = list(map(binding.object_kind, things))
    done, limit = 0, 0 if off else budget.objects
    for index in [index for index, kind in enumerate(kinds) if kind != _TEXT]:
        if done < index:
            _add_texts(scene, things[done:index])
        done = index + 1
        if kinds[index] == _PATH and scene.count % 4096 and scene.count < limit:
            scene.count += 1
            add_path(scene, things[index], matrix)
            continue
        _add(scene, things[index], kinds[index], within, budget)
        if not scene.complete:
            return scene
    _add_texts(scene, things[done:])
    scene.complete = scene.count <= budget.objects
    return scene


def _add_texts(scene: Scene, things: list[int]) -> None:
    """Number text objects that follow each other, which in some files nearly all objects are."""
    if things:
        scene.texts.append((scene.count + 1, things))
        scene.count += len(things)


class _Within(NamedTuple):
    """What an object stands in, a page or a form: how it is displayed, its clip, its depth."""

    matrix: Matrix
    clip: Quad | None = None
    depth: int = 0
    off: bool = False


def _add(scene: Scene, thing: int, kind: int, within: _Within, budget: Budget) -> None:
    scene.count += 1
    if scene.count > budget.objects or (scene.count % 4096 == 0 and budget.spent()):
        scene.complete = False
        return
    if within.depth:
        scene.forms[thing] = within.matrix, within.clip
    if within.off:
        scene.off.add(thing)
    if thing in scene.off and kind != _FORM:
        return
    if kind == _TEXT:
        scene.texts.append((scene.count, [thing]))
    elif kind == _PATH:
        add_path(scene, thing, within.matrix)
    elif kind == _IMAGE:
        box = bounds_of(c_void_p(thing))
        if box is not None:
            scene.pictures.append(Paint(moved(box, within.matrix), WHITE, scene.count, thing))
    elif kind == _FORM:
        _enter(scene, thing, within, budget)


def _enter(scene: Scene, form: int, within: _Within, budget: Budget) -> None:
    matrix, clip, depth, _ = within
    if depth >= _DEPTH:
        scene.complete = False
        return
    own = clip_box(form)
    if own is not None:
        clip = common(moved(own, matrix), clip)
    inner = _Within(chain(matrix_of(form), matrix), clip, depth + 1, form in scene.off)
    for index in range(binding.form_count(form)):
        thing = binding.form_object(form, index)
        _add(scene, thing, binding.object_kind(thing), inner, budget)
        if not scene.complete:
            return
