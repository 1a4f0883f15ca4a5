// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace kaibao {

class Document;

/// Says what is being looked at and what it would do to the checks, with a way to carry it out and one to
/// leave it. In sight only while there is a preview.
class PreviewBar final : public QWidget
{
    Q_OBJECT

public:
    /// The document must outlive the bar.
    explicit PreviewBar(Document &document, QWidget *parent = nullptr);

private:
    void follow();
    QString rulesInWords(const QList<int> &rules) const;

    Document &m_document;
    QLabel *m_name;
    QLabel *m_green;
    QLabel *m_red;
};

}  // namespace kaibao
