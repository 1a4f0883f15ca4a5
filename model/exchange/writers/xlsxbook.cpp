// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/writers/xlsxbook.h"

#include "model/base/file.h"

#include <QCoreApplication>

#include <xlsxwriter.h>

#include <utility>

namespace kaibao {

namespace {

constexpr time_t FirstDay = 315532800;  // 1 January 1980: the same report is the same file on any day

constexpr double inches(double millimetres)
{
    return millimetres / 25.4;
}

/// At most 31 characters, none of []:*?/\ and no apostrophe.
QByteArray sheetName(QString name)
{
    for (QChar &c : name) {
        if (QStringView(u"[]:*?/\\'").contains(c))
            c = u' ';
    }
    return name.left(LXW_SHEETNAME_MAX).trimmed().toUtf8();
}

}  // namespace

XlsxBook::XlsxBook()
    : m_path(m_folder.filePath(QStringLiteral("report.xlsx"))),
      m_book(workbook_new(m_path.toLocal8Bit().constData()))
{}

XlsxBook::~XlsxBook()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

void XlsxBook::setTitle(const QString &title, const QString &author)
{
    QByteArray titleBytes = title.toUtf8();
    QByteArray authorBytes = author.toUtf8();
    lxw_doc_properties properties{};
    properties.title = titleBytes.data();
    properties.author = authorBytes.data();
    properties.created = FirstDay;
    workbook_set_properties(m_book, &properties);
}

lxw_worksheet *XlsxBook::addSheet(const QString &name)
{
    const QByteArray allowed = sheetName(name);
    const bool isFree = !allowed.isEmpty() && !m_names.contains(allowed);
    m_names << allowed;
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, isFree ? allowed.constData() : nullptr);
    constexpr uint8_t A4 = 9;
    worksheet_set_paper(sheet, A4);
    worksheet_set_margins(sheet, inches(28), inches(26), inches(37), inches(35));
    worksheet_center_horizontally(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_footer(sheet, "&C— &P —");
    return sheet;
}

void XlsxBook::mark(const lxw_worksheet *sheet, const char *name)
{
    const QByteArray place = "='" + QByteArray(sheet->name) + "'!$A$1";
    workbook_define_name(m_book, name, place.constData());
}

lxw_format *XlsxBook::format(const XlsxLook &look)
{
    for (const auto &[known, format] : std::as_const(m_formats)) {
        if (known == look)
            return format;
    }
    lxw_format *format = workbook_add_format(m_book);
    format_set_font_name(format, look.font);
    format_set_font_size(format, look.size);
    format_set_align(format, look.left ? LXW_ALIGN_LEFT : LXW_ALIGN_CENTER);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (look.bordered)
        format_set_border(format, LXW_BORDER_THIN);
    if (look.upright)
        format_set_rotation(format, 270);  // the library's word for stacked
    if (look.numberFormat.isEmpty()) {
        format_set_text_wrap(format);
    } else {
        format_set_num_format(format, look.numberFormat.constData());
        format_set_shrink(format);
    }
    m_formats.append({look, format});
    return format;
}

Result<QByteArray> XlsxBook::take()
{
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error == LXW_NO_ERROR)
        return readFile(m_path);
    return outputError(
        QCoreApplication::translate("Xlsx", "The workbook could not be put together. Is the disk full?"),
        QString::fromUtf8(lxw_strerror(error)));
}

}  // namespace kaibao
