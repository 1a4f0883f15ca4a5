// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/database.h"

#include "model/store/storeerror.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QUrl>
#include <QUuid>

namespace kaibao {

namespace {

constexpr auto BusyTimeout = "QSQLITE_BUSY_TIMEOUT=2000";  // milliseconds

Database::Failure failureOf(const QSqlError &error)
{
    return {error.nativeErrorCode().toInt(), error.text()};
}

QString connectOptions(Database::Access access)
{
    QString options = QString::fromLatin1(BusyTimeout);
    if (access == Database::Access::ReadOnly || access == Database::Access::Immutable)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (access == Database::Access::Immutable)
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    return options;
}

QString immutableUrl(const QString &path)
{
    return QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1");
}

/// A null string would become NULL.
QVariant bound(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QString::fromLatin1("");
    return value;
}

}  // namespace

Database::Database(const QString &path)
    : m_path(path), m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

Database::~Database()
{
    m_statements.clear();
    m_handle.close();
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    std::unique_ptr<Database> database = tryOpen(path, access);
    if (const Result<void> opened = database->takeResult(); !opened)
        return opened.error();
    return database;
}

std::unique_ptr<Database> Database::tryOpen(const QString &path, Access access)
{
    std::unique_ptr<Database> database(new Database(path));
    database->connect(access);
    return database;
}

void Database::connect(Access access)
{
    m_handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_handle.setConnectOptions(connectOptions(access));
    m_handle.setDatabaseName(access == Access::Immutable ? immutableUrl(m_path) : m_path);
    if (!m_handle.open())
        fail(failureOf(m_handle.lastError()));
    if (access == Access::Damaged)
        run("PRAGMA writable_schema = ON");
    run("PRAGMA foreign_keys = ON");
    run("PRAGMA synchronous = FULL");
    run("PRAGMA trusted_schema = OFF");
    run("PRAGMA cell_size_check = ON");
}

QSqlQuery *Database::prepared(const char *sql)
{
    if (failed())
        return nullptr;
    const auto known = m_statements.find(sql);
    if (known != m_statements.end())
        return &known->second;
    QSqlQuery query(m_handle);
    query.setForwardOnly(true);
    if (query.prepare(QString::fromLatin1(sql)))
        return &m_statements.emplace(sql, std::move(query)).first->second;
    fail(failureOf(query.lastError()));
    return nullptr;
}

void Database::run(const char *sql, const QVariantList &values)
{
    Statement(*this, sql, values).next();
}

qint64 Database::integer(const char *sql, const QVariantList &values)
{
    Statement statement(*this, sql, values);
    return statement.next() ? statement.integer(0) : 0;
}

QString Database::text(const char *sql, const QVariantList &values)
{
    Statement statement(*this, sql, values);
    return statement.next() ? statement.text(0) : QString();
}

qint64 Database::insert(const char *sql, const QVariantList &values)
{
    Statement statement(*this, sql, values);
    statement.next();
    return statement.m_query ? statement.m_query->lastInsertId().toLongLong() : 0;
}

void Database::runOnce(const QString &sql)
{
    if (failed())
        return;
    QSqlQuery query(m_handle);
    if (!query.exec(sql))
        fail(failureOf(query.lastError()));
}

void Database::fail(Failure failure)
{
    m_damageSeen = m_damageSeen || meansDamage(failure.code);
    m_diskFailed = m_diskFailed || meansDiskFailure(failure.code);
    if (!m_failure)
        m_failure = std::move(failure);
}

Result<void> Database::takeResult()
{
    if (!m_failure)
        return {};
    const Failure failure = *std::exchange(m_failure, std::nullopt);
    return storeError(failure.code, m_path, failure.detail);
}

Statement::Statement(Database &database, const char *sql, const QVariantList &values)
    : m_database(database), m_query(database.prepared(sql))
{
    if (!m_query)
        return;
    Q_ASSERT(!m_query->isActive());
    for (int i = 0; i < values.size(); ++i)
        m_query->bindValue(i, bound(values[i]));
    if (!m_query->exec())
        m_database.fail(failureOf(m_query->lastError()));
}

Statement::~Statement()
{
    if (m_query)
        m_query->finish();
}

bool Statement::next()
{
    if (!m_query || m_database.failed())
        return false;
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_database.fail(failureOf(m_query->lastError()));
    return false;
}

qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

bool Statement::isNull(int column) const
{
    return m_query->value(column).isNull();
}

QVariantList Statement::row() const
{
    QVariantList values;
    for (int column = 0; column < m_query->record().count(); ++column)
        values.append(isNull(column) ? QVariant() : m_query->value(column));
    return values;
}

Transaction::Transaction(Database &database, Kind kind) : m_database(database)
{
    m_database.forgetFailure();
    if (kind == Kind::Write)
        m_database.run("BEGIN IMMEDIATE");
    else
        m_database.run("BEGIN");
    m_open = !m_database.failed();
}

Transaction::~Transaction()
{
    rollBack();
}

Result<void> Transaction::commit()
{
    m_database.run("COMMIT");
    if (!m_database.failed())
        m_open = false;
    Result<void> result = m_database.takeResult();
    rollBack();
    return result;
}

void Transaction::rollBack()
{
    if (!m_open)
        return;
    m_open = false;
    m_database.forgetFailure();
    m_database.run(
        "ROLLBACK");  // fails where SQLite has rolled back by itself, and then nothing is left to do
    m_database.forgetFailure();
}

}  // namespace kaibao
