// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"

#include <QVariant>

#include <memory>
#include <optional>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace kaibao {

/// A connection to one SQLite file, used from one thread. The first failure sticks: until it is taken,
/// statements do nothing and read nothing, so that a function can run several and ask once at the end.
class Database final
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        Immutable,  ///< nobody else may write; needs no right to write beside the file
        Damaged,    ///< reads on where SQLite would refuse the file as a whole
    };

    struct Failure
    {
        int code = 0;  ///< of SQLite, extended
        QString detail;
    };

    /// The file must exist.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    /// Opened or not: the failure is on record.
    static std::unique_ptr<Database> tryOpen(const QString &path, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const QString &path() const { return m_path; }

    /// Runs one statement for its effect. `sql` must be a literal: it is prepared once.
    void run(const char *sql, const QVariantList &values = {});
    /// First column of the first row; 0 or "" where there is none.
    qint64 integer(const char *sql, const QVariantList &values = {});
    QString text(const char *sql, const QVariantList &values = {});
    /// The key of the row that was inserted last.
    qint64 insert(const char *sql, const QVariantList &values);
    /// Runs a statement that is needed only once.
    void runOnce(const QString &sql);

    bool failed() const { return m_failure.has_value(); }
    const std::optional<Failure> &failure() const { return m_failure; }
    void fail(Failure failure);
    void forgetFailure() { m_failure.reset(); }
    /// Whether the file was ever found to be broken.
    bool damageSeen() const { return m_damageSeen; }
    /// Whether the disk failed under the open file: when it is back, the file must be opened anew.
    bool diskFailed() const { return m_diskFailed; }
    /// The first failure, which is forgotten.
    Result<void> takeResult();

private:
    friend class Statement;
    explicit Database(const QString &path);
    void connect(Access access);
    /// Null after a failure, which is then on record.
    sqlite3_stmt *prepared(const char *sql);
    /// Puts what SQLite complains about on record.
    void failAsSqliteSays();

    QString m_path;
    sqlite3 *m_handle = nullptr;
    std::unordered_map<const char *, sqlite3_stmt *> m_statements;
    std::optional<Failure> m_failure;
    bool m_damageSeen = false;
    bool m_diskFailed = false;
};

/// A prepared statement on its way through its rows; frees it for the next use when it goes.
class Statement final
{
public:
    /// Does nothing before the first next().
    Statement(Database &database, const char *sql, const QVariantList &values = {});
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// Steps to the next row. False after the last and on a failure, which the database then keeps.
    bool next();

    qint64 integer(int column) const;
    QString text(int column) const;
    bool isNull(int column) const;
    QVariant value(int column) const;
    QVariantList row() const;

private:
    Database &m_database;
    sqlite3_stmt *m_statement;  ///< null after a failure
    bool m_ended = false;
};

/// All or nothing: what is not committed is rolled back. Starts with no failure on record.
class Transaction final
{
public:
    enum class Kind { Read, Write };

    Transaction(Database &database, Kind kind);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Commits, or rolls back where something failed and tells what.
    Result<void> commit();

private:
    void rollBack();

    Database &m_database;
    bool m_open = false;
};

}  // namespace kaibao
