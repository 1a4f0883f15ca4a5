#!/usr/bin/env -S fontforge -quiet -lang=py -script
# SPDX-FileCopyrightText: The Kaibao contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# dev/screenface.py FandolHei-Regular.otf KaibaoHei-Regular.ttf: makes the face of the forms, for systems without a
# Chinese one of their own. It is Fandol Hei with the same characters, widths and heights, but with quadratic outlines,
# which are drawn in half the time (dev/decisions/0025).

import os
import sys

import fontforge

# "Dropouts as in smooth type, at every size", and one value pushed and popped: it does nothing to a glyph, but without
# instructions of this length FreeType would hint each one by itself, at ten times the cost of reading it.
NO_HINTING = bytes([0xB8, 0x01, 0xFF, 0x85, 0xB0, 0x04, 0x8D, 0xB0, 0x00, 0x21])

source, target = sys.argv[1:]
font = fontforge.open(source)
font.cidFlatten()
font.is_quadratic = True
# A changed face under the old name would be taken for it.
font.fontname, font.familyname, font.fullname = "KaibaoHei-Regular", "Kaibao Hei", "Kaibao Hei"
font.version += "; outlines made quadratic"
font.setTableData("prep", NO_HINTING)
part = target + ".part.ttf"
font.generate(part, flags=("short-post", "no-FFTM-table"))
os.replace(part, target)
