// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "model/exchange/filecontent.h"
#include "model/report/report.h"

#include <QtPlugin>

namespace kaibao {

/// Word, Excel and PDF files. What reads and writes them stands on libraries that cost a sixth of each start
/// where they are linked, so it is a module of its own, loaded with the first such file.
class OfficeFiles
{
public:
    OfficeFiles() = default;
    virtual ~OfficeFiles() = default;
    Q_DISABLE_COPY_MOVE(OfficeFiles)

    virtual Result<std::optional<QByteArray>> attachedReport(const QByteArray &pdf) const = 0;
    virtual Result<FileContent> pdfContent(const QByteArray &pdf) const = 0;
    /// Of a Word document or an Excel workbook.
    virtual Result<FileContent> packedContent(const QByteArray &zip) const = 0;
    virtual Result<QByteArray> docx(const Report &report) const = 0;
    virtual Result<QByteArray> xlsx(const Report &report) const = 0;
};

/// An error where the module is not beside the program.
Result<const OfficeFiles *> officeFiles();

}  // namespace kaibao

Q_DECLARE_INTERFACE(kaibao::OfficeFiles, "cn.kaibao.OfficeFiles")
