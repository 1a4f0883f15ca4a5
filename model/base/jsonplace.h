// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QList>
#include <QSharedData>
#include <QString>
#include <QStringList>

namespace kaibao {

/// A value inside a JSON file together with its place ("tables/requests/rows[3]"). Reading goes on after
/// a mistake, with empty values; the first mistake is kept, with place and reason, for the one who reads
/// the whole file. The string that keeps it must outlive all places.
class JsonPlace
{
public:
    JsonPlace(QJsonValue value, QString *firstMistake);

    bool exists() const { return !m_value.isUndefined(); }
    const QJsonValue &value() const { return m_value; }

    /// A member that must be there / may be there. Both need this to be an object.
    JsonPlace member(const QString &key) const;
    JsonPlace optionalMember(const QString &key) const;

    QStringList keys() const;        ///< of an object
    QList<JsonPlace> items() const;  ///< of an array
    QString string() const;          ///< must be a string
    QStringList strings() const;     ///< must be an array of strings
    int integer(int least, int most) const;
    double number() const;

    /// Records a mistake at this place.
    void fail(const QString &reason) const;

private:
    /// The way here from the file's root, spelt out only where there is a mistake to report.
    struct Step : QSharedData
    {
        QExplicitlySharedDataPointer<Step> above;
        QString key;
        qsizetype index = -1;  ///< in a list; there is no key then

        QString path() const;
    };

    JsonPlace inside(QJsonValue value, const QString &key, qsizetype index = -1) const;

    QJsonValue m_value;
    QExplicitlySharedDataPointer<Step> m_step;  ///< null at the root
    QString *m_firstMistake;
};

}  // namespace kaibao
