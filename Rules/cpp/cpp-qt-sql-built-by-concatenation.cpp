#include <QSqlQuery>
#include <QString>

void byName(const QString& name)
{
    QSqlQuery q;
    // ruleid: cpp-qt-sql-built-by-concatenation
    q.exec("SELECT id FROM person WHERE name = '" + name + "'");
}

bool add(QSqlQuery& q, const QString& title)
{
    // ruleid: cpp-qt-sql-built-by-concatenation
    return q.exec(QString("INSERT INTO book (title) VALUES ('%1')").arg(title));
}

void change(QSqlDatabase& db, const QString& a)
{
    // ruleid: cpp-qt-sql-built-by-concatenation
    db.exec("UPDATE person SET name = '" + a + "' WHERE id = 1");
}

void good(const QString& name)
{
    QSqlQuery q;
    // ok: cpp-qt-sql-built-by-concatenation
    q.prepare("SELECT id FROM person WHERE name = ?");
    q.addBindValue(name);
    // ok: cpp-qt-sql-built-by-concatenation
    q.exec();
    // ok: cpp-qt-sql-built-by-concatenation
    q.exec("DELETE FROM cache WHERE old = 1");
    // ok: cpp-qt-sql-built-by-concatenation
    dialog.exec("Select a file " + name);
}
