// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/pdfstructure.h"

#include "forms/paper/pagegeometry.h"
#include "forms/paper/pdffile.h"

namespace kaibao {

namespace {

QByteArray ref(int object)
{
    return PdfFile::reference(object);
}

QByteArray structureType(Element::Role role)
{
    switch (role) {
    case Element::Role::Title:
        return "H1";
    case Element::Role::Heading:
        return "H2";
    case Element::Role::Paragraph:
        return "P";
    case Element::Role::Table:
        return "Table";
    case Element::Role::Row:
        return "TR";
    case Element::Role::ColumnHeader:
    case Element::Role::RowHeader:
        return "TH";
    case Element::Role::DataCell:
        return "TD";
    }
    Q_UNREACHABLE();
}

QByteArray attributes(const Element &element)
{
    QByteArray bytes = "/A<</O/Table";
    switch (element.role) {
    case Element::Role::ColumnHeader:
        bytes += "/Scope/Column";
        break;
    case Element::Role::RowHeader:
        bytes += "/Scope/Row";
        break;
    case Element::Role::DataCell:
        break;
    default:
        return {};
    }
    if (element.rowSpan > 1)
        bytes += "/RowSpan " + QByteArray::number(element.rowSpan);
    if (element.columnSpan > 1)
        bytes += "/ColSpan " + QByteArray::number(element.columnSpan);
    return bytes + ">>";
}

/// Where an element begins; nowhere for what has no place of its own.
struct Beginning
{
    int page = -1;
    double top = 0;
};

QList<Beginning> beginnings(const Layout &layout)
{
    QList<Beginning> result(layout.elements.size());
    for (int page = 0; page < layout.pages.size(); ++page) {
        for (const Area &area : layout.pages[page].areas) {
            if (area.element >= 0 && result[area.element].page < 0)
                result[area.element] = {page, area.rectangle.top()};
        }
    }
    return result;
}

struct Bookmark
{
    int object = 0;
    int element = 0;
    QList<int> children;  ///< elements
};

}  // namespace

int writeStructure(PdfFile &file, const Layout &layout, const QList<PdfPiece> &pieces,
                   const QList<int> &pageObjects)
{
    const int root = file.reserve();
    const int document = file.reserve();
    QList<int> objects;
    for (qsizetype i = 0; i < layout.elements.size(); ++i)
        objects.append(file.reserve());

    QList<QByteArray> kids(layout.elements.size());
    QByteArray top;
    QList<QByteArray> parents(pageObjects.size());
    for (const PdfPiece &piece : pieces) {
        kids[piece.element] += "<</Type/MCR/Pg " + ref(pageObjects[piece.page]) + "/MCID "
                             + QByteArray::number(piece.number) + ">>";
        parents[piece.page] += ref(objects[piece.element]) + ' ';
    }
    for (qsizetype i = 0; i < layout.elements.size(); ++i) {
        const int parent = layout.elements[i].parent;
        (parent < 0 ? top : kids[parent]) += ref(objects[i]) + ' ';
    }
    for (qsizetype i = 0; i < layout.elements.size(); ++i) {
        const Element &element = layout.elements[i];
        const int parent = element.parent < 0 ? document : objects[element.parent];
        file.set(objects[i], "<</Type/StructElem/S/" + structureType(element.role) + "/P " + ref(parent)
                                 + "/K[" + kids[i] + ']' + attributes(element) + ">>");
    }
    QByteArray numbers;
    for (qsizetype page = 0; page < parents.size(); ++page)
        numbers += QByteArray::number(page) + '[' + parents[page] + ']';
    file.set(document, "<</Type/StructElem/S/Document/P " + ref(root) + "/K[" + top + "]>>");
    file.set(root, "<</Type/StructTreeRoot/K " + ref(document) + "/ParentTree<</Nums[" + numbers
                       + "]>>/ParentTreeNextKey " + QByteArray::number(parents.size()) + ">>");
    return root;
}

int writeBookmarks(PdfFile &file, const Layout &layout, const QList<int> &pageObjects)
{
    QList<Bookmark> bookmarks;
    for (int i = 0; i < layout.elements.size(); ++i) {
        const Element::Role role = layout.elements[i].role;
        if (role == Element::Role::Heading)
            bookmarks.append({file.reserve(), i, {}});
        else if (role == Element::Role::Table && !bookmarks.isEmpty())
            bookmarks.last().children.append(i);
    }
    const QList<Beginning> begins = beginnings(layout);
    const auto entry = [&](int element, int parent) {
        const Beginning &begin = begins[element];
        return "/Title" + PdfFile::text(layout.elements[element].text) + "/Parent " + ref(parent) + "/Dest["
             + ref(pageObjects[std::max(begin.page, 0)]) + "/XYZ null "
             + PdfFile::number(geometry::SheetHeight - begin.top) + " null]";
    };
    const auto writeSiblings = [&](const QList<int> &objects, const QList<QByteArray> &entries) {
        for (qsizetype i = 0; i < objects.size(); ++i) {
            QByteArray body = "<<" + entries[i];
            if (i > 0)
                body += "/Prev " + ref(objects[i - 1]);
            if (i + 1 < objects.size())
                body += "/Next " + ref(objects[i + 1]);
            file.set(objects[i], body + ">>");
        }
    };
    const int root = file.reserve();
    QList<int> objects;
    QList<QByteArray> entries;
    int visible = 0;
    for (const Bookmark &bookmark : std::as_const(bookmarks)) {
        QList<int> childObjects;
        QList<QByteArray> childEntries;
        for (const int child : bookmark.children) {
            childObjects.append(file.reserve());
            childEntries.append(entry(child, bookmark.object));
        }
        writeSiblings(childObjects, childEntries);
        QByteArray own = entry(bookmark.element, root);
        if (!childObjects.isEmpty())
            own += "/First " + ref(childObjects.first()) + "/Last " + ref(childObjects.last()) + "/Count "
                 + QByteArray::number(childObjects.size());
        objects.append(bookmark.object);
        entries.append(own);
        visible += 1 + static_cast<int>(childObjects.size());
    }
    writeSiblings(objects, entries);
    QByteArray body = "<</Type/Outlines/Count " + QByteArray::number(visible);
    if (!objects.isEmpty())
        body += "/First " + ref(objects.first()) + "/Last " + ref(objects.last());
    file.set(root, body + ">>");
    return root;
}

}  // namespace kaibao
