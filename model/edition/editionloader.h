// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/jsonplace.h"
#include "model/edition/edition.h"

namespace kaibao {

/// Turns an edition file into an Edition. Whatever is inconsistent is refused with its place and the reason.
class EditionLoader final
{
public:
    enum class Rules : quint8 {
        Doubted,
        Proven,  ///< free of faults, which takes a sixth of the time to find out
    };

    explicit EditionLoader(Language language) : m_language(language) {}

    Result<Edition> load(const QByteArray &json, const QString &name, Rules rules = Rules::Doubted);

private:
    void readHead(const JsonPlace &root);
    void readKind(const JsonPlace &place);
    void readSections(const JsonPlace &root);
    void readTables(const JsonPlace &root);
    void readRules(const JsonPlace &root);
    void readSuccession(const JsonPlace &root);
    RowSplit readSplit(const JsonPlace &place) const;
    void readZeroReport(const JsonPlace &place);
    void readCodeRules(const JsonPlace &root);
    void readReadyReasons(const JsonPlace &root);
    void refuseFaults(const JsonPlace &rules) const;
    QString localised(const JsonPlace &place) const;

    Language m_language;
    Edition m_edition;
};

}  // namespace kaibao
