// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"
#include "model/edition/readyreason.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace kaibao {

/// Where a finding is closed with a reason, a ready one or one's own, and where a reason is taken back. In sight
/// only for findings that a reason closes.
class ExplanationBox final : public QWidget
{
    Q_OBJECT

public:
    /// The document must outlive the box.
    explicit ExplanationBox(Document &document, QWidget *parent = nullptr);

    void showFinding(const std::optional<Finding> &finding);

private:
    void createLayout();
    void offerReasons();
    void takeReady(int row);
    void followReason();
    void close();
    void withdraw();

    Document &m_document;
    std::optional<Finding> m_finding;
    QList<ReadyReason> m_ready;
    QLabel *m_given;  ///< the reason of an explained finding
    QLabel *m_caption;
    QComboBox *m_choice;
    QPlainTextEdit *m_reason;
    QCheckBox *m_sentence;
    QPushButton *m_close;
    QPushButton *m_withdraw;
};

}  // namespace kaibao
