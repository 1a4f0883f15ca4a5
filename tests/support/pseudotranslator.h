// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

namespace kaibao {

/// Speaks of everything at half as much length again, between brackets: what is left without brackets was
/// never given to a translator, and what does not fit will not fit in another language.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment,
                      int number) const override;
};

/// The English words in sight that went past the translator. Chinese ones come from the data.
QStringList untranslated(const QWidget &window);

}  // namespace kaibao
