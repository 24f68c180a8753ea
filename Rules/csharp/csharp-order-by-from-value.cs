class Orders
{
    Task<List<Order>> Sorted(string column)
    {
        // ruleid: csharp-order-by-from-value
        var sql = $"SELECT Id, Total FROM Orders ORDER BY {column} LIMIT 100";
        return db.QueryAsync<Order>(sql);
    }
    void Plain(string column)
    {
        // ruleid: csharp-order-by-from-value
        cmd.CommandText = "SELECT * FROM t ORDER BY " + column;
    }
    void Table(string table)
    {
        // ruleid: csharp-order-by-from-value
        cmd.CommandText = $"SELECT COUNT(*) FROM {table}";
    }
    void Fixed()
    {
        // ok: csharp-order-by-from-value
        cmd.CommandText = "SELECT * FROM t ORDER BY Id";
    }
    void Chosen(string column)
    {
        var name = column switch { "total" => "Total", _ => "Id" };
        // ok: csharp-order-by-from-value
        cmd.CommandText = $"SELECT * FROM t ORDER BY {name}";
    }
    void Listed(string column)
    {
        if (!SortableColumns.Contains(column)) throw new ArgumentException("column");
        // ok: csharp-order-by-from-value
        cmd.CommandText = $"SELECT * FROM t ORDER BY {column}";
    }
}
