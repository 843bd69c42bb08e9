namespace YesSql.Sql.Schema;

/// <summary>Changes a column of a table.</summary>
public interface IAlterColumnCommand : IColumnCommand
{
    /// <summary>Sets the type and length.</summary>
    IAlterColumnCommand WithType(Type dbType, int? length);

    /// <summary>Sets the type, precision and scale.</summary>
    IAlterColumnCommand WithType(Type dbType, byte precision, byte scale);
}
