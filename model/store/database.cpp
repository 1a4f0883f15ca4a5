// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/database.h"

#include "model/base/losslessutf8.h"
#include "model/store/storeerror.h"

#include <QUrl>

#include <sqlite3.h>

namespace kaibao {

namespace {

constexpr int BusyTimeout = 2000;  // milliseconds

int openFlags(Database::Access access)
{
    switch (access) {
    case Database::Access::ReadOnly:
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX;
    case Database::Access::Immutable:
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI;
    default:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    }
}

QString immutableUrl(const QString &path)
{
    return QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1");
}

void bindText(sqlite3_stmt *statement, int number, const QString &text)
{
    const QByteArray utf8 = toLosslessUtf8(text);
    sqlite3_bind_text64(statement, number, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
}

void bindBytes(sqlite3_stmt *statement, int number, const QByteArray &bytes)
{
    sqlite3_bind_blob64(statement, number, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                        SQLITE_TRANSIENT);
}

void bind(sqlite3_stmt *statement, int number, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        sqlite3_bind_null(statement, number);
        break;
    case QMetaType::QString:
        bindText(statement, number, value.toString());
        break;
    case QMetaType::QByteArray:
        bindBytes(statement, number, value.toByteArray());
        break;
    case QMetaType::Double:
        sqlite3_bind_double(statement, number, value.toDouble());
        break;
    default:
        sqlite3_bind_int64(statement, number, value.toLongLong());
    }
}

QByteArrayView bytesOf(sqlite3_stmt *statement, int column)
{
    const void *bytes = sqlite3_column_blob(statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(statement, column)};
}

}  // namespace

Database::Database(const QString &path) : m_path(path)
{}

Database::~Database()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
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
    const QString name = access == Access::Immutable ? immutableUrl(m_path) : m_path;
    if (sqlite3_open_v2(name.toUtf8().constData(), &m_handle, openFlags(access), nullptr) != SQLITE_OK)
        failAsSqliteSays();
    sqlite3_busy_timeout(m_handle, BusyTimeout);
    if (access == Access::Damaged)
        run("PRAGMA writable_schema = ON");
    run("PRAGMA foreign_keys = ON");
    run("PRAGMA synchronous = FULL");
    run("PRAGMA trusted_schema = OFF");
    run("PRAGMA cell_size_check = ON");
}

sqlite3_stmt *Database::prepared(const char *sql)
{
    if (failed())
        return nullptr;
    const auto known = m_statements.find(sql);
    if (known != m_statements.end())
        return known->second;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK) {
        failAsSqliteSays();
        return nullptr;
    }
    return m_statements.emplace(sql, statement).first->second;
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
    run(sql, values);
    return failed() ? 0 : sqlite3_last_insert_rowid(m_handle);
}

void Database::runOnce(const QString &sql)
{
    if (!failed() && sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        failAsSqliteSays();
}

void Database::failAsSqliteSays()
{
    fail({sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle))});
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
    : m_database(database), m_statement(database.prepared(sql))
{
    if (!m_statement)
        return;
    Q_ASSERT(!sqlite3_stmt_busy(m_statement));
    Q_ASSERT(sqlite3_bind_parameter_count(m_statement) == values.size());
    for (int i = 0; i < values.size(); ++i)
        bind(m_statement, i + 1, values[i]);
}

Statement::~Statement()
{
    sqlite3_reset(m_statement);
}

bool Statement::next()
{
    if (!m_statement || m_ended || m_database.failed())
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    m_ended = true;
    if (code != SQLITE_DONE)
        m_database.failAsSqliteSays();
    return false;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    sqlite3_column_text(m_statement, column);
    return fromLosslessUtf8(bytesOf(m_statement, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_BLOB:
        return bytesOf(m_statement, column).toByteArray();
    default:
        return text(column);
    }
}

QVariantList Statement::row() const
{
    QVariantList values;
    for (int column = 0; column < sqlite3_column_count(m_statement); ++column)
        values.append(value(column));
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
